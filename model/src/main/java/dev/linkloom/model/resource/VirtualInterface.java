package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A Direct Connect link between a network outside and a gateway (NET-32).
///
/// @param mtu 1500 unless jumbo frames are on: 9001 private, 8500 transit
/// @param up whether BGP is up
@RecordBuilder
public record VirtualInterface(
        ResourceId id,
        String name,
        Kind kind,
        @Nullable ResourceId gateway,
        @Nullable ResourceId onPremises,
        int mtu,
        boolean up)
        implements VirtualInterfaceBuilder.With, Resource {

    public VirtualInterface {
        Require.atLeast(576, "MTU", mtu);
    }

    /// What a virtual interface leads to.
    public enum Kind {
        /// Leads to a virtual private gateway, by itself or by a Direct Connect gateway.
        PRIVATE,
        /// Leads to transit gateways by a Direct Connect gateway.
        TRANSIT
    }

    @Override
    public VirtualInterface renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return null;
    }

    @Override
    public VirtualInterface movedTo(ResourceId container) {
        throw new IllegalArgumentException(
                "The virtual interface (%s) lies in no container.".formatted(id));
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one(
                        "/gateway",
                        gateway,
                        ResourceType.VIRTUAL_PRIVATE_GATEWAY,
                        ResourceType.DIRECT_CONNECT_GATEWAY),
                Reference.one("/onPremises", onPremises, ResourceType.ON_PREMISES));
    }

    @Override
    public VirtualInterface forgetting(Set<ResourceId> gone) {
        return withGateway(Reference.unless(gone, gateway))
                .withOnPremises(Reference.unless(gone, onPremises));
    }
}
