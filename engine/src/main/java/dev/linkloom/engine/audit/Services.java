package dev.linkloom.engine.audit;

import dev.linkloom.model.Design;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What stands behind endpoints: load balancers and the ports they listen on.
final class Services {

    private Services() {}

    /// A port clients may dial.
    record Port(Protocol protocol, int number) {

        @Override
        public String toString() {
            return "%s %d".formatted(protocol, number);
        }
    }

    static List<NetworkLoadBalancer> balancers(Design design, EndpointService service) {
        return service.loadBalancers().stream()
                .map(id -> design.find(id, NetworkLoadBalancer.class))
                .filter(Objects::nonNull)
                .toList();
    }

    static List<Port> ports(Design design, InterfaceEndpoint endpoint) {
        EndpointService service = design.find(endpoint.service(), EndpointService.class);
        return service == null
                ? List.of()
                : balancers(design, service).stream()
                        .flatMap(each -> ports(each).stream())
                        .distinct()
                        .toList();
    }

    static List<Port> ports(NetworkLoadBalancer balancer) {
        return balancer.listeners().stream()
                .flatMap(each ->
                        Stream.of(Protocol.TCP, Protocol.UDP)
                                .filter(each.protocol()::accepts)
                                .map(transport -> new Port(transport, each.port())))
                .toList();
    }

    /// The target groups that the listeners of a load balancer forward to.
    static List<TargetGroup> groups(Design design, NetworkLoadBalancer balancer) {
        return balancer.listeners().stream()
                .flatMap(each -> each.groups().stream())
                .map(each -> design.find(each.targetGroup(), TargetGroup.class))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static String words(List<Port> ports) {
        return String.join(", ", ports.stream().map(Port::toString).toList());
    }

    /// The endpoints connected to a service.
    static List<InterfaceEndpoint> endpoints(Survey survey, EndpointService service) {
        return survey.relations().referrers(service.id(), InterfaceEndpoint.class);
    }
}
