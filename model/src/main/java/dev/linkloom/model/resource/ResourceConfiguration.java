package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// What a resource endpoint leads to: an address or a name behind a resource gateway, TCP only
/// (EP-28).
///
/// @param ip the resource by its address; null when it is named
/// @param domain the resource by its name; null when it has an address
/// @param ports the TCP ports that are shared; empty means every port
@RecordBuilder
public record ResourceConfiguration(
        ResourceId id,
        String name,
        @Nullable ResourceId account,
        @Nullable ResourceId gateway,
        @Nullable Ip ip,
        @Nullable String domain,
        List<PortRange> ports)
        implements ResourceConfigurationBuilder.With, Resource {

    public ResourceConfiguration {
        ports = List.copyOf(ports);
    }

    @Override
    public ResourceConfiguration renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return account;
    }

    @Override
    public ResourceConfiguration movedTo(ResourceId container) {
        return withAccount(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/account", account, ResourceType.ACCOUNT),
                Reference.one("/gateway", gateway, ResourceType.RESOURCE_GATEWAY));
    }

    @Override
    public ResourceConfiguration forgetting(Set<ResourceId> gone) {
        return withGateway(Reference.unless(gone, gateway));
    }
}
