package dev.linkloom.engine.audit;

import dev.linkloom.engine.filter.Way;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Security groups of endpoints that let nobody in (VALID-W01, EP-05).
final class EndpointGroupLint implements Check<InterfaceEndpoint> {

    private static final RuleId NOBODY = RuleId.of("VALID-W01");

    @Override
    public void review(InterfaceEndpoint endpoint, Survey survey, Notes notes) {
        List<Eni> enis = survey.topology().enis(endpoint.id());
        if (!enis.isEmpty()) {
            review(survey, notes, endpoint, enis.getFirst());
        }
    }

    private static void review(Survey survey, Notes notes, InterfaceEndpoint endpoint, Eni eni) {
        List<Services.Port> ports = Services.ports(survey.design(), endpoint);
        if (endpoint.securityGroups().isEmpty() && !hasPeers(survey, eni)) {
            notes.warn(
                    NOBODY,
                    endpoint.id(),
                    "%s wears the VPC's default security group, which lets in its own members only, and no client wears it; give it a group of its own."
                            .formatted(endpoint.name()),
                    null);
        } else if (!ports.isEmpty()
                && !endpoint.securityGroups().isEmpty()
                && !admits(survey, eni, ports)) {
            notes.warn(
                    NOBODY,
                    endpoint.id(),
                    "The security groups of %s let nobody in on %s; allow the clients' addresses there."
                            .formatted(endpoint.name(), Services.words(ports)),
                    admission(survey, endpoint, eni.network(), ports));
        }
    }

    /// Whether someone else of the VPC wears the default group too.
    private static boolean hasPeers(Survey survey, Eni eni) {
        var party = survey.groups().party(eni);
        return survey.topology().enis(eni.network()).stream()
                .filter(other -> other.host() != null)
                .anyMatch(other ->
                        survey.groups().party(other).groups().stream()
                                .anyMatch(party.groups()::contains));
    }

    private static boolean admits(Survey survey, Eni eni, List<Services.Port> ports) {
        return survey.groups().rules(eni, Way.INGRESS).stream()
                .anyMatch(rule -> ports.stream().anyMatch(port -> covers(rule, port)));
    }

    private static boolean covers(SecurityGroupRule rule, Services.Port port) {
        return rule.protocol() == Protocol.ALL
                || (rule.protocol() == port.protocol() && rule.ports().contains(port.number()));
    }

    private static @Nullable Edit admission(
            Survey survey, InterfaceEndpoint endpoint, Network network, List<Services.Port> ports) {
        SecurityGroup group =
                survey.design().find(endpoint.securityGroups().getFirst(), SecurityGroup.class);
        if (group == null || network.vpc().cidrs().isEmpty()) {
            return null;
        }
        return Mend.admit(
                group,
                ports.stream()
                        .map(port ->
                                SecurityGroupRule.allow(
                                        port.protocol(),
                                        PortRange.of(port.number()),
                                        network.vpc().cidrs().getFirst()))
                        .toList());
    }
}
