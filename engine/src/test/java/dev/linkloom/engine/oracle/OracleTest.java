package dev.linkloom.engine.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.Instance;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// On random designs the engine says what a second one says that was written to be plain: security
/// groups, network ACLs, routes, peerings, endpoints and targets, by NET-01 to NET-23, NLB-14 to
/// NLB-23 and the section ENGINE.
class OracleTest {

    /// Every machine dials every address on a few ports: the matrix.
    static List<Flow> matrix(Design design, PlainEngine plain) {
        List<String> to = new ArrayList<>(plain.dialled());
        to.addAll(List.of("10.1.1.99", "203.0.113.9"));
        List<Flow> flows = new ArrayList<>();
        for (Instance from : design.all(Instance.class)) {
            for (String host : to) {
                flows.add(Flow.tcp(from.id(), host, 443));
                flows.add(Flow.tcp(from.id(), host, 8443));
                flows.add(Flow.udp(from.id(), host, 443));
            }
        }
        return flows;
    }

    private static List<String> objections(Trace trace) {
        return trace.blockers().stream()
                .map(each -> each.verdict() + " " + each.at())
                .distinct()
                .toList();
    }

    @Property(tries = 200)
    void bothEnginesNameTheSameBlockersInTheSameOrder(@ForAll long seed) {
        Design design = RandomDesign.of(seed);
        Fabric fabric = Fabric.compile(design);
        var plain = new PlainEngine(design);
        for (Flow flow : matrix(design, plain)) {
            List<List<String>> expected =
                    plain.outcomes(flow.from(), flow.host(), flow.port(), flow.protocol());
            List<String> found = objections(fabric.trace(flow));
            assertTrue(
                    expected.contains(found),
                    () -> "seed %d, %s: %s, but plainly %s".formatted(seed, flow, found, expected));
        }
    }

    @Property(tries = 200)
    void matrixTraceAndBlockersAgree(@ForAll long seed) {
        Design design = RandomDesign.of(seed);
        // A fabric of its own, so that neither answer can be what the other left behind.
        Fabric matrix = Fabric.compile(design);
        Fabric traces = Fabric.compile(design);
        for (Flow flow : matrix(design, new PlainEngine(design))) {
            Trace trace = traces.trace(flow);
            assertEquals(trace.verdict(), matrix.verdict(flow), flow::toString);
            assertEquals(trace.verdict().delivered(), trace.blockers().isEmpty());
            if (!trace.verdict().delivered()) {
                assertEquals(trace.verdict(), trace.blockers().getFirst().verdict());
                assertEquals(trace.deciding(), trace.blockers().getFirst().reason());
            }
        }
    }

    /// Otherwise the two would agree about nothing.
    @Test
    void theDesignsShowEveryDropThatTheyCan() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        int delivered = 0;
        int flows = 0;
        for (long seed = 0; seed < 300; seed++) {
            Design design = RandomDesign.of(seed);
            Fabric fabric = Fabric.compile(design);
            for (Flow flow : matrix(design, new PlainEngine(design))) {
                Verdict verdict = fabric.verdict(flow);
                seen.add(verdict);
                flows++;
                delivered += verdict.delivered() ? 1 : 0;
            }
        }
        assertEquals(
                EnumSet.of(
                        Verdict.DELIVERED,
                        Verdict.DROP_SG_EGRESS,
                        Verdict.DROP_SG_INGRESS,
                        Verdict.DROP_NACL_OUT,
                        Verdict.DROP_NACL_IN,
                        Verdict.DROP_NACL_RETURN_OUT,
                        Verdict.DROP_NACL_RETURN_IN,
                        Verdict.NO_ROUTE,
                        Verdict.BLACKHOLE,
                        Verdict.EP_NOT_AVAILABLE,
                        Verdict.NO_LISTENER,
                        Verdict.NO_TARGET,
                        Verdict.TARGET_DOWN,
                        Verdict.CREATE_REJECTED,
                        Verdict.AMBIGUOUS),
                seen);
        assertTrue(10 * delivered > flows, delivered + " of " + flows + " delivered");
    }
}
