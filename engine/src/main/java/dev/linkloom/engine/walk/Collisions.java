package dev.linkloom.engine.walk;

import dev.linkloom.engine.path.Collision;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which of many flows meet at a target with the same addresses and ports (SRC-13).
public final class Collisions {

    private static final RuleId SAME_TUPLE = RuleId.of("SRC-13");

    private Collisions() {}

    private record Seen(ResourceId target, Packet packet) {}

    /// Flows open at the same time, each against the first that looks the same to its target.
    public static List<Collision> among(List<Flow> flows, Tracer tracer) {
        Map<Seen, Trace> first = new HashMap<>();
        List<Collision> found = new ArrayList<>();
        for (Flow each : flows) {
            Trace trace = tracer.trace(each);
            SeenByTarget seen = trace.seenByTarget();
            if (seen == null || node(trace).isEmpty()) {
                continue;
            }
            Trace before = first.putIfAbsent(new Seen(seen.target(), seen.packet()), trace);
            if (before != null && !node(trace).equals(node(before))) {
                found.add(
                        new Collision(
                                before.flow(),
                                each,
                                seen.packet(),
                                SAME_TUPLE,
                                "%s sees %s twice, over the nodes in %s and %s; it resets one of the two."
                                        .formatted(
                                                seen.target(),
                                                seen.packet(),
                                                node(before),
                                                node(trace))));
            }
        }
        return List.copyOf(found);
    }

    /// The zone of the node that changed the addresses last; empty for none.
    private static String node(Trace trace) {
        String zone = "";
        for (Hop each : trace.forward()) {
            if (each.kind() == HopKind.LOAD_BALANCER && each.rewrites()) {
                zone = String.valueOf(each.zoneId());
            }
        }
        return zone;
    }
}
