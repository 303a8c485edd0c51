package dev.linkloom.engine.balance;

import dev.linkloom.engine.balance.Registration.Flaw;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Gap;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Peering;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds the machines behind the targets of a group.
final class Registrations {

    private static final RuleId OWN_VPC = RuleId.of("NLB-09");
    private static final RuleId STATES = RuleId.of("NLB-15");
    private static final RuleId ZONE_IN_USE = RuleId.of("NLB-16");
    private static final RuleId SHIFTED = RuleId.of("NLB-40");

    private final Topology topology;

    Registrations(Topology topology) {
        this.topology = topology;
    }

    List<Registration> of(ListeningLoadBalancer balancer, TargetGroup group) {
        List<Registration> all = new ArrayList<>();
        boolean crossZone = Health.crossZone(balancer, group);
        for (Target target : group.targets()) {
            Network home = topology.network(balancer.vpc());
            if (target.resource() != null) {
                interfaces(balancer, crossZone, group, target, target.resource(), home, all);
            } else {
                all.add(address(balancer, crossZone, group, target, home));
            }
        }
        return List.copyOf(all);
    }

    private Registration address(
            ListeningLoadBalancer balancer,
            boolean crossZone,
            TargetGroup group,
            Target target,
            @Nullable Network home) {
        Ip ip = target.ip();
        if (ip == null || home == null) {
            return broken(group, target, "%s lies in no VPC.".formatted(balancer.name()));
        }
        Eni eni = locate(home, ip);
        String zoneId = target.zoneId();
        if (zoneId == null && home.contains(ip)) {
            zoneId = eni == null ? null : eni.zoneId();
        }
        return new Registration(
                group, target, ip, eni, zoneId, zoneFlaw(balancer, crossZone, zoneId));
    }

    /// An instance is its primary interface (NLB-09); an Application Load Balancer is its nodes.
    private void interfaces(
            ListeningLoadBalancer balancer,
            boolean crossZone,
            TargetGroup group,
            Target target,
            ResourceId id,
            @Nullable Network home,
            List<Registration> into) {
        List<Eni> enis = topology.enis(id);
        if (enis.isEmpty()) {
            List<Gap> gaps = topology.gaps(id);
            into.add(
                    broken(
                            group,
                            target,
                            gaps.isEmpty()
                                    ? "%s names the target %s, which the design does not hold."
                                            .formatted(group.name(), id)
                                    : gaps.getFirst().sentence()));
        }
        List<Eni> used = target.instance() == null || enis.isEmpty() ? enis : enis.subList(0, 1);
        for (Eni eni : used) {
            Flaw flaw =
                    home != null && eni.network().index() == home.index()
                            ? zoneFlaw(balancer, crossZone, eni.zoneId())
                            : elsewhere(balancer, eni);
            into.add(new Registration(group, target, eni.ip(), eni, eni.zoneId(), flaw));
        }
    }

    private static Flaw elsewhere(ListeningLoadBalancer balancer, Eni eni) {
        return new Flaw(
                OWN_VPC,
                "Target.IpUnusable",
                "%s lies outside the VPC of %s; register it by its address."
                        .formatted(eni.name(), balancer.name()),
                false);
    }

    private static Registration broken(TargetGroup group, Target target, String sentence) {
        return new Registration(
                group,
                target,
                target.ip(),
                null,
                null,
                new Flaw(STATES, "Target.IpUnusable", sentence, true));
    }

    /// A target in a zone that is not enabled gets nothing, cross-zone or not (NLB-16), and neither
    /// does one in a zone that was shifted away while nodes use those of other zones (NLB-40).
    private @Nullable Flaw zoneFlaw(
            ListeningLoadBalancer balancer, boolean crossZone, @Nullable String zoneId) {
        if (zoneId == null) {
            return null;
        }
        if (topology.enis(balancer.id()).stream().noneMatch(node -> node.zoneId().equals(zoneId))) {
            return new Flaw(
                    ZONE_IN_USE,
                    "Target.NotInUse",
                    "%s has no node in %s, so the target is not in use."
                            .formatted(balancer.name(), zoneId),
                    false);
        }
        return crossZone && zoneId.equals(balancer.shiftedZoneId())
                ? new Flaw(
                        SHIFTED,
                        "Target.NotInUse",
                        "A zonal shift keeps %s out of %s, so no node uses the target."
                                .formatted(balancer.name(), zoneId),
                        false)
                : null;
    }

    private @Nullable Eni locate(Network home, Ip ip) {
        if (home.contains(ip)) {
            return topology.find(home, ip);
        }
        for (Peering each : topology.peerings()) {
            Network other = each.other(home);
            if (other != null && other.contains(ip)) {
                return topology.find(other, ip);
            }
        }
        return null;
    }
}
