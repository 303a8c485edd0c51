package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

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
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// How long after one edit a verdict knows of it: the edit, the new fabric and the verdict.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class EditBenchmark {

    @Param({"10", "100", "1000", "10000"})
    int consumers;

    /// What is changed, and at the next edit changed back.
    @Param({
        "group",
        "acl",
        "instance",
        "endpoint",
        "principals",
        "name",
        "moved",
        "subnet",
        "vpc",
        "addition",
        "endpoint-addition",
        "vpc-addition"
    })
    String edit;

    private Design design;
    private Fabric fabric;
    private Flow flow;
    private Resource original;
    private boolean works = true;

    @Setup
    public void draw() {
        design = new Consumers(consumers).design();
        original = find(consumers / 2);
        fabric = Fabric.compile(design);
        flow = Flow.tcp(Consumers.client(consumers / 2, 1), T0.PRIVATE_NAME, Consumers.PORT);
    }

    @Benchmark
    public Verdict editAndAsk() {
        works = !works;
        design = works ? design.with(original) : broken();
        fabric = fabric.after(design);
        Verdict verdict = fabric.verdict(flow);
        if (verdict.delivered() != works) {
            throw new IllegalStateException("works: " + works + ", but " + verdict);
        }
        return verdict;
    }

    private Design broken() {
        return switch (original) {
            case SecurityGroup it -> design.with(it.withIngress(List.of()));
            case NetworkAcl it -> design.with(it.withEgress(List.of()));
            case InterfaceEndpoint it when edit.equals("endpoint") ->
                    design.with(it.withState(InterfaceEndpoint.State.REJECTED));
            case EndpointService it when edit.equals("name") ->
                    design.with(it.withPrivateDnsName("other.example.com"));
            case EndpointService it -> design.with(it.withAllowedPrincipals(List.of()));
            case Instance it when edit.equals("moved") ->
                    design.with(it.withPrivateIp(Ip.of("192.168.0.1")).withSubnet(T0.P_APP_1));
            case Instance it when edit.equals("instance") ->
                    design.with(it.withSecurityGroups(List.of(T0.SG_TGT)));
            case Subnet it -> design.with(it.withVpc(T0.VPC_P));
            case Vpc it when edit.equals("vpc") -> design.with(it.withDnsSupport(false));
            default -> design.without(original.id());
        };
    }

    private Resource find(int consumer) {
        ResourceId client = Consumers.client(consumer, 1);
        Instance machine = Changes.get(design, client, Instance.class);
        Subnet subnet = Changes.get(design, subnet(machine), Subnet.class);
        return switch (edit) {
            case "group" ->
                    Changes.get(design, Consumers.endpointGroup(consumer), SecurityGroup.class);
            case "acl" -> Changes.get(design, Consumers.acl(consumer), NetworkAcl.class);
            case "endpoint", "endpoint-addition" ->
                    Changes.get(design, Consumers.endpoint(consumer), InterfaceEndpoint.class);
            case "principals", "name" -> Changes.get(design, T0.SERVICE, EndpointService.class);
            case "subnet" -> subnet;
            case "vpc", "vpc-addition" -> Changes.get(design, vpc(subnet), Vpc.class);
            default -> machine;
        };
    }

    private static ResourceId subnet(Instance machine) {
        return Objects.requireNonNull(machine.subnet());
    }

    private static ResourceId vpc(Subnet subnet) {
        return Objects.requireNonNull(subnet.vpc());
    }
}
