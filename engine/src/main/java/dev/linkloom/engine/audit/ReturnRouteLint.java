package dev.linkloom.engine.audit;

import dev.linkloom.engine.filter.Way;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.SecurityGroupRule;

import java.util.List;
import java.util.Objects;

/// Endpoint subnets without a route back to clients elsewhere that the endpoint admits (VALID-W09,
/// EP-17).
final class ReturnRouteLint implements Check<InterfaceEndpoint> {

    private static final RuleId NO_WAY_BACK = RuleId.of("VALID-W09");

    /// Wider blocks say "anyone", not where clients are.
    private static final int WIDEST = 8;

    @Override
    public void review(InterfaceEndpoint endpoint, Survey survey, Notes notes) {
        for (Eni door : survey.topology().enis(endpoint.id())) {
            for (Cidr client : clients(survey, door)) {
                Segment segment = door.segment();
                if (!survey.routes().lookup(segment, client.base()).passes()) {
                    notes.warn(
                            NO_WAY_BACK,
                            endpoint.id(),
                            "%s admits clients in %s, but the route table of %s has no way back to them; add a route."
                                    .formatted(endpoint.name(), client, segment.name()),
                            null);
                }
            }
        }
    }

    /// The blocks outside of its VPC that an interface admits.
    private static List<Cidr> clients(Survey survey, Eni door) {
        Network home = door.network();
        return survey.groups().rules(door, Way.INGRESS).stream()
                .map(SecurityGroupRule::cidr)
                .filter(Objects::nonNull)
                .filter(each -> each.family() == IpFamily.IPV4 && each.prefix() >= WIDEST)
                .filter(each -> home.vpc().cidrs().stream().noneMatch(each::overlaps))
                .distinct()
                .toList();
    }
}
