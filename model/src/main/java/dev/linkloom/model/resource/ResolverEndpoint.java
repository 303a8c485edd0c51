package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Interfaces by which questions enter or leave a VPC's resolver (DNS-37).
@RecordBuilder
public record ResolverEndpoint(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        Direction direction,
        List<EndpointInterface> interfaces,
        List<ResourceId> securityGroups)
        implements ResolverEndpointBuilder.With, SecurityGroupMember {

    public ResolverEndpoint {
        interfaces = List.copyOf(interfaces);
        securityGroups = List.copyOf(securityGroups);
    }

    /// Which way questions go.
    public enum Direction {
        /// Takes questions from outside.
        INBOUND,
        /// Sends questions to resolvers outside.
        OUTBOUND
    }

    @Override
    public ResolverEndpoint renamed(String newName) {
        return withName(newName);
    }

    @Override
    public ResolverEndpoint wearing(List<ResourceId> groups) {
        return withSecurityGroups(groups);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public ResolverEndpoint movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                Reference.rows(
                        "/interfaces",
                        interfaces,
                        "/subnet",
                        row -> Reference.one("", row.subnet(), ResourceType.SUBNET)),
                Reference.each("/securityGroups", securityGroups, ResourceType.SECURITY_GROUP));
    }

    @Override
    public ResolverEndpoint forgetting(Set<ResourceId> gone) {
        return withInterfaces(
                        interfaces.stream().filter(each -> !gone.contains(each.subnet())).toList())
                .withSecurityGroups(Reference.without(gone, securityGroups));
    }
}
