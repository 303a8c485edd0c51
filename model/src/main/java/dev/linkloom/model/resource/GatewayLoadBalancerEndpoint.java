package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.InterfaceEndpoint.State;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A next hop for routes that leads through the appliances behind a Gateway Load Balancer: no name,
/// no group (GWLB-04, GWLB-05).
///
/// @param state only `AVAILABLE` carries traffic (SVC-12)
@RecordBuilder
public record GatewayLoadBalancerEndpoint(
        ResourceId id,
        String name,
        @Nullable ResourceId subnet,
        @Nullable Ip privateIp,
        @Nullable ResourceId service,
        State state)
        implements GatewayLoadBalancerEndpointBuilder.With, VpcEndpoint {

    @Override
    public GatewayLoadBalancerEndpoint renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return subnet;
    }

    @Override
    public GatewayLoadBalancerEndpoint movedTo(ResourceId container) {
        return withSubnet(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/subnet", subnet, ResourceType.SUBNET),
                Reference.one("/service", service, ResourceType.ENDPOINT_SERVICE));
    }

    @Override
    public GatewayLoadBalancerEndpoint forgetting(Set<ResourceId> gone) {
        return withService(Reference.unless(gone, service));
    }
}
