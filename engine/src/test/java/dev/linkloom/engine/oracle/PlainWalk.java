package dev.linkloom.engine.oracle;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One stretch there and back in the order of section ENGINE; it goes on past objections, so that
/// all of them come up, each as a verdict and who says it.
final class PlainWalk {

    private final Ground ground;
    private final PlainFilters filters;
    private final PlainRoutes routes;
    private final Set<String> objections = new LinkedHashSet<>();
    private @Nullable ResourceId router;

    PlainWalk(Ground ground) {
        this.ground = ground;
        filters = new PlainFilters(ground);
        routes = new PlainRoutes(ground);
    }

    PlainFilters filters() {
        return filters;
    }

    Set<String> objections() {
        return objections;
    }

    void object(@Nullable String objection) {
        if (objection != null) {
            objections.add(objection);
        }
    }

    /// The first packet; null when it gets nowhere.
    ///
    /// @param wears the groups the receiver's rules compare with
    @Nullable Nic go(Nic from, Packet packet, List<ResourceId> wears) {
        object(filters.egress(from, packet));
        Nic to = carry(from, packet, null);
        if (to != null) {
            object(filters.ingress(to, packet, wears));
        }
        return to;
    }

    /// The reply, which groups let pass (NET-02) and network ACLs do not (NET-15).
    void back(Nic from, Nic to, Packet packet) {
        Nic arrived = carry(from, packet, to);
        if (!to.equals(arrived)) {
            object("NO_ROUTE " + router);
        }
    }

    /// What a machine makes of a packet that has come through.
    void answer(Nic nic, int port) {
        if (nic.owner() instanceof Instance it && !answers(it, port)) {
            object("TARGET_DOWN " + it.id());
        }
    }

    private static boolean answers(Instance it, int port) {
        return it.running()
                && (it.listening().isEmpty()
                        || it.listening().stream()
                                .anyMatch(each -> each.first() <= port && port <= each.last()));
    }

    /// @param goal whom a reply is for; null for a first packet
    private @Nullable Nic carry(Nic from, Packet packet, @Nullable Nic goal) {
        boolean reply = goal != null;
        Nic near = ground.at(from.vpc(), packet.to());
        if (near != null && near.subnet().id().equals(from.subnet().id())) {
            return near;
        }
        Nic to = route(from, packet, reply);
        if (to == null) {
            // Had nothing been in the way, the packet would be with whom it was meant for.
            to = reply ? goal : ground.meant(from.vpc(), packet.to());
        }
        if (to != null) {
            object(filters.acl(to.subnet(), true, packet, reply));
        }
        return to;
    }

    private @Nullable Nic route(Nic from, Packet packet, boolean reply) {
        object(filters.acl(from.subnet(), false, packet, reply));
        PlainRoutes.Way way = routes.from(from.subnet(), packet.to());
        router = way.at();
        return switch (way.kind()) {
            case LOCAL -> deliver(from.vpc(), packet);
            case TARGET -> leave(from.vpc(), way.target(), packet);
            case BLACKHOLE, NO_ROUTE -> {
                object(way.kind() + " " + way.at());
                yield null;
            }
        };
    }

    private @Nullable Nic leave(Vpc home, @Nullable ResourceId target, Packet packet) {
        VpcPeering peering = ground.design.find(target, VpcPeering.class);
        Vpc other = peering == null ? null : ground.other(peering, home);
        if (peering == null || other == null) {
            object("AMBIGUOUS " + target);
            return null;
        }
        if (Numbers.overlap(home.cidrs(), other.cidrs())
                || peering.state() != VpcPeering.State.ACTIVE) {
            object("BLACKHOLE " + peering.id());
        } else if (!Numbers.hold(other.cidrs(), packet.to())
                || !Numbers.hold(home.cidrs(), packet.from())) {
            object("NO_ROUTE " + peering.id());
        }
        return Numbers.hold(other.cidrs(), packet.to()) ? deliver(other, packet) : null;
    }

    private @Nullable Nic deliver(Vpc vpc, Packet packet) {
        Nic to = ground.at(vpc, packet.to());
        if (to == null) {
            object("NO_TARGET " + router);
        }
        return to;
    }
}
