package dev.linkloom.engine.capture;

import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.topology.Topology;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Turns the decisions about a packet into the places where it is seen.
///
/// What the fabric carries to a load balancer's node keeps the client's addresses as a note beside
/// it; on the node's interface it shows as soon as it has the node's own (SRC-01).
final class WayWalk {

    private final Topology topology;
    private final boolean reply;
    private final List<Sighting> done = new ArrayList<>();
    private List<Hop> hops = new ArrayList<>();
    private @Nullable Point at;
    private @Nullable Packet seen;
    private @Nullable Packet outer;
    private @Nullable Packet flowing;
    private @Nullable Packet carried;
    private long since;
    private long micros;
    private int mtu = Mtu.LARGEST;
    private int mtuSince = Mtu.LARGEST;
    private boolean headed;
    private boolean headedSince;

    private WayWalk(Topology topology, boolean reply) {
        this.topology = topology;
        this.reply = reply;
    }

    static Way forward(Topology topology, List<Hop> hops) {
        return new WayWalk(topology, false).walk(hops);
    }

    /// The way back; empty when there is none.
    ///
    /// @param arrival where the packet that is answered was seen last
    static Way reply(Topology topology, List<Hop> hops, Sighting arrival) {
        var walk = new WayWalk(topology, true);
        if (!hops.isEmpty()) {
            walk.headed = arrival.headed();
            walk.begin(arrival.at(), arrival.packet().reversed(), null);
        }
        return walk.walk(hops);
    }

    private Way walk(List<Hop> all) {
        int rewriting = reply ? first(all) : last(all);
        for (int i = 0; i < all.size(); i++) {
            headed = reply ? i <= rewriting : rewriting >= 0 && i > rewriting;
            pass(all.get(i));
        }
        finish();
        return new Way(done, micros);
    }

    private void pass(Hop hop) {
        boolean tunnelled = flowing != null && Tunnel.holds(hop, flowing);
        Packet packet = tunnelled && flowing != null ? flowing : hop.in();
        Packet around = tunnelled ? hop.in() : null;
        Point here = unseen(hop, around) ? null : Point.of(topology, hop);
        if (here != null
                && !(here.equals(at) && packet.equals(seen) && Objects.equals(around, outer))) {
            finish();
            begin(here, packet, around);
        }
        hops.add(hop);
        micros += hop.latencyMicros();
        mtu = Math.min(mtu, Mtu.clampedBy(hop.kind()));
        flowing = tunnelled ? flowing : hop.out();
        if (hop.kind() == HopKind.FABRIC && !reply) {
            carried = hop.out();
        }
    }

    /// What a load balancer's node has beside the packet, and what an appliance unpacks.
    private boolean unseen(Hop hop, @Nullable Packet around) {
        boolean unpacked = hop.kind() == HopKind.APPLIANCE && around == null && outer != null;
        return unpacked || hop.in().equals(carried);
    }

    private void begin(Point where, Packet packet, @Nullable Packet around) {
        at = where;
        seen = packet;
        outer = around;
        since = micros;
        mtu = Math.min(mtu, Mtu.of(where));
        mtuSince = mtu;
        headedSince = headed;
    }

    private void finish() {
        if (at != null && seen != null) {
            done.add(new Sighting(at, seen, outer, hops, since, mtuSince, headedSince));
            hops = new ArrayList<>();
        }
    }

    private static int first(List<Hop> hops) {
        for (int i = 0; i < hops.size(); i++) {
            if (balances(hops.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int last(List<Hop> hops) {
        for (int i = hops.size() - 1; i >= 0; i--) {
            if (balances(hops.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean balances(Hop hop) {
        return hop.kind() == HopKind.LOAD_BALANCER && hop.rewrites();
    }
}
