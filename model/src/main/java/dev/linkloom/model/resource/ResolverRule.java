package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Sends questions about a domain, asked in the associated VPCs, to other resolvers (DNS-26).
///
/// @param targets the addresses of the resolvers that are asked
@RecordBuilder
public record ResolverRule(
        ResourceId id,
        String name,
        @Nullable ResourceId account,
        String domain,
        @Nullable ResourceId outboundEndpoint,
        List<Ip> targets,
        List<ResourceId> vpcs)
        implements ResolverRuleBuilder.With, Resource {

    public ResolverRule {
        domain = DnsRecord.canonical(domain);
        targets = List.copyOf(targets);
        vpcs = List.copyOf(vpcs);
    }

    @Override
    public ResolverRule renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return account;
    }

    @Override
    public ResolverRule movedTo(ResourceId container) {
        return withAccount(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/account", account, ResourceType.ACCOUNT),
                Reference.one(
                        "/outboundEndpoint", outboundEndpoint, ResourceType.RESOLVER_ENDPOINT),
                Reference.each("/vpcs", vpcs, ResourceType.VPC));
    }

    @Override
    public ResolverRule forgetting(Set<ResourceId> gone) {
        return withOutboundEndpoint(Reference.unless(gone, outboundEndpoint))
                .withVpcs(Reference.without(gone, vpcs));
    }
}
