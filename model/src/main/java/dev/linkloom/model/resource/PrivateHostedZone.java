package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A zone of names that only the associated VPCs see (DNS-25, DNS-27).
///
/// @param domain the zone's name without a trailing dot, lower case
public record PrivateHostedZone(
        ResourceId id,
        String name,
        @Nullable ResourceId account,
        String domain,
        List<ResourceId> vpcs,
        List<DnsRecord> records)
        implements Resource {

    public PrivateHostedZone {
        domain = DnsRecord.canonical(domain);
        vpcs = List.copyOf(vpcs);
        records = List.copyOf(records);
    }

    @Override
    public PrivateHostedZone renamed(String newName) {
        return new PrivateHostedZone(id, newName, account, domain, vpcs, records);
    }

    @Override
    public @Nullable ResourceId parent() {
        return account;
    }

    @Override
    public PrivateHostedZone movedTo(ResourceId container) {
        return new PrivateHostedZone(id, name, container, domain, vpcs, records);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/account", account, ResourceType.ACCOUNT),
                Reference.each("/vpcs", vpcs, ResourceType.VPC));
    }

    @Override
    public PrivateHostedZone forgetting(Set<ResourceId> gone) {
        return new PrivateHostedZone(
                id, name, account, domain, Reference.without(gone, vpcs), records);
    }
}
