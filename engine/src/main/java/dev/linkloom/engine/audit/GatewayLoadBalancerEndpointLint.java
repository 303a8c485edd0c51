package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;

/// Gateway Load Balancer endpoints in the subnet of the machines they should watch (VALID-W10,
/// GWLB-06).
final class GatewayLoadBalancerEndpointLint implements Check<GatewayLoadBalancerEndpoint> {

    private static final RuleId SAME_SUBNET = RuleId.of("VALID-W10");

    @Override
    public void review(GatewayLoadBalancerEndpoint endpoint, Survey survey, Notes notes) {
        Segment segment = survey.topology().segment(endpoint.subnet());
        if (segment == null) {
            return;
        }
        survey.relations().interfaces(segment).stream()
                .filter(each -> each.host() != null)
                .findFirst()
                .ifPresent(machine ->
                        notes.warn(
                                SAME_SUBNET,
                                endpoint.id(),
                                "%s lies in %s together with %s, so their traffic cannot be routed through it; give it a subnet and a route table of its own."
                                        .formatted(endpoint.name(), segment.name(), machine.name()),
                                null));
    }
}
