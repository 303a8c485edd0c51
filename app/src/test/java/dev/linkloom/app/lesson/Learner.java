package dev.linkloom.app.lesson;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Somebody who takes a lesson without a window: changes the design, plays flows, tells the run.
final class Learner {

    static final ResourceId ENDPOINT = ResourceId.of("vpce-00000000000000001");
    static final ResourceId SERVICE = ResourceId.of("vpce-svc-0123456789abcdef0");
    static final ResourceId CLIENT = ResourceId.of("i-client-1");

    final LessonRun run;

    Learner(LessonRun run) {
        this.run = run;
    }

    void dropEndpoint(String vpc) {
        show(
                run.design()
                        .with(
                                new InterfaceEndpoint(
                                        ENDPOINT,
                                        "door",
                                        ResourceId.of(vpc),
                                        null,
                                        List.of(),
                                        List.of(),
                                        false,
                                        State.AVAILABLE,
                                        "abcd1234")));
    }

    void deleteEndpoint() {
        show(run.design().without(ENDPOINT));
    }

    void connect() {
        endpoint(door ->
                with(door, SERVICE, door.interfaces(), door.securityGroups(), door.privateDns()));
    }

    void placeInterfaces() {
        var interfaces =
                List.of(
                        new EndpointInterface(ResourceId.of("subnet-c-ep-1"), Ip.of("10.0.11.20")),
                        new EndpointInterface(ResourceId.of("subnet-c-ep-2"), Ip.of("10.0.12.20")));
        endpoint(door ->
                with(door, door.service(), interfaces, door.securityGroups(), door.privateDns()));
    }

    void switchPrivateDns(boolean on) {
        endpoint(door -> with(door, door.service(), door.interfaces(), door.securityGroups(), on));
    }

    void wear(String... groups) {
        var worn = List.of(groups).stream().map(ResourceId::of).toList();
        endpoint(door -> with(door, door.service(), door.interfaces(), worn, door.privateDns()));
    }

    void letIn(String group, int port, String cidr) {
        SecurityGroup before =
                Objects.requireNonNull(
                        run.design().find(ResourceId.of(group), SecurityGroup.class));
        var rule = SecurityGroupRule.allow(Protocol.TCP, PortRange.of(port), Cidr.of(cidr));
        show(run.design().with(before.withIngress(List.of(rule))));
    }

    void play(String from, String host, int port) {
        Fabric fabric = Fabric.compile(run.design());
        run.played(fabric.trace(Flow.tcp(ResourceId.of(from), host, port)));
    }

    void show(Design design) {
        run.observe(Fabric.compile(design));
    }

    private void endpoint(UnaryOperator<InterfaceEndpoint> change) {
        InterfaceEndpoint door = run.design().find(ENDPOINT, InterfaceEndpoint.class);
        show(run.design().with(change.apply(Objects.requireNonNull(door))));
    }

    private static InterfaceEndpoint with(
            InterfaceEndpoint door,
            @Nullable ResourceId service,
            List<EndpointInterface> interfaces,
            List<ResourceId> groups,
            boolean privateDns) {
        return new InterfaceEndpoint(
                door.id(),
                door.name(),
                door.vpc(),
                service,
                interfaces,
                groups,
                privateDns,
                State.AVAILABLE,
                door.dnsSuffix());
    }
}
