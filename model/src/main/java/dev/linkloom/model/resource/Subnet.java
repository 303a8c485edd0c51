package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A part of a VPC's addresses in one zone.
///
/// @param zoneId the zone by its global ID, such as `use1-az1`; names differ per account (SVC-21)
/// @param cidr its IPv4 block; of a subnet with IPv6 only, its IPv6 block (EP-21)
/// @param ipv6Cidr its IPv6 block beside the IPv4 one, usually a /64; null for none
/// @param routeTable the explicit association; null means the VPC's main table (NET-19)
/// @param networkAcl the explicit association; null means the VPC's default ACL (NET-11)
@RecordBuilder
public record Subnet(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        String zoneId,
        Cidr cidr,
        @Nullable Cidr ipv6Cidr,
        @Nullable ResourceId routeTable,
        @Nullable ResourceId networkAcl)
        implements SubnetBuilder.With, Resource {

    public Subnet {
        Require.zoneId(zoneId);
        if (ipv6Cidr != null) {
            Require.ipv6(ipv6Cidr);
            if (cidr.family() == IpFamily.IPV6) {
                throw new IllegalArgumentException(
                        "The subnet (%s) has two IPv6 blocks, %s and %s; keep one."
                                .formatted(id, cidr, ipv6Cidr));
            }
        }
    }

    /// A subnet with addresses of one family.
    public Subnet(
            ResourceId id,
            String name,
            @Nullable ResourceId vpc,
            String zoneId,
            Cidr cidr,
            @Nullable ResourceId routeTable,
            @Nullable ResourceId networkAcl) {
        this(id, name, vpc, zoneId, cidr, null, routeTable, networkAcl);
    }

    /// Its blocks: one, or the IPv4 one and then the IPv6 one.
    public List<Cidr> blocks() {
        return ipv6Cidr == null ? List.of(cidr) : List.of(cidr, ipv6Cidr);
    }

    /// Its block of a family; null when it has none.
    public @Nullable Cidr block(IpFamily family) {
        return cidr.family() == family ? cidr : family == IpFamily.IPV6 ? ipv6Cidr : null;
    }

    @Override
    public Subnet renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public Subnet movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                Reference.one("/routeTable", routeTable, ResourceType.ROUTE_TABLE),
                Reference.one("/networkAcl", networkAcl, ResourceType.NETWORK_ACL));
    }

    @Override
    public Subnet forgetting(Set<ResourceId> gone) {
        return withRouteTable(Reference.unless(gone, routeTable))
                .withNetworkAcl(Reference.unless(gone, networkAcl));
    }
}
