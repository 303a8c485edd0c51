package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What ELB refuses when targets are registered (VALID-25, VALID-26).
final class TargetCheck implements Check<TargetGroup> {

    private static final RuleId TARGET = RuleId.of("VALID-25");
    private static final RuleId ZONE = RuleId.of("VALID-26");

    /// Where targets registered by address may lie besides the group's own VPC (NLB-07).
    private static final List<Cidr> ALLOWED =
            List.of(
                    Cidr.of("10.0.0.0/8"),
                    Cidr.of("100.64.0.0/10"),
                    Cidr.of("172.16.0.0/12"),
                    Cidr.of("192.168.0.0/16"));

    @Override
    public void review(TargetGroup group, Survey survey, Notes notes) {
        Network network = survey.topology().network(group.vpc());
        for (Target each : group.targets()) {
            if (each.instance() != null) {
                reviewInstance(survey, notes, group, each, each.instance(), network);
            } else if (each.ip() != null && network != null) {
                reviewAddress(survey, notes, group, each, each.ip(), network);
            }
        }
    }

    private static void reviewInstance(
            Survey survey,
            Notes notes,
            TargetGroup group,
            Target target,
            ResourceId instance,
            @Nullable Network network) {
        List<Eni> enis = survey.topology().enis(instance);
        String name = survey.topology().name(instance);
        if (group.targetType() == TargetType.IP) {
            refuse(
                    notes,
                    group,
                    target,
                    "%s takes addresses, not instances; register %s by its address."
                            .formatted(group.name(), name));
        } else if (network != null
                && !enis.isEmpty()
                && enis.getFirst().network().index() != network.index()) {
            refuse(
                    notes,
                    group,
                    target,
                    "%s lies in another VPC than %s; use a group of type ip and its address."
                            .formatted(name, group.name()));
        }
    }

    private static void reviewAddress(
            Survey survey, Notes notes, TargetGroup group, Target target, Ip ip, Network network) {
        boolean inside = network.contains(ip);
        if (group.targetType() == TargetType.INSTANCE) {
            refuse(
                    notes,
                    group,
                    target,
                    "%s takes instances, not addresses like %s.".formatted(group.name(), ip));
        } else if (!inside && ALLOWED.stream().noneMatch(each -> each.contains(ip))) {
            refuse(
                    notes,
                    group,
                    target,
                    "%s cannot be a target of %s: addresses must lie in its VPC or in a private range."
                            .formatted(ip, group.name()));
        } else {
            reviewZone(survey, notes, group, target, ip, inside ? network : null);
        }
    }

    /// @param home the group's VPC when the address lies in it
    private static void reviewZone(
            Survey survey,
            Notes notes,
            TargetGroup group,
            Target target,
            Ip ip,
            @Nullable Network home) {
        if (home == null) {
            if (target.zoneId() != null) {
                refuseZone(
                        notes,
                        group,
                        "%s lies outside the VPC of %s, so its zone must be all."
                                .formatted(ip, group.name()),
                        zoned(group, target, null));
            }
            return;
        }
        String real = zone(survey, home, ip);
        if (target.zoneId() == null || (real != null && !real.equals(target.zoneId()))) {
            refuseZone(
                    notes,
                    group,
                    "%s lies in the VPC of %s, so its zone must be its own, %s."
                            .formatted(ip, group.name(), real == null ? "not all" : real),
                    real == null ? null : zoned(group, target, real));
        }
    }

    private static @Nullable String zone(Survey survey, Network home, Ip ip) {
        return survey.topology().segments(home).stream()
                .filter(each ->
                        each.subnet().blocks().stream().anyMatch(block -> block.contains(ip)))
                .map(each -> each.zoneId())
                .findFirst()
                .orElse(null);
    }

    private static Edit zoned(TargetGroup group, Target target, @Nullable String zoneId) {
        var zoned =
                new Target(target.instance(), target.ip(), target.port(), zoneId)
                        .withPhase(target.phase());
        return new Edit.Replace(
                "Set the zone of %s to %s".formatted(target.ip(), zoneId == null ? "all" : zoneId),
                group.withTargets(
                        group.targets().stream()
                                .map(each -> each.equals(target) ? zoned : each)
                                .toList()));
    }

    private static void refuseZone(
            Notes notes, TargetGroup group, String sentence, @Nullable Edit fix) {
        notes.error(ZONE, "ValidationError", group.id(), sentence, fix);
    }

    private static void refuse(Notes notes, TargetGroup group, Target target, String sentence) {
        Object who = target.instance() == null ? target.ip() : target.instance();
        notes.error(
                TARGET,
                "InvalidTarget",
                group.id(),
                sentence,
                new Edit.Replace(
                        "Deregister %s from %s".formatted(who, group.name()),
                        group.withTargets(Lists.minus(group.targets(), target))));
    }
}
