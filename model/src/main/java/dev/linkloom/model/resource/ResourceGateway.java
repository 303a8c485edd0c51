package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Where resource endpoints come out in the VPC of a resource; the resource sees its addresses
/// (EP-28).
@RecordBuilder
public record ResourceGateway(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        List<EndpointInterface> interfaces,
        List<ResourceId> securityGroups)
        implements ResourceGatewayBuilder.With, SecurityGroupMember {

    public ResourceGateway {
        interfaces = List.copyOf(interfaces);
        securityGroups = List.copyOf(securityGroups);
    }

    @Override
    public ResourceGateway renamed(String newName) {
        return withName(newName);
    }

    @Override
    public ResourceGateway wearing(List<ResourceId> groups) {
        return withSecurityGroups(groups);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public ResourceGateway movedTo(ResourceId container) {
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
    public ResourceGateway forgetting(Set<ResourceId> gone) {
        return withInterfaces(
                        interfaces.stream().filter(each -> !gone.contains(each.subnet())).toList())
                .withSecurityGroups(Reference.without(gone, securityGroups));
    }
}
