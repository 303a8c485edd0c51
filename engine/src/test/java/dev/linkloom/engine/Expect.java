package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Blocker;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;

import java.util.List;
import java.util.stream.Stream;

/// What a test says of a trace, in the words of the walks.
record Expect(Trace trace) {

    static Expect flow(Design design, Flow flow) {
        Fabric fabric = Fabric.compile(design);
        Trace trace = fabric.trace(flow);
        assertEquals(trace.verdict(), fabric.verdict(flow), "the verdict without explanations");
        return new Expect(trace);
    }

    static Expect c1(Design design, String host) {
        return flow(design, Flow.tcp(T0.C1, host, 443));
    }

    Expect dns(String expected) {
        assertEquals(expected, Tables.of(trace.dns()));
        return this;
    }

    Expect outcome(String expected) {
        assertEquals(expected, Tables.outcome(trace));
        return this;
    }

    Expect code(String expected) {
        assertEquals(expected, trace.awsCode());
        return this;
    }

    Expect forward(String rows) {
        assertEquals(rows, Tables.of(trace.forward()));
        return this;
    }

    Expect reply(String rows) {
        assertEquals(rows, Tables.of(trace.reply()));
        return this;
    }

    /// The packet as the application sees it.
    Expect seen(String packet) {
        SeenByTarget seen = trace.seenByTarget();
        assertEquals(
                packet, seen == null ? null : seen.packet().from() + " -> " + seen.packet().to());
        return this;
    }

    /// The address and port the client opens its connection to.
    Expect dials(String endpoint) {
        assertEquals(
                List.of(endpoint),
                trace.forward().stream()
                        .filter(each -> each.kind() == HopKind.CLIENT)
                        .map(each -> each.in().to())
                        .toList());
        return this;
    }

    Expect seesNothing() {
        assertNull(trace.seenByTarget());
        return this;
    }

    Expect blockers(String... expected) {
        assertEquals(List.of(expected), trace.blockers().stream().map(Expect::row).toList());
        return this;
    }

    private static String row(Blocker blocker) {
        return "%s at %s by %s".formatted(blocker.verdict(), blocker.at(), blocker.rule());
    }

    /// What one hop of the kind says somewhere on the way.
    Expect says(String kind, String words) {
        assertTrue(
                Stream.concat(trace.forward().stream(), trace.reply().stream())
                        .anyMatch(hop ->
                                hop.kind().word().equals(kind)
                                        && hop.explanation().contains(words)),
                () -> "No " + kind + " says " + words + ": " + trace.forward());
        return this;
    }

    /// The row that matched where the flow stopped.
    Expect matched(String row) {
        assertEquals(row, trace.blockers().getFirst().matched());
        return this;
    }
}
