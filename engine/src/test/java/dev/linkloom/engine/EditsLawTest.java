package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.Instance;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// A fabric that was carried over edits answers exactly like one compiled anew.
class EditsLawTest {

    private static final Design START = new Consumers(2).design();

    private static final List<String> HOSTS =
            List.of(T0.PRIVATE_NAME, T0.R, T0.Z2, "10.0.11.20", "10.0.2.10", "172.16.1.10");

    @Property(tries = 150)
    void aFabricCarriedOverEditsAnswersLikeOneCompiledAnew(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int edits) {
        var random = new RandomEdits(seed, START);
        Fabric carried = Fabric.compile(START);
        Design design = START;
        for (int i = 0; i < edits; i++) {
            askSome(carried, i);
            design = random.next();
            carried = carried.after(design);
        }
        assertSameAnswers(Fabric.compile(design), carried);
    }

    /// More edits than what is put beside a compiled design before both are put together.
    @Test
    void aFabricCarriedOverThousandsOfEditsAnswersLikeOneCompiledAnew() {
        var random = new RandomEdits(4711, START);
        Fabric carried = Fabric.compile(START);
        for (int i = 0; i < 3000; i++) {
            Design design = random.next();
            carried = carried.after(design);
            if (i % 50 == 0) {
                assertSameAnswers(Fabric.compile(design), carried);
            }
        }
    }

    /// What was asked before an edit is what may be carried over.
    private static void askSome(Fabric fabric, int which) {
        if (which % 3 == 0) {
            ask(fabric);
        }
        if (which % 4 == 0) {
            fabric.findings();
        }
    }

    private static void assertSameAnswers(Fabric anew, Fabric carried) {
        List<Trace> expected = ask(anew);
        List<Trace> actual = ask(carried);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.get(i));
        }
        assertEquals(anew.findings(), carried.findings());
        assertEquals(anew.health(T0.NLB), carried.health(T0.NLB));
        assertEquals(anew.zonesOf(T0.SERVICE), carried.zonesOf(T0.SERVICE));
    }

    /// Every client's traces; each verdict alone is that of the trace.
    private static List<Trace> ask(Fabric fabric) {
        var traces = new ArrayList<Trace>();
        for (Instance each : START.all(Instance.class)) {
            for (String host : HOSTS) {
                Flow flow = Flow.tcp(each.id(), host, Consumers.PORT);
                Trace trace = fabric.trace(flow);
                assertEquals(trace.verdict(), fabric.verdict(flow), flow.toString());
                traces.add(trace);
            }
        }
        return traces;
    }
}
