package dev.linkloom.engine;

import static dev.linkloom.engine.MistakesTest.GWLB;
import static dev.linkloom.engine.MistakesTest.GWLBE;
import static dev.linkloom.engine.MistakesTest.INSPECTION;
import static dev.linkloom.engine.MistakesTest.OTHER_NLB;
import static dev.linkloom.engine.MistakesTest.bothFamilies;
import static dev.linkloom.engine.MistakesTest.inspected;
import static dev.linkloom.engine.MistakesTest.service;
import static dev.linkloom.engine.MistakesTest.with;

import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// One thing wrong with a service, a load balancer or a target group at a time.
final class ServiceMistakesTest extends MistakeLaws {

    private static final ResourceId ALB = ResourceId.of("alb-1");

    static List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>();
        all.addAll(services());
        all.addAll(balancers());
        all.addAll(listeners());
        all.addAll(applications());
        return all;
    }

    private static List<Mistake> services() {
        Design t0 = T0.design();
        Design abroad = service(t0, it -> it.withSupportedRegions(List.of("eu-west-1")));
        Design inspected = inspected(t0);
        ResourceId alb = ResourceId.of("alb-1");
        return List.of(
                Mistake.refused(
                        "VALID-44",
                        "InvalidParameter",
                        T0.SERVICE,
                        "api is offered in other Regions, which needs at least 2 zones, and has 1"
                                + " (SVC-30)",
                        abroad,
                        service(abroad, it -> it.withZoneIds(List.of(T0.ZONE_1)))),
                Mistake.refused(
                        "VALID-44",
                        "InvalidParameter",
                        INSPECTION,
                        "inspection stands in front of Gateway Load Balancers and can be offered in"
                                + " us-east-1 only (SVC-32)",
                        inspected,
                        with(
                                inspected,
                                INSPECTION,
                                EndpointService.class,
                                it -> it.withSupportedRegions(List.of("eu-west-1")))),
                Mistake.refused(
                        "VALID-19",
                        "InvalidParameter",
                        T0.SERVICE,
                        "api stands in front of the Network Load Balancer api-nlb and the Gateway"
                                + " Load Balancer gwlb",
                        inspected,
                        service(
                                inspected.without(INSPECTION).without(GWLBE),
                                it -> it.withLoadBalancers(List.of(T0.NLB, GWLB)))),
                Mistake.refused(
                        "VALID-19",
                        "InvalidParameter",
                        T0.SERVICE,
                        "api names alb, which is no Network or Gateway Load Balancer",
                        t0,
                        service(
                                t0.with(
                                        new ApplicationLoadBalancer(
                                                alb,
                                                "alb",
                                                T0.VPC_P,
                                                NetworkLoadBalancer.Scheme.INTERNAL,
                                                List.of(),
                                                List.of(),
                                                List.of())),
                                it -> it.withLoadBalancers(List.of(T0.NLB, alb)))),
                Mistake.refused(
                        "DNS-15",
                        "InvalidParameter",
                        INSPECTION,
                        "inspection stands in front of Gateway Load Balancers and can have no"
                                + " private DNS name",
                        inspected,
                        with(
                                inspected,
                                INSPECTION,
                                EndpointService.class,
                                it -> it.withPrivateDnsName("fw.example.com"))),
                Mistake.refused(
                        "DNS-15",
                        "InvalidParameter",
                        T0.SERVICE,
                        "The private DNS name API.example.com of api must be lower case",
                        service(t0, it -> it.withPrivateDnsName("*.example.com")),
                        service(t0, it -> it.withPrivateDnsName("API.example.com"))),
                Mistake.refused(
                        "DNS-15",
                        "InvalidParameter",
                        T0.SERVICE,
                        "labels of 1 to 63 characters",
                        service(t0, it -> it.withPrivateDnsName("a".repeat(63) + ".example.com")),
                        service(t0, it -> it.withPrivateDnsName("a".repeat(64) + ".example.com"))),
                Mistake.refused(
                        "VALID-44",
                        "InvalidParameter",
                        T0.SERVICE,
                        "needs the idle timeout of 350 s on every TCP listener of api-nlb (SVC-32)",
                        abroad,
                        listener(abroad, it -> it.withIdleTimeoutSeconds(600))),
                Mistake.refused(
                        "SVC-23",
                        "InvalidParameter",
                        T0.SERVICE,
                        "api supports ipv6, which needs api-nlb to be dualstack",
                        bothFamilies(t0),
                        service(
                                t0,
                                it ->
                                        it.withSupportedIpAddressTypes(
                                                List.of(IpFamily.IPV4, IpFamily.IPV6)))),
                Mistake.questioned(
                        "SVC-28",
                        Severity.INFO,
                        T0.SERVICE,
                        "The home Region us-east-1 of api belongs to it anyway",
                        abroad,
                        service(abroad, it -> it.withSupportedRegions(List.of(T0.REGION)))),
                Mistake.questioned(
                        "SVC-19",
                        Severity.WARNING,
                        T0.SERVICE,
                        "api is offered in use1-az3, where none of its load balancers has a node",
                        t0,
                        service(
                                t0,
                                it -> it.withZoneIds(List.of(T0.ZONE_1, T0.ZONE_2, "use1-az3")))));
    }

    private static List<Mistake> balancers() {
        Design t0 = T0.design();
        NetworkLoadBalancer nlb = Changes.get(t0, T0.NLB, NetworkLoadBalancer.class);
        Design two =
                t0.with(
                        nlb.withId(OTHER_NLB)
                                .withName("other-nlb")
                                .withNodes(List.of())
                                .withListeners(List.of()));
        Design udp =
                with(
                        t0,
                        T0.TG,
                        TargetGroup.class,
                        it -> it.withProtocol(ListenerProtocol.UDP).withTargets(List.of()));
        return List.of(
                named("api.nlb", "The name of the load balancer api.nlb must have"),
                named("-api", "The name of the load balancer -api must have"),
                named("internal-api", "not begin with internal-"),
                named("a".repeat(33), "at most 32 letters"),
                Mistake.refused(
                        "NLB-39",
                        "DuplicateLoadBalancerName",
                        OTHER_NLB,
                        "The account has another load balancer api-nlb in this Region",
                        two,
                        with(
                                two,
                                OTHER_NLB,
                                NetworkLoadBalancer.class,
                                it -> it.withName("api-nlb"))),
                Mistake.refused(
                        "SRC-04",
                        "InvalidConfigurationRequest",
                        T0.TG,
                        "Client IP preservation of api-tg cannot be off, because groups of protocol"
                                + " UDP",
                        udp,
                        with(udp, T0.TG, TargetGroup.class, it -> it.withPreserveClientIp(false))));
    }

    private static Design listener(
            Design design, UnaryOperator<NetworkLoadBalancer.Listener> change) {
        return with(
                design,
                T0.NLB,
                NetworkLoadBalancer.class,
                it -> it.withListeners(it.listeners().stream().map(change).toList()));
    }

    private static Design balancer(Design design, UnaryOperator<NetworkLoadBalancer> change) {
        return with(design, T0.NLB, NetworkLoadBalancer.class, change);
    }

    private static Mistake named(String name, String part) {
        return Mistake.refused(
                "NLB-39",
                "ValidationError",
                T0.NLB,
                part,
                with(
                        T0.design(),
                        T0.NLB,
                        NetworkLoadBalancer.class,
                        it -> it.withName("a".repeat(32))),
                with(T0.design(), T0.NLB, NetworkLoadBalancer.class, it -> it.withName(name)));
    }

    private static List<Mistake> listeners() {
        Design t0 = T0.design();
        Design both = bothFamilies(t0);
        Design udp =
                listener(
                        with(
                                both,
                                T0.TG,
                                TargetGroup.class,
                                it ->
                                        it.withProtocol(ListenerProtocol.UDP)
                                                .withTargetType(TargetGroup.TargetType.IP)
                                                .withTargets(List.of())),
                        it -> it.withProtocol(ListenerProtocol.UDP));
        Design quic =
                listener(
                        with(
                                balancer(t0, it -> it.withSecurityGroups(List.of())),
                                T0.TG,
                                TargetGroup.class,
                                it -> it.withProtocol(ListenerProtocol.QUIC)),
                        it -> it.withProtocol(ListenerProtocol.QUIC));
        return List.of(
                Mistake.refused(
                        "NLB-36",
                        "InvalidConfigurationRequest",
                        T0.NLB,
                        "api-nlb is dualstack, but p-nlb-1 has no IPv6 block",
                        both,
                        balancer(t0, it -> it.withIpAddressType(IpAddressType.DUALSTACK))),
                Mistake.refused(
                        "NLB-36",
                        "InvalidConfigurationRequest",
                        T0.NLB,
                        "The UDP listener of the dualstack api-nlb needs targets with IPv6"
                                + " addresses",
                        udp,
                        with(
                                udp,
                                T0.TG,
                                TargetGroup.class,
                                it ->
                                        it.withTargets(
                                                List.of(
                                                        new TargetGroup.Target(
                                                                null,
                                                                Ip.of("172.16.1.10"),
                                                                null,
                                                                T0.ZONE_1))))),
                Mistake.refused(
                        "SRC-37",
                        "InvalidConfigurationRequest",
                        T0.NLB,
                        "The QUIC listener of api-nlb needs a load balancer over IPv4 without"
                                + " security groups",
                        quic,
                        balancer(quic, it -> it.withSecurityGroups(List.of(T0.SG_NLB)))));
    }

    /// The group leads to an Application Load Balancer that listens on its port.
    private static Design application() {
        Design alb =
                T0.design()
                        .with(
                                new ApplicationLoadBalancer(
                                        ALB,
                                        "alb",
                                        T0.VPC_P,
                                        NetworkLoadBalancer.Scheme.INTERNAL,
                                        List.of(),
                                        List.of(),
                                        listener(ListenerProtocol.HTTPS, null)));
        return group(
                alb,
                it ->
                        it.withTargetType(TargetGroup.TargetType.ALB)
                                .withHealthCheck(
                                        new TargetGroup.HealthCheck(
                                                TargetGroup.CheckProtocol.HTTP, null, 30, 6, 5, 2))
                                .withTargets(
                                        List.of(TargetGroup.Target.applicationLoadBalancer(ALB))));
    }

    private static List<NetworkLoadBalancer.Listener> listener(
            ListenerProtocol protocol, @Nullable ResourceId group) {
        return List.of(new NetworkLoadBalancer.Listener(protocol, 8443, group));
    }

    private static Design group(Design design, UnaryOperator<TargetGroup> change) {
        return with(design, T0.TG, TargetGroup.class, change);
    }

    private static List<Mistake> applications() {
        Design sound = application();
        TargetGroup.Target alb = TargetGroup.Target.applicationLoadBalancer(ALB);
        NetworkLoadBalancer nlb = Changes.get(sound, T0.NLB, NetworkLoadBalancer.class);
        Design two =
                sound.with(nlb.withId(ResourceId.of("nlb-2")).withName("two").withNodes(List.of()));
        return List.of(
                Mistake.refused(
                        "NLB-11",
                        "TooManyTargets",
                        T0.TG,
                        "api-tg has 2 targets, and a group of this type takes one",
                        sound,
                        group(sound, it -> it.withTargets(List.of(alb, alb)))),
                Mistake.refused(
                        "NLB-11",
                        "InvalidConfigurationRequest",
                        T0.TG,
                        "api-tg must check its Application Load Balancer by HTTP or HTTPS",
                        sound,
                        group(sound, it -> it.withHealthCheck(TargetGroup.HealthCheck.DEFAULT))),
                Mistake.refused(
                        "NLB-11",
                        "InvalidTarget",
                        T0.TG,
                        "alb has no listener on port 443, which is that of api-tg",
                        sound,
                        group(sound, it -> it.withPort(443))),
                Mistake.refused(
                        "NLB-11",
                        "UnsupportedProtocol",
                        ALB,
                        "alb is an Application Load Balancer and cannot listen for TCP",
                        sound,
                        with(
                                sound,
                                ALB,
                                ApplicationLoadBalancer.class,
                                it -> it.withListeners(listener(ListenerProtocol.TCP, null)))),
                Mistake.refused(
                        "NLB-11",
                        "IncompatibleProtocols",
                        ALB,
                        "alb cannot forward to api-tg, which speaks TCP",
                        sound,
                        with(
                                sound,
                                ALB,
                                ApplicationLoadBalancer.class,
                                it -> it.withListeners(listener(ListenerProtocol.HTTPS, T0.TG)))),
                Mistake.refused(
                        "NLB-01",
                        "UnsupportedProtocol",
                        T0.NLB,
                        "api-nlb is a Network Load Balancer and cannot listen for HTTP",
                        T0.design(),
                        balancer(
                                T0.design(),
                                it -> it.withListeners(listener(ListenerProtocol.HTTP, T0.TG)))),
                Mistake.refused(
                        "NLB-11",
                        "InvalidTarget",
                        T0.TG,
                        "alb lies in another VPC than api-tg",
                        sound,
                        with(
                                sound,
                                ALB,
                                ApplicationLoadBalancer.class,
                                it -> it.withVpc(T0.VPC_C))),
                Mistake.refused(
                        "NLB-11",
                        "TooManyRegistrationsForTargetId",
                        T0.TG,
                        "alb stands behind 3 Network Load Balancers, and may behind 2",
                        two,
                        two.with(
                                nlb.withId(ResourceId.of("nlb-3"))
                                        .withName("three")
                                        .withNodes(List.of()))),
                Mistake.refused(
                        "VALID-41",
                        "IncompatibleProtocols",
                        T0.NLB,
                        "The TLS listener of api-nlb cannot forward to api-tg, which speaks TCP to"
                                + " an Application",
                        sound,
                        listener(sound, it -> it.withProtocol(ListenerProtocol.TLS))));
    }
}
