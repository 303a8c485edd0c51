package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.SecurityGroup;

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

import java.util.List;
import java.util.concurrent.TimeUnit;

/// How long a design takes until it answers: the whole of it, and again after one edit.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class CompileBenchmark {

    @Param({"10", "100", "1000", "10000"})
    int consumers;

    private Design design;
    private Fabric fabric;
    private Flow flow;
    private SecurityGroup group;
    private boolean open;

    @Setup
    public void draw() {
        design = new Consumers(consumers).design();
        fabric = Fabric.compile(design);
        flow = Flow.tcp(Consumers.client(consumers / 2, 1), T0.PRIVATE_NAME, Consumers.PORT);
        group = Changes.get(design, Consumers.endpointGroup(consumers / 2), SecurityGroup.class);
        open = true;
    }

    @Benchmark
    public Fabric compile() {
        return Fabric.compile(design);
    }

    /// The first verdict after everything is new.
    @Benchmark
    public Verdict compileAndAsk() {
        return Fabric.compile(design).verdict(flow);
    }

    /// Opens or shuts the endpoint of one consumer and asks whether its client gets through.
    @Benchmark
    public Verdict editAndAsk() {
        open = !open;
        SecurityGroup edited = open ? group : group.withIngress(List.of());
        design = design.with(edited);
        fabric = Fabric.compile(design);
        Verdict verdict = fabric.verdict(flow);
        if (verdict.delivered() != open) {
            throw new IllegalStateException("open: " + open + ", but " + verdict);
        }
        return verdict;
    }
}
