package dev.linkloom.engine.audit;

import dev.linkloom.engine.balance.Health;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;

import java.util.List;

/// Zones of a load balancer without targets (VALID-W04), and zones that a service and its load
/// balancers do not agree on (VALID-W05, SVC-19).
final class ZoneLint {

    private static final RuleId EMPTY = RuleId.of("VALID-W04");
    private static final RuleId NOT_SYNCED = RuleId.of("VALID-W05");
    private static final RuleId AS_CONFIGURED = RuleId.of("SVC-19");

    private ZoneLint() {}

    static void reviewBalancer(NetworkLoadBalancer balancer, Survey survey, Notes notes) {
        for (Eni node : survey.topology().enis(balancer.id())) {
            Services.groups(survey.design(), balancer)
                    .forEach(group -> reviewZone(survey, notes, balancer, node, group));
        }
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
                    mayCross(survey, balancer, group) ? Mend.crossZoneOn(balancer, group) : null);
        }
    }

    /// With cross-zone load balancing a load balancer may have fewer targets (LIM-15).
    private static boolean mayCross(
            Survey survey, NetworkLoadBalancer balancer, TargetGroup group) {
        int all =
                Services.groups(survey.design(), balancer).stream()
                        .mapToInt(each -> each.targets().size())
                        .sum();
        return !group.targets().isEmpty() && Quota.TARGETS_ACROSS_ZONES.allows(all);
    }

    static void reviewService(EndpointService service, Survey survey, Notes notes) {
        List<String> present = ServiceZones.present(survey.design(), service);
        Edit resync = ServiceZones.resync(survey.design(), service);
        for (String each : present) {
            if (!service.zoneIds().contains(each)) {
                notes.warn(
                        NOT_SYNCED,
                        service.id(),
                        "A load balancer of %s has a node in %s, which the service does not offer until the provider saves it again."
                                .formatted(service.name(), each),
                        resync);
            }
        }
        for (String each : service.zoneIds()) {
            if (!present.contains(each)) {
                notes.warn(
                        AS_CONFIGURED,
                        service.id(),
                        "%s is offered in %s, where none of its load balancers has a node; add one there or save the service again."
                                .formatted(service.name(), each),
                        resync);
            }
        }
    }
}
