package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Numbered allow and deny rules of subnets: stateless, first match ends, final `*` denies
/// (NET-10).
@RecordBuilder
public record NetworkAcl(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        List<NetworkAclRule> ingress,
        List<NetworkAclRule> egress)
        implements NetworkAclBuilder.With, Resource {

    public NetworkAcl {
        ingress = List.copyOf(ingress);
        egress = List.copyOf(egress);
    }

    @Override
    public NetworkAcl renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public NetworkAcl movedTo(ResourceId container) {
        return withVpc(container);
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
