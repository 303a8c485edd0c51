package dev.linkloom.engine.audit;

import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The zones of a service: those of its load balancers at the time it was last saved (SVC-19).
public final class ServiceZones {

    private ServiceZones() {}

    /// The zones its load balancers have now, in order.
    public static List<String> present(Survey survey, EndpointService service) {
        return service.loadBalancers().stream()
                .flatMap(each -> subnets(survey, each))
                .map(survey.topology()::segment)
                .filter(Objects::nonNull)
                .map(Segment::zoneId)
                .distinct()
                .sorted()
                .toList();
    }

    /// Saves the service again, which takes the zones as they are.
    public static Edit resync(Survey survey, EndpointService service) {
        return new Edit.Replace(
                "Resync the zones of " + service.name(),
                service.withZoneIds(present(survey, service)));
    }

    private static Stream<ResourceId> subnets(Survey survey, ResourceId balancer) {
        return switch (survey.design().find(balancer)) {
            case NetworkLoadBalancer it ->
                    it.nodes().stream().map(NetworkLoadBalancer.Node::subnet);
            case GatewayLoadBalancer it ->
                    it.nodes().stream().map(NetworkLoadBalancer.Node::subnet);
            case null, default -> Stream.empty();
        };
    }
}
