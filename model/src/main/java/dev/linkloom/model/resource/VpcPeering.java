package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A peering of two VPCs: not transitive, refused when any blocks overlap (NET-21, NET-22).
///
/// @param state only `ACTIVE` carries traffic (NET-23)
/// @param dnsResolution whether the peer's public instance names resolve to private addresses
///   (NET-25)
@RecordBuilder
public record VpcPeering(
        ResourceId id,
        String name,
        @Nullable ResourceId requester,
        @Nullable ResourceId accepter,
        State state,
        boolean dnsResolution)
        implements VpcPeeringBuilder.With, Resource {

    /// The life cycle of a peering (NET-23).
    public enum State {
        INITIATING_REQUEST,
        FAILED,
        PENDING_ACCEPTANCE,
        EXPIRED,
        REJECTED,
        PROVISIONING,
        ACTIVE,
        DELETING,
        DELETED
    }

    @Override
    public VpcPeering renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return null;
    }

    @Override
    public VpcPeering movedTo(ResourceId container) {
        throw new IllegalArgumentException(
                "The VPC peering (%s) lies in no container.".formatted(id));
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/requester", requester, ResourceType.VPC),
                Reference.one("/accepter", accepter, ResourceType.VPC));
    }

    @Override
    public VpcPeering forgetting(Set<ResourceId> gone) {
        return withRequester(Reference.unless(gone, requester))
                .withAccepter(Reference.unless(gone, accepter));
    }
}
