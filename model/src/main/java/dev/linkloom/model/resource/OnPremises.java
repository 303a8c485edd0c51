package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A network outside AWS.
///
/// @param cidrs its blocks, which it also announces over BGP
/// @param forwarders the domains for which its resolver asks others instead of public DNS (DNS-38)
/// @param resolver where its own resolver listens; null while the design does not say
/// @param records the names only its own resolver knows
/// @param rebindingProtection whether its resolver strips private addresses from public answers
///   (DNS-07)
@RecordBuilder
public record OnPremises(
        ResourceId id,
        String name,
        List<Cidr> cidrs,
        List<Forwarder> forwarders,
        @Nullable Ip resolver,
        List<DnsRecord> records,
        boolean rebindingProtection)
        implements OnPremisesBuilder.With, World {

    public OnPremises {
        cidrs = List.copyOf(cidrs);
        forwarders = List.copyOf(forwarders);
        records = List.copyOf(records);
    }

    /// A network whose resolver knows nothing of its own.
    public OnPremises(ResourceId id, String name, List<Cidr> cidrs, List<Forwarder> forwarders) {
        this(id, name, cidrs, forwarders, null, List.of(), false);
    }

    /// Where the resolver of the network sends questions about a domain (DNS-38).
    public record Forwarder(String domain, List<Ip> resolvers) {

        public Forwarder {
            domain = DnsRecord.canonical(domain);
            resolvers = List.copyOf(resolvers);
        }
    }

    @Override
    public OnPremises renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return null;
    }

    @Override
    public OnPremises movedTo(ResourceId container) {
        throw new IllegalArgumentException(
                "The on-premises network (%s) lies in no container.".formatted(id));
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }

    @Override
    public OnPremises forgetting(Set<ResourceId> gone) {
        return this;
    }
}
