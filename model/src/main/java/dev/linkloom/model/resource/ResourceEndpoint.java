package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A consumer's door to one resource in another VPC, without a load balancer (EP-28).
@RecordBuilder
public record ResourceEndpoint(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        @Nullable ResourceId configuration,
        List<EndpointInterface> interfaces,
        List<ResourceId> securityGroups,
        boolean privateDns,
        State state,
        String dnsSuffix)
        implements ResourceEndpointBuilder.With, VpcEndpoint, SecurityGroupMember {

    public ResourceEndpoint {
        Require.dnsSuffix(dnsSuffix);
        interfaces = List.copyOf(interfaces);
        securityGroups = List.copyOf(securityGroups);
    }

    @Override
    public ResourceEndpoint renamed(String newName) {
        return withName(newName);
    }

    @Override
    public ResourceEndpoint wearing(List<ResourceId> groups) {
        return withSecurityGroups(groups);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public ResourceEndpoint movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                Reference.one("/configuration", configuration, ResourceType.RESOURCE_CONFIGURATION),
                Reference.rows(
                        "/interfaces",
                        interfaces,
                        "/subnet",
                        row -> Reference.one("", row.subnet(), ResourceType.SUBNET)),
                Reference.each("/securityGroups", securityGroups, ResourceType.SECURITY_GROUP));
    }

    @Override
    public ResourceEndpoint forgetting(Set<ResourceId> gone) {
        return withConfiguration(Reference.unless(gone, configuration))
                .withInterfaces(
                        interfaces.stream().filter(each -> !gone.contains(each.subnet())).toList())
                .withSecurityGroups(Reference.without(gone, securityGroups));
    }
}
