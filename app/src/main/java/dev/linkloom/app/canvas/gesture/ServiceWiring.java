package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.Connecting;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import java.util.Objects;

/// What lines mean at endpoints of every kind but to endpoint services behind Network Load
/// Balancers, and at Resolver rules.
final class ServiceWiring {

    private ServiceWiring() {}

    static Outcome connect(InterfaceEndpoint endpoint, AwsService service) {
        return service.id().equals(endpoint.service())
                ? Words.alreadyConnected(endpoint, service)
                : Wires.change(
                        endpoint,
                        service,
                        endpoint.withService(service.id()).withState(State.AVAILABLE));
    }

    static Outcome connect(GatewayEndpoint endpoint, AwsService service) {
        return service.id().equals(endpoint.service())
                ? Words.alreadyConnected(endpoint, service)
                : Wires.change(endpoint, service, endpoint.withService(service.id()));
    }

    /// The table gets the routes to the endpoint's service.
    static Outcome use(GatewayEndpoint endpoint, RouteTable table) {
        if (endpoint.routeTables().contains(table.id())) {
            return Words.alreadyConnected(endpoint, table);
        }
        if (!Objects.equals(endpoint.vpc(), table.vpc())) {
            return new Outcome.Refused(
                    tr("%s and %s lie in different VPCs.", endpoint.name(), table.name()));
        }
        return Wires.change(
                endpoint,
                table,
                endpoint.withRouteTables(Wires.with(endpoint.routeTables(), table.id())));
    }

    static Outcome forward(GatewayLoadBalancer balancer, TargetGroup group) {
        return group.id().equals(balancer.targetGroup())
                ? Words.alreadyConnected(balancer, group)
                : Wires.change(balancer, group, balancer.withTargetGroup(group.id()));
    }

    static Outcome stand(EndpointService service, GatewayLoadBalancer balancer) {
        return service.loadBalancers().contains(balancer.id())
                ? Words.alreadyConnected(service, balancer)
                : Wires.change(
                        service,
                        balancer,
                        service.withLoadBalancers(
                                Wires.with(service.loadBalancers(), balancer.id())));
    }

    /// It waits when the provider accepts each endpoint (SVC-08).
    static Outcome connect(GatewayLoadBalancerEndpoint endpoint, EndpointService service) {
        return service.id().equals(endpoint.service())
                ? Words.alreadyConnected(endpoint, service)
                : Wires.change(
                        endpoint,
                        service,
                        endpoint.withService(service.id())
                                .withState(Connecting.requested(service)));
    }

    static Outcome offer(ResourceConfiguration configuration, ResourceGateway gateway) {
        return gateway.id().equals(configuration.gateway())
                ? Words.alreadyConnected(configuration, gateway)
                : Wires.change(configuration, gateway, configuration.withGateway(gateway.id()));
    }

    static Outcome connect(ResourceEndpoint endpoint, ResourceConfiguration configuration) {
        return configuration.id().equals(endpoint.configuration())
                ? Words.alreadyConnected(endpoint, configuration)
                : Wires.change(
                        endpoint,
                        configuration,
                        endpoint.withConfiguration(configuration.id()).withState(State.AVAILABLE));
    }

    static Outcome leave(ResolverRule rule, ResolverEndpoint endpoint) {
        return endpoint.id().equals(rule.outboundEndpoint())
                ? Words.alreadyConnected(rule, endpoint)
                : Wires.change(rule, endpoint, rule.withOutboundEndpoint(endpoint.id()));
    }

    static Outcome associate(ResolverRule rule, Vpc vpc) {
        return rule.vpcs().contains(vpc.id())
                ? Words.alreadyConnected(rule, vpc)
                : Wires.change(rule, vpc, rule.withVpcs(Wires.with(rule.vpcs(), vpc.id())));
    }
}
