package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Design;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// Flows per second of one thread, each client of a design in turn.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class FlowBenchmark {

    @Param({"10", "100", "1000", "10000"})
    int consumers;

    /// Whether clients dial the service's private name or the address of an endpoint's interface.
    @Param({"name", "address"})
    String dial;

    private Fabric fabric;
    private List<Flow> flows;
    private int next;

    @Setup
    public void compile() {
        var consumer = new Consumers(consumers);
        Design design = consumer.design();
        fabric = Fabric.compile(design);
        flows = dial.equals("name") ? consumer.byName(design) : consumer.byAddress(design);
        for (Flow each : flows) {
            Verdict verdict = fabric.verdict(each);
            if (verdict != Verdict.DELIVERED || fabric.trace(each).reply().isEmpty()) {
                throw new IllegalStateException(each + ": " + verdict);
            }
        }
    }

    private Flow flow() {
        next = next + 1 == flows.size() ? 0 : next + 1;
        return flows.get(next);
    }

    @Benchmark
    public Verdict verdict() {
        return fabric.verdict(flow());
    }

    /// Both directions, every decision.
    @Benchmark
    public Trace trace() {
        return fabric.trace(flow());
    }

    /// The same, and every sentence of it read.
    @Benchmark
    public Trace traceRead(Blackhole reader) {
        Trace trace = fabric.trace(flow());
        for (List<Hop> way : List.of(trace.forward(), trace.reply())) {
            for (Hop each : way) {
                reader.consume(each.explanation());
                reader.consume(each.matched());
            }
        }
        reader.consume(trace.explanation());
        return trace;
    }
}
