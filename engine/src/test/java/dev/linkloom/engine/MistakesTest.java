package dev.linkloom.engine;

import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.DnsRecordIpType;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Mistakes in endpoints, services and the networks around them, each made by hand from the base
/// topology.
final class MistakesTest extends MistakeLaws {

    static final ResourceId S3 = ResourceId.of("aws-s3");
    static final ResourceId SQS = ResourceId.of("aws-sqs");
    static final ResourceId TABLE = ResourceId.of("rtb-c");
    static final ResourceId GATEWAY = ResourceId.of("vpce-gateway-1");
    static final ResourceId GWLB = ResourceId.of("gwlb-1");
    static final ResourceId INSPECTION = ResourceId.of("vpce-svc-00000000000000009");
    static final ResourceId GWLBE = ResourceId.of("vpce-gwlbe-1");
    static final ResourceId OTHER_NLB = ResourceId.of("nlb-other");

    static List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>();
        all.addAll(endpoints());
        all.addAll(gatewayEndpoints());
        all.addAll(inspection());
        return all;
    }

    static <R extends Resource> Design with(
            Design design, ResourceId id, Class<R> type, UnaryOperator<R> change) {
        return design.with(change.apply(Changes.get(design, id, type)));
    }

    static Design endpoint(Design design, UnaryOperator<InterfaceEndpoint> change) {
        return with(design, T0.E, InterfaceEndpoint.class, change);
    }

    static Design service(Design design, UnaryOperator<EndpointService> change) {
        return with(design, T0.SERVICE, EndpointService.class, change);
    }

    private static List<Mistake> endpoints() {
        Design t0 = T0.design();
        Design both = bothFamilies(t0);
        return List.of(
                Mistake.refused(
                        "VALID-11",
                        "InvalidParameter",
                        T0.E,
                        "e-1 has ipv4 addresses and cannot have ipv6 records (DNS-33)",
                        t0,
                        endpoint(t0, it -> it.withDnsRecordIpType(DnsRecordIpType.IPV6))),
                Mistake.refused(
                        "VALID-11",
                        "InvalidParameter",
                        T0.E,
                        "e-1 has ipv4 addresses and cannot have service-defined records",
                        t0,
                        endpoint(
                                t0, it -> it.withDnsRecordIpType(DnsRecordIpType.SERVICE_DEFINED))),
                Mistake.refused(
                        "VALID-11",
                        "InvalidParameter",
                        T0.E,
                        "e-1 has dualstack addresses, but api does not support ipv6 (SVC-23)",
                        t0,
                        endpoint(t0, MistakesTest::dualstack)),
                Mistake.refused(
                        "VALID-11",
                        "InvalidParameter",
                        T0.E,
                        "e-1 has dualstack addresses, but c-ep-1 has no ipv6 block (EP-21)",
                        both,
                        endpoint(both, MistakesTest::dualstack)),
                Mistake.refused(
                        "LIM-04",
                        "InvalidParameter",
                        T0.E,
                        "The policy of e-1 has 20,481 characters; AWS takes 20,480",
                        endpoint(t0, it -> it.withPolicy("x".repeat(20_480))),
                        endpoint(t0, it -> it.withPolicy("x".repeat(20_481)))),
                Mistake.questioned(
                        "SVC-06",
                        Severity.INFO,
                        T0.E,
                        "e-1 stays connected, though api would not let it in any more",
                        t0,
                        service(
                                endpoint(t0, it -> it.withKeepsAccess(true)),
                                it -> it.withAllowedPrincipals(List.of()))),
                Mistake.questioned(
                        "SVC-12",
                        Severity.INFO,
                        T0.E,
                        "e-1 waits for the owner of api to accept it",
                        t0,
                        endpoint(
                                t0,
                                it ->
                                        it.withState(State.PENDING_ACCEPTANCE)
                                                .withPrivateDns(false))),
                Mistake.questioned(
                        "EP-32",
                        Severity.WARNING,
                        T0.E,
                        "e-1 is connected to no service",
                        t0,
                        endpoint(t0, it -> it.withService(null).withPrivateDns(false))));
    }

    /// A service over both families behind a dualstack load balancer.
    static Design bothFamilies(Design design) {
        Design blocks =
                with(
                        design,
                        T0.VPC_P,
                        Vpc.class,
                        it ->
                                it.withCidrs(
                                        List.of(
                                                Cidr.of("172.16.0.0/16"),
                                                Cidr.of("2001:db8::/56"))));
        blocks =
                with(
                        blocks,
                        T0.P_NLB_1,
                        Subnet.class,
                        it -> it.withIpv6Cidr(Cidr.of("2001:db8:0:b::/64")));
        blocks =
                with(
                        blocks,
                        T0.P_NLB_2,
                        Subnet.class,
                        it -> it.withIpv6Cidr(Cidr.of("2001:db8:0:c::/64")));
        Design dualstack =
                with(
                        blocks,
                        T0.NLB,
                        NetworkLoadBalancer.class,
                        it -> it.withIpAddressType(IpAddressType.DUALSTACK));
        return service(
                dualstack,
                it -> it.withSupportedIpAddressTypes(List.of(IpFamily.IPV4, IpFamily.IPV6)));
    }

    static InterfaceEndpoint dualstack(InterfaceEndpoint it) {
        return it.withIpAddressType(IpAddressType.DUALSTACK)
                .withDnsRecordIpType(DnsRecordIpType.DUALSTACK);
    }

    static Design withS3(Design design) {
        return design.with(
                        new AwsService(
                                S3, "S3", T0.REGION, "s3", List.of(Cidr.of("52.216.0.0/15"))))
                .with(new AwsService(SQS, "SQS", T0.REGION, "sqs", List.of()))
                .with(new RouteTable(TABLE, "rtb-c", T0.VPC_C, List.of(), List.of()))
                .with(gateway("vpce-gateway-1", "s3-gateway"));
    }

    static GatewayEndpoint gateway(String id, String name) {
        return new GatewayEndpoint(ResourceId.of(id), name, T0.VPC_C, S3, List.of(TABLE));
    }

    private static InterfaceEndpoint toAws(InterfaceEndpoint it, ResourceId service) {
        return it.withService(service)
                .withPrivateDns(false)
                .withPrivateDnsOnlyForInboundResolver(true);
    }

    private static List<Mistake> gatewayEndpoints() {
        Design s3 = withS3(T0.design());
        Design inbound = endpoint(s3, it -> toAws(it, S3));
        ResourceId second = ResourceId.of("vpce-gateway-2");
        return List.of(
                Mistake.refused(
                        "VALID-10",
                        "InvalidParameter",
                        GATEWAY,
                        "s3-gateway is a Gateway endpoint, but SQS offers only the type Interface",
                        s3,
                        with(s3, GATEWAY, GatewayEndpoint.class, it -> it.withService(SQS))),
                Mistake.refused(
                        "VALID-13",
                        "RouteAlreadyExists",
                        second,
                        "rtb-c has a route to S3 by s3-gateway already",
                        s3,
                        s3.with(gateway("vpce-gateway-2", "s3-again"))),
                Mistake.refused(
                        "VALID-09",
                        "InvalidServiceName",
                        GATEWAY,
                        "To the account of s3-gateway the service S3 does not exist",
                        s3,
                        with(s3, S3, AwsService.class, it -> it.withRegion("eu-west-1"))),
                Mistake.refused(
                        "VALID-09",
                        "InvalidServiceName",
                        T0.E,
                        "To the account of e-1 the service S3 does not exist",
                        inbound,
                        with(inbound, S3, AwsService.class, it -> it.withRegion("eu-west-1"))),
                Mistake.refused(
                        "VALID-14",
                        "InvalidParameter",
                        T0.E,
                        "only for inbound Resolver endpoints needs a gateway endpoint of S3 in its"
                                + " VPC",
                        inbound,
                        inbound.without(GATEWAY)),
                Mistake.refused(
                        "DNS-36",
                        "InvalidParameter",
                        T0.E,
                        "because its service has no gateway endpoints",
                        inbound,
                        endpoint(s3, it -> toAws(it, SQS))));
    }

    /// A service that inspects, and an endpoint to it in a subnet of its own.
    static Design inspected(Design design) {
        return design.with(
                        new GatewayLoadBalancer(
                                GWLB,
                                "gwlb",
                                T0.VPC_P,
                                List.of(new Node(T0.P_NLB_1, Ip.of("172.16.11.77"))),
                                false,
                                null))
                .with(
                        new EndpointService(
                                INSPECTION,
                                "inspection",
                                T0.PROVIDER,
                                T0.REGION,
                                List.of(GWLB),
                                false,
                                List.of("arn:aws:iam::111111111111:root"),
                                null,
                                EndpointService.DomainVerification.PENDING_VERIFICATION,
                                List.of(T0.ZONE_1),
                                List.of()))
                .with(gwlbe(GWLBE, "gwlbe", T0.C_EP_1, "10.0.11.77"));
    }

    static GatewayLoadBalancerEndpoint gwlbe(
            ResourceId id, String name, ResourceId subnet, String ip) {
        return new GatewayLoadBalancerEndpoint(
                id, name, subnet, Ip.of(ip), INSPECTION, State.AVAILABLE);
    }

    /// A service has endpoints of one type, and load balancers of one (SVC-01).
    static List<Mistake> inspection() {
        Design sound = inspected(T0.design());
        ResourceId second = ResourceId.of("vpce-gwlbe-2");
        return List.of(
                Mistake.refused(
                        "VALID-10",
                        "InvalidParameter",
                        T0.E,
                        "e-1 is an Interface endpoint, but inspection offers only the type"
                                + " GatewayLoadBalancer",
                        sound,
                        endpoint(sound, it -> it.withService(INSPECTION).withPrivateDns(false))),
                Mistake.refused(
                        "VALID-10",
                        "InvalidParameter",
                        GWLBE,
                        "gwlbe is a GatewayLoadBalancer endpoint, but api offers only the type"
                                + " Interface",
                        sound,
                        with(
                                sound,
                                GWLBE,
                                GatewayLoadBalancerEndpoint.class,
                                it -> it.withService(T0.SERVICE))),
                Mistake.refused(
                        "VALID-09",
                        "InvalidServiceName",
                        GWLBE,
                        "To the account of gwlbe the service inspection does not exist",
                        sound,
                        with(
                                sound,
                                INSPECTION,
                                EndpointService.class,
                                it -> it.withAllowedPrincipals(List.of()))),
                Mistake.refused(
                        "VALID-06",
                        "InvalidParameter",
                        GWLBE,
                        "inspection does not support the zone of c-ep-2 (use1-az2)",
                        sound,
                        sound.with(gwlbe(GWLBE, "gwlbe", T0.C_EP_2, "10.0.12.77"))),
                Mistake.refused(
                        "GWLB-05",
                        "DuplicateSubnetsInSameZone",
                        second,
                        "consumer has the endpoint gwlbe to inspection in use1-az1 already",
                        sound,
                        sound.with(gwlbe(second, "gwlbe-2", T0.C_EP_1, "10.0.11.78"))),
                Mistake.questioned(
                        "VALID-W10",
                        Severity.WARNING,
                        GWLBE,
                        "gwlbe lies in c-app-1 together with client-1",
                        sound,
                        sound.with(gwlbe(GWLBE, "gwlbe", T0.C_APP_1, "10.0.1.77"))));
    }

    static VpcPeering peering(String id, VpcPeering.State state) {
        return new VpcPeering(ResourceId.of(id), id, T0.VPC_C, T0.VPC_P, state, false);
    }
}
