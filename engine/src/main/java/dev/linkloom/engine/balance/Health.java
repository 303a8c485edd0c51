package dev.linkloom.engine.balance;

import dev.linkloom.engine.balance.Roster.Candidate;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.leg.Legs;
import dev.linkloom.engine.resolve.ZoneHealth;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.WeightedTargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The health of targets and zones of all load balancers, found out when first asked for.
public final class Health implements ZoneHealth {

    private final Topology topology;
    private final Registrations registrations;
    private final HealthChecks checks;
    private final Bindings bindings;
    private final Map<Key, Roster> known = new ConcurrentHashMap<>();

    private record Key(int node, ResourceId group) {}

    public Health(Topology topology, Legs legs, Bindings bindings) {
        this.topology = topology;
        this.bindings = bindings;
        registrations = new Registrations(topology);
        checks = new HealthChecks(legs, this::answers);
    }

    /// A group as a node sees it.
    ///
    /// Looked up and put back in two steps: checking an Application Load Balancer asks for the
    /// groups behind it. Whoever comes second works out the same.
    Roster roster(ListeningLoadBalancer balancer, Eni node, TargetGroup group) {
        Key key = new Key(node.index(), group.id());
        Roster found = known.get(key);
        if (found == null) {
            found = make(balancer, node, group);
            known.put(key, found);
        }
        return found;
    }

    private Roster make(ListeningLoadBalancer balancer, Eni node, TargetGroup group) {
        boolean crossZone = crossZone(balancer, group);
        List<Candidate> all = new ArrayList<>();
        for (Registration each : registrations.of(balancer, group)) {
            if (each.flaw() != null || each.eligible(node.zoneId(), crossZone)) {
                all.add(new Candidate(each, checks.check(balancer, node, each)));
            }
        }
        return new Roster(all, group.attributes(), new Choices(crossZone, node, group));
    }

    /// Whether a node may use targets of other zones: the group's own setting wins, but for groups
    /// of an Application Load Balancer, which have none (NLB-18).
    public static boolean crossZone(ListeningLoadBalancer balancer, TargetGroup group) {
        Boolean own = group.targetType() == TargetGroup.TargetType.ALB ? null : group.crossZone();
        return own == null ? balancer.crossZone() : own;
    }

    /// What every node of a load balancer thinks of every target it may use.
    public List<TargetHealth> of(ListeningLoadBalancer balancer) {
        var all = new ArrayList<TargetHealth>();
        for (Eni node : topology.enis(balancer.id())) {
            for (TargetGroup group : groups(balancer)) {
                all.addAll(seenBy(balancer, node, group));
            }
        }
        return List.copyOf(all);
    }

    /// What one node thinks of the targets of one group that it may use.
    public List<TargetHealth> seenBy(ListeningLoadBalancer balancer, Eni node, TargetGroup group) {
        return roster(balancer, node, group).all().stream().map(Candidate::health).toList();
    }

    /// The interfaces of the targets a node may send to.
    public List<Eni> targets(NetworkLoadBalancer balancer, Eni node) {
        var all = new ArrayList<Eni>();
        for (TargetGroup group : groups(balancer)) {
            for (Candidate each : roster(balancer, node, group).all()) {
                Eni eni = each.registration().eni();
                if (eni != null && each.registration().flaw() == null) {
                    all.add(eni);
                }
            }
        }
        return List.copyOf(all);
    }

    /// A zone stays in DNS while each group in use has enough healthy targets there (NLB-22) and no
    /// zonal shift keeps clients out of it (NLB-40). Who uses its address all the same may fail
    /// (NLB-25).
    @Override
    public boolean healthy(NetworkLoadBalancer balancer, String zoneId) {
        if (zoneId.equals(balancer.shiftedZoneId())) {
            return false;
        }
        for (Eni node : topology.enis(balancer.id())) {
            if (node.zoneId().equals(zoneId) && enough(balancer, node)) {
                return true;
            }
        }
        return false;
    }

    private boolean enough(NetworkLoadBalancer balancer, Eni node) {
        for (TargetGroup group : groups(balancer)) {
            if (!roster(balancer, node, group).enoughForDns()) {
                return false;
            }
        }
        return true;
    }

    /// The node behind an endpoint interface as things are (SVC-30).
    public Bindings.@Nullable Bound bound(Eni endpointInterface) {
        return bindings.of(
                endpointInterface, each -> healthy(each.balancer(), each.node().zoneId()));
    }

    boolean healthyAnywhere(NetworkLoadBalancer balancer) {
        return topology.enis(balancer.id()).stream()
                .anyMatch(node -> healthy(balancer, node.zoneId()));
    }

    Assumptions assumptions() {
        return topology.design().assumptions();
    }

    @Override
    public boolean healthy(Eni endpointInterface) {
        Bindings.Bound bound = bound(endpointInterface);
        return bound == null || healthy(bound.balancer(), bound.node().zoneId());
    }

    private boolean answers(ApplicationLoadBalancer balancer, Eni node, int port) {
        for (Listener listener : balancer.listeners()) {
            if (listener.port() == port) {
                return listener.groups().stream()
                        .map(each -> topology.design().find(each.targetGroup(), TargetGroup.class))
                        .anyMatch(group ->
                                group != null && roster(balancer, node, group).enoughForDns());
            }
        }
        return false;
    }

    /// The groups that get connections; a weight of 0 means none (NLB-05).
    private List<TargetGroup> groups(ListeningLoadBalancer balancer) {
        Set<TargetGroup> found = new LinkedHashSet<>();
        for (Listener listener : balancer.listeners()) {
            for (WeightedTargetGroup each : listener.groups()) {
                TargetGroup group = topology.design().find(each.targetGroup(), TargetGroup.class);
                if (group != null && (each.weight() > 0 || listener.groups().size() == 1)) {
                    found.add(group);
                }
            }
        }
        return List.copyOf(found);
    }
}
