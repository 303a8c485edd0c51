package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A zone of names that only the associated VPCs see (DNS-25, DNS-27).
///
/// @param domain the zone's name without a trailing dot, lower case
@RecordBuilder
public record PrivateHostedZone(
        ResourceId id,
        String name,
        @Nullable ResourceId account,
        String domain,
        List<ResourceId> vpcs,
        List<DnsRecord> records)
        implements PrivateHostedZoneBuilder.With, Resource {

    public PrivateHostedZone {
        domain = DnsRecord.canonical(domain);
        vpcs = List.copyOf(vpcs);
        records = List.copyOf(records);
    }

    @Override
    public PrivateHostedZone renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return account;
    }

    @Override
    public PrivateHostedZone movedTo(ResourceId container) {
        return withAccount(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/account", account, ResourceType.ACCOUNT),
                Reference.each("/vpcs", vpcs, ResourceType.VPC));
    }

    @Override
    public PrivateHostedZone forgetting(Set<ResourceId> gone) {
        return withVpcs(Reference.without(gone, vpcs));
    }
}
