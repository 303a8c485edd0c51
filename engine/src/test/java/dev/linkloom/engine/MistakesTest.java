package dev.linkloom.engine;

import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.DnsRecordIpType;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.VirtualPrivateGateway;
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
        all.addAll(services());
        all.addAll(balancers());
        all.addAll(listeners());
        all.addAll(applications());
        all.addAll(networks());
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
    private static Design bothFamilies(Design design) {
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

    private static InterfaceEndpoint dualstack(InterfaceEndpoint it) {
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
    private static List<Mistake> inspection() {
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

    private static final ResourceId ALB = ResourceId.of("alb-1");

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
                                        List.of(
                                                new NetworkLoadBalancer.Listener(
                                                        ListenerProtocol.TCP, 8443, null))));
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

    static VpcPeering peering(String id, VpcPeering.State state) {
        return new VpcPeering(ResourceId.of(id), id, T0.VPC_C, T0.VPC_P, state, false);
    }

    private static List<Mistake> networks() {
        Design t0 = T0.design();
        Design peered = t0.with(peering("pcx-1", VpcPeering.State.ACTIVE));
        ResourceId igw = ResourceId.of("igw-1");
        ResourceId vgw = ResourceId.of("vgw-2");
        Design outside =
                t0.with(new InternetGateway(igw, "igw", T0.VPC_C))
                        .with(
                                new RouteTable(
                                        TABLE,
                                        "rtb-c",
                                        T0.VPC_C,
                                        List.of(new Route(Cidr.ANY_IPV4, igw)),
                                        List.of()));
        Design gateway =
                t0.with(new VirtualPrivateGateway(ResourceId.of("vgw-1"), "vgw", T0.VPC_C));
        Design off =
                with(
                        peered,
                        ResourceId.of("pcx-1"),
                        VpcPeering.class,
                        it -> it.withDnsResolution(true));
        return List.of(
                Mistake.refused(
                        "NET-33",
                        "InvalidVpcRange",
                        T0.VPC_C,
                        "consumer begins with 10.0.0.0/16 and cannot have the block 192.168.0.0/24",
                        blocks(t0, "10.0.0.0/16", "10.1.0.0/16", "100.64.0.0/16"),
                        blocks(t0, "10.0.0.0/16", "192.168.0.0/24")),
                Mistake.refused(
                        "NET-33",
                        "InvalidVpcRange",
                        T0.VPC_C,
                        "The block 10.0.128.0/17 of consumer overlaps its block 10.0.0.0/16",
                        blocks(t0, "10.0.0.0/16", "10.1.0.0/16"),
                        blocks(t0, "10.0.0.0/16", "10.0.128.0/17")),
                Mistake.refused(
                        "VALID-35",
                        "VpcPeeringConnectionAlreadyExists",
                        ResourceId.of("pcx-2"),
                        "consumer and provider have the peering pcx-1 already",
                        peered.with(peering("pcx-2", VpcPeering.State.REJECTED)),
                        peered.with(peering("pcx-2", VpcPeering.State.PENDING_ACCEPTANCE))),
                Mistake.refused(
                        "VALID-35",
                        "InvalidVpcPeeringConnectionState.DnsHostnamesDisabled",
                        ResourceId.of("pcx-1"),
                        "DNS resolution of the peering pcx-1 needs DNS hostnames of provider on",
                        off,
                        with(off, T0.VPC_P, Vpc.class, it -> it.withDnsHostnames(false))),
                Mistake.refused(
                        "VALID-40",
                        "Gateway.NotAttached",
                        TABLE,
                        "rtb-c sends 0.0.0.0/0 to igw, which is not attached to its VPC",
                        outside,
                        with(outside, igw, InternetGateway.class, it -> it.withVpc(T0.VPC_P))),
                Mistake.refused(
                        "VALID-40",
                        "InvalidVpcState",
                        vgw,
                        "consumer has the virtual private gateway vgw already",
                        gateway,
                        gateway.with(new VirtualPrivateGateway(vgw, "second", T0.VPC_C))),
                Mistake.refused(
                        "VALID-38",
                        "TargetGroupNotFound",
                        T0.NLB,
                        "api-nlb refers to tg-api, which is not in the design",
                        t0,
                        t0.without(T0.TG)),
                Mistake.refused(
                        "VALID-38",
                        "InvalidVpcID.NotFound",
                        ResourceId.of("pcx-1"),
                        "pcx-1 refers to vpc-consumer, which is not in the design",
                        peered,
                        Design.empty("rest").with(peering("pcx-1", VpcPeering.State.ACTIVE))),
                Mistake.questioned(
                        "VALID-W09",
                        Severity.WARNING,
                        T0.E,
                        "e-1 admits clients in 192.168.0.0/16, but the route table of c-ep-1 has no"
                                + " way back",
                        t0,
                        Changes.ingress(
                                t0,
                                T0.SG_EP,
                                Changes.tcp("443", "10.0.0.0/16"),
                                Changes.tcp("443", "192.168.0.0/16"))));
    }

    private static Design blocks(Design design, String... blocks) {
        return with(
                design,
                T0.VPC_C,
                Vpc.class,
                it -> it.withCidrs(java.util.Arrays.stream(blocks).map(Cidr::of).toList()));
    }
}
