package dev.linkloom.engine.balance;

import dev.linkloom.engine.balance.Registration.Flaw;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Gap;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Peering;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Finds the machines behind the targets of a group.
final class Registrations {

    private final Topology topology;

    Registrations(Topology topology) {
        this.topology = topology;
    }

    List<Registration> of(NetworkLoadBalancer balancer, TargetGroup group) {
        return group.targets().stream().map(target -> of(balancer, group, target)).toList();
    }

    private Registration of(NetworkLoadBalancer balancer, TargetGroup group, Target target) {
        Network home = topology.network(balancer.vpc());
        Ip ip = target.ip();
        if (target.instance() != null) {
            return instance(balancer, group, target, target.instance(), home);
        }
        if (ip == null || home == null) {
            return broken(group, target, "%s lies in no VPC.".formatted(balancer.name()));
        }
        Eni eni = locate(home, ip);
        String zoneId = target.zoneId();
        if (zoneId == null && home.contains(ip)) {
            zoneId = eni == null ? null : eni.zoneId();
        }
        return new Registration(group, target, ip, eni, zoneId, zoneFlaw(balancer, zoneId));
    }

    private Registration instance(
            NetworkLoadBalancer balancer,
            TargetGroup group,
            Target target,
            ResourceId id,
            @Nullable Network home) {
        List<Eni> enis = topology.enis(id);
        if (enis.isEmpty()) {
            List<Gap> gaps = topology.gaps(id);
            return broken(
                    group,
                    target,
                    gaps.isEmpty()
                            ? "%s names the target %s, which the design does not hold."
                                    .formatted(group.name(), id)
                            : gaps.getFirst().sentence());
        }
        Eni eni = enis.getFirst();
        // NLB-09: instances are registered in the load balancer's own VPC only.
        if (home == null || eni.network().index() != home.index()) {
            var flaw =
                    new Flaw(
                            "Target.IpUnusable",
                            "%s lies outside the VPC of %s; register it by its address."
                                    .formatted(eni.name(), balancer.name()),
                            false);
            return new Registration(group, target, eni.ip(), eni, eni.zoneId(), flaw);
        }
        return new Registration(
                group, target, eni.ip(), eni, eni.zoneId(), zoneFlaw(balancer, eni.zoneId()));
    }

    private static Registration broken(TargetGroup group, Target target, String sentence) {
        return new Registration(
                group,
                target,
                target.ip(),
                null,
                null,
                new Flaw("Target.IpUnusable", sentence, true));
    }

    /// A target in a zone that is not enabled gets nothing, cross-zone or not (NLB-16).
    private @Nullable Flaw zoneFlaw(NetworkLoadBalancer balancer, @Nullable String zoneId) {
        if (zoneId == null
                || topology.enis(balancer.id()).stream()
                        .anyMatch(node -> node.zoneId().equals(zoneId))) {
            return null;
        }
        return new Flaw(
                "Target.NotInUse",
                "%s has no node in %s, so the target is not in use."
                        .formatted(balancer.name(), zoneId),
                false);
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
