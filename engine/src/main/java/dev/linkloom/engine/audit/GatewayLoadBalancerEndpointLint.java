package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.RouteTable;

/// Gateway Load Balancer endpoints in the subnet of the machines they should watch (VALID-W10,
/// GWLB-06).
final class GatewayLoadBalancerEndpointLint implements Check<GatewayLoadBalancerEndpoint> {

    private static final RuleId SAME_SUBNET = RuleId.of("VALID-W10");
    private static final RuleId OWN_TABLE = RuleId.of("GWLB-06");

    @Override
    public void review(GatewayLoadBalancerEndpoint endpoint, Survey survey, Notes notes) {
        Segment segment = survey.topology().segment(endpoint.subnet());
        if (segment == null) {
            return;
        }
        reviewTable(endpoint, segment, survey, notes);
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

    /// What the endpoint gives back must not be sent into it again.
    private static void reviewTable(
            GatewayLoadBalancerEndpoint endpoint, Segment segment, Survey survey, Notes notes) {
        RouteTable table = survey.design().find(segment.routeTable(), RouteTable.class);
        if (table != null
                && table.routes().stream().anyMatch(each -> endpoint.id().equals(each.target()))) {
            notes.warn(
                    OWN_TABLE,
                    endpoint.id(),
                    "The route table %s of %s leads back into %s; give the subnet of %s a table of its own."
                            .formatted(
                                    table.name(), segment.name(), endpoint.name(), endpoint.name()),
                    null);
        }
    }
}
