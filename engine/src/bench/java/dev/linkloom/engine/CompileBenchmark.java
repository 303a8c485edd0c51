package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
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

import java.util.List;
import java.util.concurrent.TimeUnit;

/// How long a design takes until it answers.
@State(Scope.Thread)
@BenchmarkMode({Mode.AverageTime, Mode.SingleShotTime})
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
    private Flow flow;
    private List<Flow> flows;

    @Setup
    public void draw() {
        var generated = new Consumers(consumers);
        design = generated.design();
        flow = Flow.tcp(Consumers.client(consumers / 2, 1), T0.PRIVATE_NAME, Consumers.PORT);
        flows = generated.byName(design);
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

    /// The verdict of each client, nothing of it known before.
    @Benchmark
    public Verdict compileAndAskAll() {
        Fabric fabric = Fabric.compile(design);
        Verdict last = Verdict.AMBIGUOUS;
        for (Flow each : flows) {
            last = fabric.verdict(each);
        }
        return last;
    }
}
