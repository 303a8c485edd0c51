package dev.linkloom.engine.oracle;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Whole flows the plain way: to machines, and through endpoints to targets. It knows nothing of
/// the hash that chooses among several targets, so it answers what may happen with each.
final class PlainEngine {

    private static final int NODE_PORT = 20001;

    private final Ground ground;

    PlainEngine(Design design) {
        ground = new Ground(design);
    }

    /// All objections to a flow in order, as `DROP_SG_INGRESS sg-1`, for each target it may get.
    List<List<String>> outcomes(ResourceId client, String to, int port, Protocol protocol) {
        Nic from = ground.nics(client).getFirst();
        var packet = new Packet(from.ip(), 49152, to, port, protocol);
        List<List<String>> outcomes = new ArrayList<>();
        int choices = 1;
        for (int choice = 0; choice < choices; choice++) {
            var walk = new PlainWalk(ground);
            choices = walk(walk, from, packet, choice);
            outcomes.add(List.copyOf(walk.objections()));
        }
        return outcomes;
    }

    /// Walks with one choice of a target; answers how many there are.
    private int walk(PlainWalk walk, Nic from, Packet packet, int choice) {
        Nic meant = ground.meant(from.vpc(), packet.to());
        if (meant != null && meant.owner() instanceof InterfaceEndpoint it) {
            walk.object(refusal(it));
        }
        Nic to = walk.go(from, packet, walk.filters().worn(from));
        if (to == null) {
            return 1;
        }
        if (!(to.owner() instanceof InterfaceEndpoint endpoint)) {
            walk.answer(to, packet.port());
            walk.back(to, from, packet.reply());
            return 1;
        }
        List<Nic> door = new ArrayList<>();
        int choices = through(walk, endpoint, to, packet, choice, door);
        if (!door.isEmpty()) {
            walk.back(to, from, packet.reply());
        }
        return choices;
    }

    /// AWS makes endpoints only for services that exist, in zones they have (VALID-06, VALID-09).
    private @Nullable String refusal(InterfaceEndpoint endpoint) {
        if (endpoint.service() == null) {
            return null;
        }
        EndpointService service = ground.design.find(endpoint.service(), EndpointService.class);
        boolean fits =
                service != null
                        && endpoint.interfaces().stream()
                                .map(each -> ground.design.find(each.subnet(), Subnet.class))
                                .allMatch(each -> service.zoneIds().contains(each.zoneId()));
        return fits ? null : "CREATE_REJECTED " + endpoint.id();
    }

    private int through(
            PlainWalk walk,
            InterfaceEndpoint endpoint,
            Nic door,
            Packet packet,
            int choice,
            List<Nic> replies) {
        walk.object(refusal(endpoint));
        if (endpoint.state() != InterfaceEndpoint.State.AVAILABLE) {
            walk.object("EP_NOT_AVAILABLE " + endpoint.id());
        }
        EndpointService service = ground.design.find(endpoint.service(), EndpointService.class);
        if (service == null) {
            walk.object("AMBIGUOUS " + endpoint.id());
            return 1;
        }
        ResourceId behind = service.loadBalancers().getFirst();
        for (Nic node : ground.nics(behind)) {
            if (node.zone().equals(door.zone())) {
                return balance(walk, node, packet, choice, replies);
            }
        }
        walk.object("NO_TARGET " + service.id());
        return 1;
    }

    private int balance(PlainWalk walk, Nic node, Packet packet, int choice, List<Nic> replies) {
        NetworkLoadBalancer nlb = (NetworkLoadBalancer) node.owner();
        Listener listener = listener(nlb, packet);
        if (listener == null) {
            walk.object("NO_LISTENER " + nlb.id());
        }
        boolean enforced = nlb.enforceInboundRulesOnPrivateLink();
        if (enforced) {
            // NET-07: over PrivateLink nobody wears a group that the provider could name.
            walk.object(walk.filters().ingress(node, packet, List.of()));
        }
        if (listener == null) {
            return 1;
        }
        TargetGroup group = ground.design.find(listener.targetGroup(), TargetGroup.class);
        if (group == null) {
            walk.object("AMBIGUOUS " + nlb.id());
            return 1;
        }
        List<Nic> receiving = receiving(nlb, node, group);
        if (receiving.isEmpty()) {
            boolean unknown =
                    group.targets().stream().anyMatch(it -> ground.nics(it.instance()).isEmpty());
            walk.object((unknown ? "AMBIGUOUS " : "NO_TARGET ") + group.id());
            return 1;
        }
        Nic target = receiving.get(choice);
        List<ResourceId> wears = enforced ? walk.filters().worn(node) : List.of();
        var out = new Packet(node.ip(), NODE_PORT, target.ip(), group.port(), packet.protocol());
        Nic arrived = walk.go(node, out, wears);
        if (arrived != null) {
            walk.answer(arrived, group.port());
            walk.back(arrived, node, out.reply());
            replies.add(arrived);
        }
        return receiving.size();
    }

    private static @Nullable Listener listener(NetworkLoadBalancer nlb, Packet packet) {
        for (Listener each : nlb.listeners()) {
            boolean speaks =
                    switch (each.protocol()) {
                        case TCP -> packet.protocol() == Protocol.TCP;
                        case UDP -> packet.protocol() == Protocol.UDP;
                        case TCP_UDP -> true;
                        case TLS, QUIC, TCP_QUIC, HTTP, HTTPS ->
                                throw new AssertionError("not generated: " + each);
                    };
            if (speaks && each.port() == packet.port()) {
                return each;
            }
        }
        return null;
    }

    /// The healthy targets a node may use, or all of those when none is healthy (NLB-17, NLB-23).
    private List<Nic> receiving(NetworkLoadBalancer nlb, Nic node, TargetGroup group) {
        boolean crossZone = group.crossZone() == null ? nlb.crossZone() : group.crossZone();
        List<String> enabled = ground.nics(nlb.id()).stream().map(Nic::zone).toList();
        List<Nic> usable =
                group.targets().stream()
                        .map(Target::instance)
                        .flatMap(each -> ground.nics(each).stream())
                        .filter(each -> each.vpc().id().equals(nlb.vpc()))
                        .filter(each -> enabled.contains(each.zone()))
                        .filter(each -> crossZone || each.zone().equals(node.zone()))
                        .toList();
        List<Nic> healthy =
                usable.stream().filter(each -> healthy(node, each, group.port())).toList();
        return healthy.isEmpty() ? usable : healthy;
    }

    /// A check is a connection like any other (NLB-14); the node's groups always count (SRC-33).
    private boolean healthy(Nic node, Nic target, int port) {
        var walk = new PlainWalk(ground);
        var check = new Packet(node.ip(), NODE_PORT, target.ip(), port, Protocol.TCP);
        Nic arrived = walk.go(node, check, walk.filters().worn(node));
        if (arrived == null) {
            return false;
        }
        walk.answer(arrived, port);
        walk.back(arrived, node, check.reply());
        return walk.objections().isEmpty();
    }

    /// Every address the design gives somebody, but those of load balancers.
    List<String> dialled() {
        return ground.design.resources().stream()
                .filter(each -> !(each instanceof NetworkLoadBalancer))
                .flatMap(each -> ground.nics(each.id()).stream())
                .map(Nic::ip)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
