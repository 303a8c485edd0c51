package dev.linkloom.app.canvas.gesture;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Connections from the consumer's door to the provider's load balancer, and of names to VPCs.
final class PrivateLinkWiring {

    private PrivateLinkWiring() {}

    /// The endpoint asks for the service; it waits when the provider accepts each endpoint
    /// (SVC-08).
    static Outcome connect(InterfaceEndpoint endpoint, EndpointService service) {
        if (service.id().equals(endpoint.service())) {
            return Words.alreadyConnected(endpoint, service);
        }
        return change(
                endpoint,
                service,
                endpoint.withService(service.id())
                        .withState(
                                service.acceptanceRequired()
                                        ? State.PENDING_ACCEPTANCE
                                        : State.AVAILABLE));
    }

    /// The service stands in front of the load balancer; being configured now, it takes the zones
    /// as they are (SVC-19).
    static Outcome stand(Design design, EndpointService service, NetworkLoadBalancer balancer) {
        if (service.loadBalancers().contains(balancer.id())) {
            return Words.alreadyConnected(service, balancer);
        }
        List<ResourceId> balancers = new ArrayList<>(service.loadBalancers());
        balancers.add(balancer.id());
        return change(
                service,
                balancer,
                service.withLoadBalancers(balancers).withZoneIds(zones(design, balancers)));
    }

    static Outcome associate(PrivateHostedZone zone, Vpc vpc) {
        if (zone.vpcs().contains(vpc.id())) {
            return Words.alreadyConnected(zone, vpc);
        }
        List<ResourceId> vpcs = new ArrayList<>(zone.vpcs());
        vpcs.add(vpc.id());
        return change(zone, vpc, zone.withVpcs(vpcs));
    }

    private static List<String> zones(Design design, List<ResourceId> balancers) {
        return balancers.stream()
                .map(id -> design.find(id, NetworkLoadBalancer.class))
                .filter(Objects::nonNull)
                .flatMap(each -> each.nodes().stream())
                .map(node -> design.find(node.subnet(), Subnet.class))
                .filter(Objects::nonNull)
                .map(Subnet::zoneId)
                .distinct()
                .sorted()
                .toList();
    }

    private static Outcome change(Resource one, Resource other, Resource after) {
        return new Outcome.Change(new Edit.Replace(Words.connect(one, other), after));
    }
}
