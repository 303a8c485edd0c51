package dev.linkloom.engine;

import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Designs with exactly what AWS gives, and with one more.
final class TooManyTest extends MistakeLaws {

    static final Design T0_DESIGN = T0.design();

    static List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>();
        all.addAll(endpoints());
        all.addAll(networks());
        all.addAll(balancing());
        return all;
    }

    private static Design many(Design design, int first, int last, IntFunction<Resource> each) {
        Design all = design;
        for (int i = first; i <= last; i++) {
            all = all.with(each.apply(i));
        }
        return all;
    }

    static <T> List<T> rows(int count, IntFunction<T> each) {
        return IntStream.rangeClosed(1, count).mapToObj(each).toList();
    }

    /// One more than the quota, after as many as it.
    static Mistake over(
            String rule,
            String code,
            ResourceId at,
            String part,
            Design base,
            int first,
            int quota,
            IntFunction<Resource> each) {
        return new Mistake(
                rule,
                rule.startsWith("LIM") ? Severity.WARNING : Severity.ERROR,
                code,
                at,
                part,
                many(base, first, quota, each),
                many(base, first, quota + 1, each));
    }

    static ResourceId id(String prefix, int number) {
        return ResourceId.of("%s-%05d".formatted(prefix, number));
    }

    private static List<Mistake> endpoints() {
        Design s3 = MistakesTest.withS3(T0_DESIGN).without(MistakesTest.GATEWAY);
        return List.of(
                over(
                        "LIM-01",
                        "VpcEndpointLimitExceeded",
                        T0.VPC_C,
                        "consumer has 51 interface and Gateway Load Balancer endpoints, and AWS"
                                + " gives 50",
                        T0_DESIGN,
                        2,
                        50,
                        i ->
                                Changes.get(T0_DESIGN, T0.E, InterfaceEndpoint.class)
                                        .withId(id("vpce-more", i))
                                        .withInterfaces(List.of())
                                        .withPrivateDns(false)),
                over(
                        "LIM-02",
                        "VpcEndpointLimitExceeded",
                        T0.CONSUMER,
                        "Consumer in us-east-1 has 21 gateway endpoints, and AWS gives 20",
                        s3,
                        1,
                        20,
                        i -> gateway(i)),
                over(
                        "VALID-16",
                        "VpcEndpointLimitExceeded",
                        T0.VPC_C,
                        "consumer has 256 gateway endpoints, and AWS allows 255 at most (LIM-02)",
                        s3,
                        1,
                        255,
                        i -> gateway(i)),
                over(
                        "VALID-16",
                        "VpcEndpointLimitExceeded",
                        T0.VPC_C,
                        "consumer has 201 resource endpoints, and AWS allows 200 at most (LIM-03)",
                        T0_DESIGN,
                        1,
                        200,
                        i ->
                                new ResourceEndpoint(
                                        id("vpce-resource", i),
                                        "r",
                                        T0.VPC_C,
                                        null,
                                        List.of(),
                                        List.of(),
                                        false,
                                        InterfaceEndpoint.State.AVAILABLE,
                                        "abcd1234")));
    }

    static Resource gateway(int number) {
        return MistakesTest.gateway("vpce-gateway-%05d".formatted(number), "g")
                .withRouteTables(List.of());
    }

    static Vpc vpc(int number) {
        Vpc it = Changes.get(T0_DESIGN, T0.VPC_C, Vpc.class);
        return it.withId(id("vpc-more", number)).withName("more");
    }

    private static VpcPeering peering(int number, VpcPeering.State state) {
        return new VpcPeering(
                id("pcx", number), "p", T0.VPC_C, id("vpc-more", number), state, false);
    }

    private static List<Mistake> networks() {
        Design vpcs = many(T0_DESIGN, 1, 130, i -> vpc(i).withAccount(null));
        return List.of(
                over(
                        "LIM-07",
                        "ActiveVpcPeeringConnectionPerVpcLimitExceeded",
                        T0.VPC_C,
                        "consumer has 51 active peerings, and AWS gives 50 without being asked; ask"
                                + " it for more, up to 125",
                        vpcs,
                        1,
                        50,
                        i -> peering(i, VpcPeering.State.ACTIVE)),
                over(
                        "VALID-35",
                        "ActiveVpcPeeringConnectionPerVpcLimitExceeded",
                        T0.VPC_C,
                        "consumer has 126 active peerings, and AWS allows 125 at most (LIM-07)",
                        vpcs,
                        1,
                        125,
                        i -> peering(i, VpcPeering.State.ACTIVE)),
                over(
                        "VALID-35",
                        "OutstandingVpcPeeringConnectionLimitExceeded",
                        T0.VPC_C,
                        "consumer has 26 peering requests without an answer, and AWS allows 25",
                        vpcs,
                        1,
                        25,
                        i -> peering(i, VpcPeering.State.PENDING_ACCEPTANCE)),
                over(
                        "LIM-08",
                        "VpcLimitExceeded",
                        T0.CONSUMER,
                        "Consumer in us-east-1 has 6 VPCs, and AWS gives 5",
                        T0_DESIGN,
                        2,
                        5,
                        TooManyTest::vpc),
                over(
                        "VALID-36",
                        "SubnetLimitExceeded",
                        T0.VPC_C,
                        "consumer has 201 subnets, and AWS allows 200 at most (LIM-08)",
                        T0_DESIGN,
                        5,
                        200,
                        i -> T0.subnet(id("subnet-more", i), T0.VPC_C, T0.ZONE_1, "10.0.200.0/28")),
                blocks(
                        "LIM-08",
                        Severity.WARNING,
                        6,
                        "consumer has 6 IPv4 blocks, and AWS gives 5"),
                blocks(
                        "LIM-08",
                        Severity.ERROR,
                        51,
                        "consumer has 51 IPv4 blocks, and AWS allows 50"),
                over(
                        "VALID-36",
                        "NetworkAclLimitExceeded",
                        T0.VPC_C,
                        "consumer has 201 network ACLs, and AWS allows 200 at most (LIM-10)",
                        T0_DESIGN,
                        1,
                        200,
                        i -> new NetworkAcl(id("acl", i), "a", T0.VPC_C, List.of(), List.of())),
                over(
                        "LIM-12",
                        "InternetGatewayLimitExceeded",
                        T0.CONSUMER,
                        "Consumer in us-east-1 has 6 internet gateways, and AWS gives 5",
                        T0_DESIGN,
                        1,
                        5,
                        i -> new InternetGateway(id("igw", i), "i", T0.VPC_C)),
                over(
                        "LIM-12",
                        "NatGatewayLimitExceeded",
                        T0.CONSUMER,
                        "Consumer in use1-az1 has 6 NAT gateways, and AWS gives 5",
                        T0_DESIGN,
                        1,
                        5,
                        i -> new NatGateway(id("nat", i), "n", T0.C_APP_1, null, null)));
    }

    private static Mistake blocks(String rule, Severity severity, int count, String part) {
        Vpc it = Changes.get(T0_DESIGN, T0.VPC_C, Vpc.class);
        return new Mistake(
                rule,
                severity,
                null,
                T0.VPC_C,
                part,
                T0_DESIGN.with(it.withCidrs(rows(5, TooManyTest::block))),
                T0_DESIGN.with(it.withCidrs(rows(count, TooManyTest::block))));
    }

    private static Cidr block(int number) {
        return Cidr.of("10.%d.0.0/16".formatted(number - 1));
    }

    static Mistake rows(
            String rule, String code, ResourceId at, String part, Resource sound, Resource broken) {
        return new Mistake(
                rule,
                rule.startsWith("LIM") && !part.contains("allows")
                        ? Severity.WARNING
                        : Severity.ERROR,
                code,
                at,
                part,
                T0_DESIGN.with(sound),
                T0_DESIGN.with(broken));
    }

    private static List<Mistake> balancing() {
        NetworkLoadBalancer nlb = Changes.get(T0_DESIGN, T0.NLB, NetworkLoadBalancer.class);
        TargetGroup group = Changes.get(T0_DESIGN, T0.TG, TargetGroup.class);
        Design across = T0_DESIGN.with(nlb.withCrossZone(true));
        return List.of(
                over(
                        "LIM-14",
                        "TooManyLoadBalancers",
                        T0.PROVIDER,
                        "Provider in us-east-1 has 51 Network Load Balancers, and AWS gives 50",
                        T0_DESIGN,
                        2,
                        50,
                        i ->
                                nlb.withId(id("nlb-more", i))
                                        .withName("more-" + i)
                                        .withNodes(List.of())),
                rows(
                        "LIM-14",
                        "TooManyListeners",
                        T0.NLB,
                        "api-nlb has 51 listeners, and AWS allows 50 at most",
                        nlb.withListeners(rows(50, TooManyTest::listener)),
                        nlb.withListeners(rows(51, TooManyTest::listener))),
                rows(
                        "VALID-39",
                        "TooManyTargets",
                        T0.TG,
                        "api-tg has 1,001 targets, and AWS allows 1,000 at most (LIM-15)",
                        group.withTargets(rows(1_000, TooManyTest::target)),
                        group.withTargets(rows(1_001, TooManyTest::target))),
                new Mistake(
                        "VALID-39",
                        Severity.ERROR,
                        "TooManyTargets",
                        T0.NLB,
                        "api-nlb has 501 targets with cross-zone load balancing, and AWS allows"
                                + " 500",
                        across.with(group.withTargets(rows(500, TooManyTest::target))),
                        across.with(group.withTargets(rows(501, TooManyTest::target)))),
                over(
                        "LIM-15",
                        "TooManyTargetGroups",
                        T0.PROVIDER,
                        "Provider in us-east-1 has 3,001 target groups, and AWS gives 3,000",
                        T0_DESIGN,
                        2,
                        3_000,
                        i -> group.withId(id("tg-more", i)).withTargets(List.of())));
    }

    private static Listener listener(int port) {
        return new Listener(ListenerProtocol.TCP, port, T0.TG);
    }

    private static Target target(int port) {
        return new Target(T0.APP_1, null, port, null);
    }
}
