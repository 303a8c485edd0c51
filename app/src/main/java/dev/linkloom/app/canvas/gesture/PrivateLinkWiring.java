package dev.linkloom.app.canvas.gesture;

import dev.linkloom.engine.Connecting;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Vpc;

/// Connections from the consumer's door to the provider's load balancer, and of names to VPCs.
final class PrivateLinkWiring {

    private PrivateLinkWiring() {}

    /// The endpoint asks for the service; it waits when the provider accepts each endpoint
    /// (SVC-08).
    static Outcome connect(InterfaceEndpoint endpoint, EndpointService service) {
        if (service.id().equals(endpoint.service())) {
            return Words.alreadyConnected(endpoint, service);
        }
        return Wires.change(
                endpoint,
                service,
                endpoint.withService(service.id()).withState(Connecting.requested(service)));
    }

    /// The service stands in front of the load balancer; being configured now, it takes the zones
    /// as they are (SVC-19).
    static Outcome stand(Design design, EndpointService service, NetworkLoadBalancer balancer) {
        if (service.loadBalancers().contains(balancer.id())) {
            return Words.alreadyConnected(service, balancer);
        }
        EndpointService standing =
                service.withLoadBalancers(Wires.with(service.loadBalancers(), balancer.id()));
        return Wires.change(
                service, balancer, standing.withZoneIds(Connecting.zones(design, standing)));
    }

    static Outcome associate(PrivateHostedZone zone, Vpc vpc) {
        if (zone.vpcs().contains(vpc.id())) {
            return Words.alreadyConnected(zone, vpc);
        }
        return Wires.change(zone, vpc, zone.withVpcs(Wires.with(zone.vpcs(), vpc.id())));
    }
}
