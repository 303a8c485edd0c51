package dev.linkloom.engine.audit;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Subnet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The zones of a service: those of its load balancers at the time it was last saved (SVC-19).
public final class ServiceZones {

    private ServiceZones() {}

    /// The zones its load balancers have now, in order.
    public static List<String> present(Design design, EndpointService service) {
        return service.loadBalancers().stream()
                .flatMap(each -> subnets(design, each))
                .map(each -> design.find(each, Subnet.class))
                .filter(Objects::nonNull)
                .map(Subnet::zoneId)
                .distinct()
                .sorted()
                .toList();
    }

    /// Saves the service again, which takes the zones as they are.
    public static Edit resync(Design design, EndpointService service) {
        return new Edit.Replace(
                "Resync the zones of " + service.name(),
                service.withZoneIds(present(design, service)));
    }

    private static Stream<ResourceId> subnets(Design design, ResourceId balancer) {
        return switch (design.find(balancer)) {
            case NetworkLoadBalancer it ->
                    it.nodes().stream().map(NetworkLoadBalancer.Node::subnet);
            case GatewayLoadBalancer it ->
                    it.nodes().stream().map(NetworkLoadBalancer.Node::subnet);
            case null, default -> Stream.empty();
        };
    }
}
