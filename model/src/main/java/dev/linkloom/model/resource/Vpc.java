package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A virtual private cloud of one account in one Region.
///
/// @param cidrs the address blocks, the primary one first; IPv4 blocks are /16 to /28 (NET-33), and
///   up to five IPv6 blocks may stand among them (LIM-08)
/// @param dnsSupport whether the resolver at base + 2 answers; on by default (DNS-12, DNS-24)
/// @param dnsHostnames off by default for VPCs made by API (DNS-12); private DNS needs both
/// @param mainRouteTable the table of subnets that name none; null means one with only local routes
///   (NET-18, NET-19)
/// @param defaultNetworkAcl the ACL of subnets that name none; null means AWS's default, which
///   allows all (NET-11)
@RecordBuilder
public record Vpc(
        ResourceId id,
        String name,
        @Nullable ResourceId account,
        String region,
        List<Cidr> cidrs,
        boolean dnsSupport,
        boolean dnsHostnames,
        @Nullable ResourceId mainRouteTable,
        @Nullable ResourceId defaultNetworkAcl)
        implements VpcBuilder.With, Resource {

    public Vpc {
        Require.region(region);
        cidrs = List.copyOf(cidrs);
        if (cidrs.isEmpty()) {
            throw new IllegalArgumentException("The VPC (%s) needs a CIDR block.".formatted(id));
        }
    }

    @Override
    public Vpc renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return account;
    }

    @Override
    public Vpc movedTo(ResourceId container) {
        return withAccount(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/account", account, ResourceType.ACCOUNT),
                Reference.one("/mainRouteTable", mainRouteTable, ResourceType.ROUTE_TABLE),
                Reference.one("/defaultNetworkAcl", defaultNetworkAcl, ResourceType.NETWORK_ACL));
    }

    @Override
    public Vpc forgetting(Set<ResourceId> gone) {
        return withMainRouteTable(Reference.unless(gone, mainRouteTable))
                .withDefaultNetworkAcl(Reference.unless(gone, defaultNetworkAcl));
    }
}
