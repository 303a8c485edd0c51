package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A client or server outside AWS.
///
/// @param listening the ports its application answers on; empty means every port
@RecordBuilder
public record Host(
        ResourceId id,
        String name,
        @Nullable ResourceId network,
        @Nullable Ip ip,
        boolean running,
        List<PortRange> listening)
        implements HostBuilder.With, Resource {

    public Host {
        listening = List.copyOf(listening);
    }

    @Override
    public Host renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return network;
    }

    @Override
    public Host movedTo(ResourceId container) {
        return withNetwork(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one(
                        "/network", network, ResourceType.ON_PREMISES, ResourceType.INTERNET));
    }

    @Override
    public Host forgetting(Set<ResourceId> gone) {
        return this;
    }
}
