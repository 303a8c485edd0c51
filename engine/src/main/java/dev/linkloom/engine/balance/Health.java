package dev.linkloom.engine.balance;

import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.leg.Legs;
import dev.linkloom.engine.resolve.ZoneHealth;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The health of targets and zones of all load balancers, found out when first asked for.
public final class Health implements ZoneHealth {

    /// The defaults of NLB-22 and NLB-23.
    private static final int MINIMUM_HEALTHY = 1;

    private final Topology topology;
    private final Registrations registrations;
    private final HealthChecks checks;
    private final Bindings bindings;
    private final Map<Key, Candidates> known = new ConcurrentHashMap<>();

    private record Key(int node, ResourceId group) {}

    /// A target and what the node thinks of it.
    record Candidate(Registration registration, TargetHealth health) {

        boolean healthy() {
            return health.healthy();
        }
    }

    /// The targets of a group as a node sees them.
    ///
    /// @param receiving those that get flows: the healthy ones, or all usable ones when too few are
    ///   healthy
    /// @param open whether too few are healthy (NLB-23)
    record Candidates(List<Candidate> all, List<Candidate> receiving, boolean open) {

        static Candidates of(List<Candidate> all) {
            List<Candidate> usable =
                    all.stream().filter(each -> each.registration().flaw() == null).toList();
            boolean open = !enough(usable);
            return new Candidates(
                    all, open ? usable : usable.stream().filter(Candidate::healthy).toList(), open);
        }
    }

    public Health(Topology topology, Legs legs, Bindings bindings) {
        this.topology = topology;
        this.bindings = bindings;
        registrations = new Registrations(topology);
        checks = new HealthChecks(legs);
    }

    /// Every target of a group that a node may use, with its health; unusable ones are in it as
    /// `UNUSED`.
    Candidates seenFrom(NetworkLoadBalancer balancer, Eni node, TargetGroup group) {
        var key = new Key(node.index(), group.id());
        Candidates seen = known.get(key);
        if (seen == null) {
            seen = Candidates.of(candidates(balancer, node, group));
            known.put(key, seen);
        }
        return seen;
    }

    private List<Candidate> candidates(NetworkLoadBalancer balancer, Eni node, TargetGroup group) {
        boolean crossZone = crossZone(balancer, group);
        return registrations.of(balancer, group).stream()
                .filter(each -> each.flaw() != null || each.eligible(node.zoneId(), crossZone))
                .map(each -> new Candidate(each, checks.check(balancer, node, each)))
                .toList();
    }

    /// Whether a node may use targets of other zones: the group's own setting wins (NLB-18).
    public static boolean crossZone(NetworkLoadBalancer balancer, TargetGroup group) {
        Boolean own = group.crossZone();
        return own == null ? balancer.crossZone() : own;
    }

    /// What every node of a load balancer thinks of every target it may use.
    public List<TargetHealth> of(NetworkLoadBalancer balancer) {
        var all = new ArrayList<TargetHealth>();
        for (Eni node : topology.enis(balancer.id())) {
            for (TargetGroup group : groups(balancer)) {
                seenFrom(balancer, node, group).all().forEach(each -> all.add(each.health()));
            }
        }
        return List.copyOf(all);
    }

    /// What one node thinks of the targets of one group that it may use.
    public List<TargetHealth> seenBy(NetworkLoadBalancer balancer, Eni node, TargetGroup group) {
        return seenFrom(balancer, node, group).all().stream().map(Candidate::health).toList();
    }

    /// The interfaces of the targets a node may send to.
    public List<Eni> targets(NetworkLoadBalancer balancer, Eni node) {
        var all = new ArrayList<Eni>();
        for (TargetGroup group : groups(balancer)) {
            for (Candidate each : seenFrom(balancer, node, group).all()) {
                Eni eni = each.registration().eni();
                if (eni != null && each.registration().flaw() == null) {
                    all.add(eni);
                }
            }
        }
        return List.copyOf(all);
    }

    /// A zone stays in DNS while each group in use has enough healthy targets there (NLB-22).
    @Override
    public boolean healthy(NetworkLoadBalancer balancer, String zoneId) {
        return topology.enis(balancer.id()).stream()
                .filter(node -> node.zoneId().equals(zoneId))
                .anyMatch(node ->
                        groups(balancer).stream()
                                .allMatch(group -> enough(seenFrom(balancer, node, group).all())));
    }

    @Override
    public boolean healthy(Eni endpointInterface) {
        Bindings.Bound bound = bindings.of(endpointInterface);
        return bound == null || healthy(bound.balancer(), bound.node().zoneId());
    }

    static boolean enough(List<Candidate> candidates) {
        return candidates.stream().filter(each -> each.health().healthy()).count()
                >= MINIMUM_HEALTHY;
    }

    private List<TargetGroup> groups(NetworkLoadBalancer balancer) {
        return balancer.listeners().stream()
                .map(Listener::targetGroup)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> topology.design().find(id, TargetGroup.class))
                .filter(Objects::nonNull)
                .toList();
    }
}
