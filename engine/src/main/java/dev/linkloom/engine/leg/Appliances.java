package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The appliances behind Gateway Load Balancers: which one a flow goes to, and how it gets there
/// and back inside GENEVE (GWLB-01, GWLB-10).
final class Appliances {

    private static final RuleId GENEVE = RuleId.of("GWLB-01");
    private static final RuleId STICKY = RuleId.of("GWLB-10");
    private static final RuleId HEALTH = RuleId.of("GWLB-11");
    private static final RuleId UNCHANGED = RuleId.of("GWLB-12");

    private static final int GENEVE_PORT = 6081;

    /// Stands for whatever port a node takes.
    private static final int NODE_PORT = 60001;

    private final Topology topology;
    private final Legs legs;
    private final Map<Key, Boolean> healthy = new ConcurrentHashMap<>();

    private record Key(int node, int appliance) {}

    Appliances(Topology topology, Legs legs) {
        this.topology = topology;
        this.legs = legs;
    }

    /// One packet through the appliance of its flow; the first objection is noted.
    void pass(Stretch stretch, Eni node) {
        if (!(node.owner() instanceof GatewayLoadBalancer balancer)) {
            return;
        }
        Place place = Place.at(node);
        TargetGroup group = topology.design().find(balancer.targetGroup(), TargetGroup.class);
        if (group == null) {
            stretch.note(
                    place,
                    Ruling.missing(
                            balancer.id(),
                            HopKind.LOAD_BALANCER,
                            GENEVE,
                            "%s forwards to no target group; connect it to one."
                                    .formatted(balancer.name())));
            return;
        }
        Eni appliance = choose(stretch, place, balancer, group, node);
        if (appliance != null) {
            carry(stretch, node, appliance);
        }
    }

    private @Nullable Eni choose(
            Stretch stretch,
            Place place,
            GatewayLoadBalancer balancer,
            TargetGroup group,
            Eni node) {
        List<Eni> all = candidates(balancer, group, node);
        if (all.isEmpty()) {
            stretch.note(
                    place,
                    Ruling.stop(
                                    Verdict.NO_TARGET,
                                    group.id(),
                                    HopKind.LOAD_BALANCER,
                                    STICKY,
                                    "%s has no appliance that the node in %s may use.",
                                    group.name(),
                                    node.zoneId())
                            .coded("ELBV2_NO_TARGETS_IN_AZ"));
            return null;
        }
        List<Eni> up = all.stream().filter(each -> healthy(node, each, group)).toList();
        List<Eni> from = up.isEmpty() ? all : up;
        Packet asked = stretch.reply() ? stretch.packet().reversed() : stretch.packet();
        Eni chosen =
                from.get(Spread.choose(asked, group.attributes().flowStickiness(), from.size()));
        stretch.note(place, chosen(balancer, node, chosen, up.size()));
        return chosen;
    }

    private static Decision chosen(
            GatewayLoadBalancer balancer, Eni node, Eni chosen, int healthy) {
        return (healthy == 0
                        ? Ruling.pass(
                                balancer.id(),
                                HopKind.LOAD_BALANCER,
                                HEALTH,
                                "No appliance is healthy for the node in %s, so it fails open and"
                                        + " uses %s.",
                                node.zoneId(),
                                chosen.name())
                        : Ruling.pass(
                                balancer.id(),
                                HopKind.LOAD_BALANCER,
                                STICKY,
                                "The node in %s keeps both directions of the flow on %s, one of %d"
                                        + " healthy appliances.",
                                node.zoneId(),
                                chosen.name(),
                                healthy))
                .matching(chosen.machine().id() + ":" + GENEVE_PORT);
    }

    private List<Eni> candidates(GatewayLoadBalancer balancer, TargetGroup group, Eni node) {
        var found = new ArrayList<Eni>();
        for (Target each : group.targets()) {
            Eni eni = eni(each, node);
            if (eni != null && (balancer.crossZone() || eni.zoneId().equals(node.zoneId()))) {
                found.add(eni);
            }
        }
        return found;
    }

    private @Nullable Eni eni(Target target, Eni node) {
        if (target.instance() != null) {
            List<Eni> enis = topology.enis(target.instance());
            return enis.isEmpty() ? null : enis.getFirst();
        }
        Ip ip = target.ip();
        return ip == null ? null : topology.find(node.network(), ip);
    }

    private boolean healthy(Eni node, Eni appliance, TargetGroup group) {
        return healthy.computeIfAbsent(
                new Key(node.index(), appliance.index()), _ -> answers(node, appliance, group));
    }

    private boolean answers(Eni node, Eni appliance, TargetGroup group) {
        Integer own = group.healthCheck().port();
        // A target group for GENEVE checks port 80 unless it is told another.
        int port = own == null ? 80 : own;
        var journal = Journal.silent();
        var packet = new Packet(node.ip(), NODE_PORT, appliance.ip(), port, Protocol.TCP);
        Decision answer = Host.answer(appliance, port, HEALTH, HEALTH);
        round(Journey.of(journal), node, packet, HEALTH, Place.at(appliance), packet, answer);
        return journal.deciding() == null;
    }

    /// To the appliance inside GENEVE, and out of it again as it was.
    private void carry(Stretch stretch, Eni node, Eni appliance) {
        // Around the packet stands another one, for which the way must be large enough already.
        var journey = Journey.of(stretch.journey().journal());
        var outer = new Packet(node.ip(), NODE_PORT, appliance.ip(), GENEVE_PORT, Protocol.UDP);
        Place place = Place.at(appliance);
        round(journey, node, outer, GENEVE, place, stretch.packet(), forwards(appliance));
    }

    private static Decision forwards(Eni appliance) {
        Instance host = appliance.host();
        return host != null && !host.running()
                ? Ruling.stop(
                        Verdict.TARGET_DOWN,
                        host.id(),
                        HopKind.APPLIANCE,
                        HEALTH,
                        "%s is powered off, so nobody gives the packet back.",
                        host.name())
                : Ruling.pass(
                        appliance.machine().id(),
                        HopKind.APPLIANCE,
                        UNCHANGED,
                        "%s gives the packet back unchanged; assumed: its own policy allows it.",
                        appliance.name());
    }

    /// There, what happens there, and back.
    private void round(
            Journey journey,
            Eni node,
            Packet outer,
            RuleId rule,
            Place place,
            Packet inner,
            Decision there) {
        var sender = new Sender(Party.stranger(node.ip()), rule, rule);
        Arrival arrival = legs.go(journey, node, outer, sender);
        journey.journal().note(place, inner, there, Latency.APPLIANCE);
        if (arrival instanceof Arrival.At(Station station, var inspections)) {
            legs.back(journey, station, node, outer.reversed(), inspections);
        }
    }
}
