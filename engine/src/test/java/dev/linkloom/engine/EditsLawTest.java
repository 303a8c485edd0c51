package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A fabric that was carried over edits answers exactly like one compiled anew.
class EditsLawTest {

    private static final Design START = new Consumers(2).design();

    private static final List<String> HOSTS =
            List.of(T0.PRIVATE_NAME, T0.R, T0.Z2, "10.0.11.20", "10.0.2.10", "172.16.1.10");

    @Property(tries = 150)
    void aFabricCarriedOverEditsAnswersLikeOneCompiledAnew(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 5000) Integer> edits) {
        var versions = new ArrayList<>(List.of(START));
        Fabric carried = Fabric.compile(START);
        for (int edit : edits) {
            ask(carried);
            Design next = edited(versions, edit);
            versions.add(next);
            carried = carried.after(next);
        }
        assertSameAnswers(Fabric.compile(versions.getLast()), carried);
    }

    private static void assertSameAnswers(Fabric anew, Fabric carried) {
        assertEquals(ask(anew), ask(carried));
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

    private static Design edited(List<Design> versions, int choice) {
        Design design = versions.getLast();
        if (choice % 17 == 0) {
            return versions.get(choice % versions.size());
        }
        List<Resource> all = List.copyOf(design.resources());
        Resource one = all.get(choice % all.size());
        return choice % 13 == 0
                ? new Edit.Remove(Set.of(one.id())).applyTo(design)
                : changed(design, one, choice);
    }

    private static Design changed(Design design, Resource one, int choice) {
        boolean even = choice / 31 % 2 == 0;
        return switch (one) {
            case SecurityGroup it ->
                    design.with(even ? it.withIngress(List.of()) : it.withEgress(List.of()));
            case NetworkAcl it ->
                    design.with(
                            even
                                    ? it.withIngress(List.of())
                                    : it.withEgress(it.ingress().stream().limit(1).toList()));
            case RouteTable it ->
                    design.with(it.withRoutes(List.of(new Route(Cidr.of("10.0.11.0/24"), null))));
            case Instance it ->
                    design.with(
                            even
                                    ? it.withRunning(!it.running())
                                    : it.withSecurityGroups(List.of(T0.SG_TGT)));
            case InterfaceEndpoint it ->
                    design.with(
                            even
                                    ? it.withState(InterfaceEndpoint.State.REJECTED)
                                    : it.withSecurityGroups(List.of()));
            case NetworkLoadBalancer it ->
                    design.with(even ? it.withCrossZone(true) : it.withSecurityGroups(List.of()));
            case TargetGroup it ->
                    design.with(it.withTargets(it.targets().stream().limit(1).toList()));
            case EndpointService it ->
                    design.with(
                            even
                                    ? it.withZoneIds(List.of(T0.ZONE_1))
                                    : it.withAllowedPrincipals(List.of()));
            case Vpc it -> design.with(it.withDnsHostnames(false));
            case Subnet it -> design.with(even ? standing(it) : it.withZoneId(T0.ZONE_2));
            default -> design.without(one.id());
        };
    }

    /// An interface of its own that stands for a target.
    private static NetworkInterface standing(Subnet subnet) {
        return new NetworkInterface(
                ResourceId.of("eni-of-app"),
                "eni",
                subnet.id(),
                Ip.of("10.0.11.99"),
                List.of(),
                T0.APP_1);
    }
}
