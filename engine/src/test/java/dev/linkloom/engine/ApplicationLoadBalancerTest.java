package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;

import org.junit.jupiter.api.Test;

import java.util.List;

/// An Application Load Balancer as the target of the Network Load Balancer (NLB-11).
class ApplicationLoadBalancerTest {

    private static final ResourceId ALB = ResourceId.of("alb-web");
    private static final ResourceId WEB = ResourceId.of("tg-web");
    private static final ResourceId SG_ALB = ResourceId.of("sg-alb");

    private static Design design() {
        Design design = Fleet.withDirectClient(T0.design());
        TargetGroup machines = Changes.get(design, T0.TG, TargetGroup.class);
        var checked = new HealthCheck(CheckProtocol.HTTP, null, 30, 6, 5, 2);
        design =
                Changes.egress(
                        Changes.ingress(design, T0.SG_TGT, from(8443, SG_ALB)),
                        T0.SG_NLB,
                        from(443, SG_ALB));
        return design.with(
                        T0.group(
                                SG_ALB,
                                T0.VPC_P,
                                List.of(from(443, T0.SG_NLB)),
                                SecurityGroup.ALL_OUT))
                .with(
                        new ApplicationLoadBalancer(
                                ALB,
                                "web",
                                T0.VPC_P,
                                NetworkLoadBalancer.Scheme.INTERNAL,
                                List.of(
                                        new Node(T0.P_APP_1, Ip.of("172.16.1.80")),
                                        new Node(T0.P_APP_2, Ip.of("172.16.2.80"))),
                                List.of(SG_ALB),
                                List.of(new Listener(ListenerProtocol.HTTPS, 443, WEB))))
                .with(machines.withId(WEB).withName("web-tg").withProtocol(ListenerProtocol.HTTP))
                .with(
                        machines.withTargetType(TargetType.ALB)
                                .withPort(443)
                                .withHealthCheck(checked)
                                .withTargets(List.of(Target.applicationLoadBalancer(ALB))));
    }

    private static SecurityGroupRule from(int port, ResourceId group) {
        return SecurityGroupRule.allow(Protocol.TCP, PortRange.of(port), group);
    }

    private static SeenByTarget seen(Flow flow) {
        return Expect.flow(design(), flow).outcome("DELIVERED").trace().seenByTarget();
    }

    @Test
    void src05ADirectClientStandsInForwardedFor() {
        SeenByTarget seen = seen(Flow.tcp(Fleet.DIRECT, "172.16.11.5", 443));
        assertEquals("172.16.1.99", String.valueOf(seen.forwardedFor()));
        assertEquals("172.16.1.80:20001", seen.packet().from());
    }

    @Test
    void src05OverAnEndpointTheNodeDoes() {
        SeenByTarget seen = seen(Flow.tcp(T0.C1, T0.Z1, 443));
        assertEquals("172.16.11.5", String.valueOf(seen.forwardedFor()));
        assertEquals("172.16.1.80:20001", seen.packet().from());
    }

    @Test
    void nlb11EachNodeUsesTheApplicationLoadBalancersNodeOfItsZone() {
        SeenByTarget seen = seen(Flow.tcp(T0.C1, T0.Z2, 443));
        assertEquals("172.16.2.80:20001", seen.packet().from());
    }

    @Test
    void nlb14ItIsHealthyWhileSomebodyBehindItIs() {
        assertEquals(
                List.of("healthy NLB-14 null", "healthy NLB-14 null"),
                TargetHealthTest.states(design()));
        Design dead = Changes.running(Changes.running(design(), T0.APP_1, false), T0.APP_2, false);
        assertEquals(
                List.of(
                        "unhealthy NLB-14 Target.FailedHealthChecks",
                        "unhealthy NLB-14 Target.FailedHealthChecks"),
                TargetHealthTest.states(dead));
    }

    @Test
    void nlb14ItChecksItsOwnTargetsFromEveryZone() {
        assertEquals(
                List.of("healthy", "healthy", "healthy", "healthy"),
                states(Fabric.compile(design())));
        Design half = Changes.running(design(), T0.APP_2, false);
        assertEquals(
                List.of("healthy", "unhealthy", "healthy", "unhealthy"),
                states(Fabric.compile(half)));
    }

    private static List<String> states(Fabric fabric) {
        return fabric.health(ALB).stream().map(each -> each.state().word()).toList();
    }

    @Test
    void nlb03ItDropsPortsWithoutListener() {
        Design design = Changes.group(design(), it -> it.withPort(8080));
        design = Changes.egress(design, T0.SG_NLB, SecurityGroupRule.ALLOW_ALL_OUT);
        design = Changes.ingress(design, SG_ALB, from(8080, T0.SG_NLB));
        Expect.c1(design, T0.Z1).outcome("NO_LISTENER at alb-web by NLB-03");
    }
}
