package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A site-to-site VPN between a network outside and a gateway.
///
/// @param up whether a tunnel is up
@RecordBuilder
public record VpnConnection(
        ResourceId id,
        String name,
        @Nullable ResourceId gateway,
        @Nullable ResourceId onPremises,
        Routing routing,
        List<Cidr> staticRoutes,
        boolean up)
        implements VpnConnectionBuilder.With, Resource {

    public VpnConnection {
        staticRoutes = List.copyOf(staticRoutes);
    }

    /// How a VPN knows which blocks lie behind it.
    public enum Routing {
        /// The routes written here.
        STATIC,
        /// What the network outside announces.
        BGP
    }

    @Override
    public VpnConnection renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return null;
    }

    @Override
    public VpnConnection movedTo(ResourceId container) {
        throw new IllegalArgumentException(
                "The VPN connection (%s) lies in no container.".formatted(id));
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one(
                        "/gateway",
                        gateway,
                        ResourceType.VIRTUAL_PRIVATE_GATEWAY,
                        ResourceType.TRANSIT_GATEWAY),
                Reference.one("/onPremises", onPremises, ResourceType.ON_PREMISES));
    }

    @Override
    public VpnConnection forgetting(Set<ResourceId> gone) {
        return withGateway(Reference.unless(gone, gateway))
                .withOnPremises(Reference.unless(gone, onPremises));
    }
}
