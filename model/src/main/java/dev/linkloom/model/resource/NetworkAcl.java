package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Numbered allow and deny rules of subnets: stateless, first match ends, final `*` denies
/// (NET-10).
public record NetworkAcl(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        List<NetworkAclRule> ingress,
        List<NetworkAclRule> egress)
        implements Resource {

    public NetworkAcl {
        ingress = List.copyOf(ingress);
        egress = List.copyOf(egress);
    }

    @Override
    public NetworkAcl renamed(String newName) {
        return new NetworkAcl(id, newName, vpc, ingress, egress);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public NetworkAcl movedTo(ResourceId container) {
        return new NetworkAcl(id, name, container, ingress, egress);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(Reference.one("/vpc", vpc, ResourceType.VPC));
    }

    @Override
    public NetworkAcl forgetting(Set<ResourceId> gone) {
        return this;
    }
}
