package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A zone of names that everybody sees (DNS-17).
@RecordBuilder
public record PublicHostedZone(
        ResourceId id,
        String name,
        @Nullable ResourceId account,
        String domain,
        List<DnsRecord> records)
        implements PublicHostedZoneBuilder.With, Resource {

    public PublicHostedZone {
        domain = DnsRecord.canonical(domain);
        records = List.copyOf(records);
    }

    @Override
    public PublicHostedZone renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return account;
    }

    @Override
    public PublicHostedZone movedTo(ResourceId container) {
        return withAccount(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(Reference.one("/account", account, ResourceType.ACCOUNT));
    }

    @Override
    public PublicHostedZone forgetting(Set<ResourceId> gone) {
        return this;
    }
}
