package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What AWS refuses when a Gateway Load Balancer endpoint is made (VALID-06, VALID-09, VALID-10,
/// GWLB-05).
final class GatewayLoadBalancerEndpointCheck implements Check<GatewayLoadBalancerEndpoint> {

    private static final RuleId TYPE = RuleId.of("VALID-10");
    private static final RuleId ZONE = RuleId.of("VALID-06");
    private static final RuleId ONE_PER_ZONE = RuleId.of("GWLB-05");

    @Override
    public void review(GatewayLoadBalancerEndpoint endpoint, Survey survey, Notes notes) {
        EndpointService service = survey.design().find(endpoint.service(), EndpointService.class);
        Segment segment = survey.topology().segment(endpoint.subnet());
        if (service == null || segment == null) {
            return;
        }
        Access access = Access.of(survey.design(), service, segment.network());
        boolean elsewhere = !service.region().equals(segment.network().vpc().region());
        if (elsewhere) {
            // Never across Regions, whatever the service offers (GWLB-13, SVC-32).
            Access.refuse(notes, endpoint, service.name());
        } else if (!access.granted()) {
            access.deny(notes, survey.design().assumptions(), endpoint, service.name());
        } else if (!service.zoneIds().contains(segment.zoneId())) {
            notes.error(
                    ZONE,
                    "InvalidParameter",
                    endpoint.id(),
                    "%s does not support the zone of %s (%s); put %s into a subnet in %s."
                            .formatted(
                                    service.name(),
                                    segment.name(),
                                    segment.zoneId(),
                                    endpoint.name(),
                                    String.join(" or ", service.zoneIds())),
                    null);
        }
        reviewType(survey, notes, endpoint, service);
        reviewTwice(survey, notes, endpoint, service, segment);
    }

    private static void reviewType(
            Survey survey,
            Notes notes,
            GatewayLoadBalancerEndpoint endpoint,
            EndpointService service) {
        boolean offered =
                service.loadBalancers().stream()
                        .allMatch(each ->
                                survey.design().find(each, GatewayLoadBalancer.class) != null);
        if (!offered) {
            notes.error(
                    TYPE,
                    "InvalidParameter",
                    endpoint.id(),
                    "%s is a GatewayLoadBalancer endpoint, but %s offers only the type Interface; use an interface endpoint."
                            .formatted(endpoint.name(), service.name()),
                    null);
        }
    }

    private static void reviewTwice(
            Survey survey,
            Notes notes,
            GatewayLoadBalancerEndpoint endpoint,
            EndpointService service,
            Segment segment) {
        survey.relations().referrers(service.id(), GatewayLoadBalancerEndpoint.class).stream()
                .takeWhile(each -> !each.id().equals(endpoint.id()))
                .filter(each -> sharesZone(survey, each.subnet(), segment))
                .findFirst()
                .ifPresent(earlier ->
                        notes.error(
                                ONE_PER_ZONE,
                                "DuplicateSubnetsInSameZone",
                                endpoint.id(),
                                "%s has the endpoint %s to %s in %s already; delete %s or move it to another zone."
                                        .formatted(
                                                segment.network().name(),
                                                earlier.name(),
                                                service.name(),
                                                segment.zoneId(),
                                                endpoint.name()),
                                null));
    }

    private static boolean sharesZone(Survey survey, @Nullable ResourceId subnet, Segment segment) {
        Segment other = survey.topology().segment(subnet);
        return other != null
                && Objects.equals(other.zoneId(), segment.zoneId())
                && other.network().index() == segment.network().index();
    }
}
