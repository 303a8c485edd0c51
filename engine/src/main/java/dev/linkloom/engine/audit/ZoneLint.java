package dev.linkloom.engine.audit;

import dev.linkloom.engine.balance.Health;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Zones of a load balancer without targets (VALID-W04), and zones a service does not know of yet
/// (VALID-W05).
final class ZoneLint implements Check {

    private static final RuleId EMPTY = RuleId.of("VALID-W04");
    private static final RuleId NOT_SYNCED = RuleId.of("VALID-W05");

    @Override
    public void review(Survey survey, Notes notes) {
        for (NetworkLoadBalancer balancer : survey.design().all(NetworkLoadBalancer.class)) {
            for (Eni node : survey.topology().enis(balancer.id())) {
                balancer.listeners().stream()
                        .map(each -> survey.design().find(each.targetGroup(), TargetGroup.class))
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(group -> reviewZone(survey, notes, balancer, node, group));
            }
        }
        survey.design()
                .all(EndpointService.class)
                .forEach(each -> reviewService(survey, notes, each));
    }

    private static void reviewZone(
            Survey survey, Notes notes, NetworkLoadBalancer balancer, Eni node, TargetGroup group) {
        List<TargetHealth> seen = survey.health().seenBy(balancer, node, group);
        boolean nobody = seen.stream().allMatch(each -> each.state() == TargetHealth.State.UNUSED);
        if (!Health.crossZone(balancer, group) && nobody) {
            notes.warn(
                    EMPTY,
                    group.id(),
                    "%s has no target in %s, where %s has a node and cross-zone load balancing is off; register one there or turn it on."
                            .formatted(group.name(), node.zoneId(), balancer.name()),
                    group.targets().isEmpty() ? null : Mend.crossZoneOn(group));
        }
    }

    private static void reviewService(Survey survey, Notes notes, EndpointService service) {
        for (NetworkLoadBalancer balancer : Services.balancers(survey.design(), service)) {
            for (Eni node : survey.topology().enis(balancer.id())) {
                if (!service.zoneIds().contains(node.zoneId())) {
                    notes.warn(
                            NOT_SYNCED,
                            service.id(),
                            "%s has a node in %s, which %s does not offer until the provider saves the service again."
                                    .formatted(balancer.name(), node.zoneId(), service.name()),
                            Mend.zones(
                                    "Save %s again with %s"
                                            .formatted(service.name(), node.zoneId()),
                                    service,
                                    Stream.concat(
                                                    service.zoneIds().stream(),
                                                    Stream.of(node.zoneId()))
                                            .sorted()
                                            .toList()));
                }
            }
        }
    }
}
