package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// What endpoints carry: echoes, silent flows, services behind services, resources (EP-08..28).
class EndpointPathsTest {

    private static final String E = "vpce-0a1b2c3d4e5f60718";
    private static final Flow FLOW = Flow.tcp(T0.C1, "10.0.11.20", 443);

    @Nested
    class Echoes {
        private final Design open =
                Changes.ingress(
                        T0.design(),
                        T0.SG_EP,
                        SecurityGroupRule.allow(
                                Protocol.ALL, PortRange.ALL, Cidr.of("10.0.0.0/16")));

        @Test
        void ep08AnEndpointAnswersNoEchoWhateverItsGroupsAllow() {
            Expect.flow(open, Flow.ping(T0.C1, "10.0.11.20"))
                    .outcome("NO_LISTENER at " + E + " by EP-08");
        }

        @Test
        void ep08AMachineDoes() {
            Design design =
                    Changes.ingress(
                            T0.design(),
                            T0.SG_APP,
                            SecurityGroupRule.allow(
                                    Protocol.ICMP, PortRange.ALL, Cidr.of("10.0.0.0/16")));
            Expect.flow(design, Flow.ping(T0.C1, "10.0.2.10")).outcome("DELIVERED");
            Expect.flow(design, Flow.tcp(T0.C1, "10.0.2.10", 22))
                    .outcome("DROP_SG_INGRESS at sg-app by NET-01");
        }
    }

    @Nested
    class Silence {
        @Test
        void ep12AnEndpointForgetsATcpFlowAfter350Seconds() {
            Expect.flow(T0.design(), FLOW.idle(350)).outcome("DELIVERED");
            Expect.flow(T0.design(), FLOW.idle(400))
                    .outcome("IDLE_EXPIRED at " + E + " by EP-12")
                    .forward(
                            Expect.flow(T0.design(), FLOW).trace().forward().stream()
                                    .map(hop -> Tables.of(List.of(hop)))
                                    .reduce("", String::concat))
                    .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
        }

        @Test
        void ep12KeepalivesKeepItAlive() {
            Expect.flow(T0.design(), FLOW.idle(300)).outcome("DELIVERED");
        }

        @Test
        void ep13AUdpFlowAfter120() {
            Design udp = Changes.udpService(T0.design(), "10.0.0.0/16");
            Flow flow = Flow.udp(T0.C1, "10.0.11.20", 443);
            Expect.flow(udp, flow.idle(120)).outcome("DELIVERED");
            Expect.flow(udp, flow.idle(121)).outcome("IDLE_EXPIRED at " + E + " by EP-13");
        }

        @Test
        void ep12AFlowThatNeverStoodIsNotForgotten() {
            Design design = Changes.ingress(T0.design(), T0.SG_EP);
            Expect.flow(design, FLOW.idle(400))
                    .blockers(
                            "DROP_SG_INGRESS at sg-ep by SRC-35",
                            "IDLE_EXPIRED at " + E + " by EP-12",
                            "IDLE_EXPIRED at nlb-api by NLB-31");
        }
    }

    @Nested
    class OwnServices {
        private static final ResourceId DOOR = Worlds.id("subnet-p-ep-1");

        /// WALK-12 (d): the provider's own endpoint to its own service.
        @Test
        void src12AServerReachesItselfThroughAnEndpoint() {
            Design design =
                    Worlds.with(
                            T0.design(),
                            T0.subnet(DOOR, T0.VPC_P, T0.ZONE_1, "172.16.21.0/24"),
                            new InterfaceEndpoint(
                                    Worlds.id("vpce-0bbbb000011112222"),
                                    "own",
                                    T0.VPC_P,
                                    T0.SERVICE,
                                    List.of(new EndpointInterface(DOOR, Ip.of("172.16.21.20"))),
                                    List.of(Worlds.id("sg-own")),
                                    false,
                                    State.AVAILABLE,
                                    "own12345"),
                            T0.group(
                                    Worlds.id("sg-own"),
                                    T0.VPC_P,
                                    List.of(Changes.tcp("443", "172.16.0.0/16")),
                                    List.of()));
            EndpointService service = Changes.get(design, T0.SERVICE, EndpointService.class);
            design =
                    Changes.ingress(
                            design.with(
                                    service.withAllowedPrincipals(
                                            List.of("arn:aws:iam::222222222222:root"))),
                            T0.SG_NLB,
                            Changes.tcp("443", "172.16.0.0/16"));
            Flow flow = new Flow(T0.APP_1, "172.16.21.20", 443, Protocol.TCP, 50000, null);
            Expect.flow(design, flow)
                    .outcome("DELIVERED")
                    .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
        }
    }

    /// PAT-15: the provider is itself a consumer, by a load balancer in front of its endpoint.
    @Nested
    class Chains {
        private static Design chained(Boolean preserve) {
            Design design = SecondConsumer.of(T0.design(), "10.7");
            ResourceId subnet = SecondConsumer.APP;
            return Worlds.with(
                    Changes.ingress(
                            Changes.ingress(design, T0.SG_NLB, Changes.tcp("443", "10.7.0.0/16")),
                            SecondConsumer.SG_EP,
                            Changes.tcp("443", "10.7.0.0/16")),
                    new TargetGroup(
                            Worlds.id("tg-chain"),
                            "chain",
                            SecondConsumer.VPC,
                            TargetType.IP,
                            ListenerProtocol.TCP,
                            443,
                            preserve,
                            null,
                            false,
                            HealthCheck.DEFAULT,
                            List.of(new Target(null, Ip.of("10.7.11.20"), null, T0.ZONE_1))),
                    new NetworkLoadBalancer(
                            Worlds.id("nlb-chain"),
                            "chain",
                            SecondConsumer.VPC,
                            NetworkLoadBalancer.Scheme.INTERNAL,
                            List.of(new NetworkLoadBalancer.Node(subnet, Ip.of("10.7.1.5"))),
                            false,
                            List.of(),
                            true,
                            List.of(
                                    new NetworkLoadBalancer.Listener(
                                            ListenerProtocol.TCP, 443, Worlds.id("tg-chain")))),
                    new EndpointService(
                            Worlds.id("vpce-svc-0aaaaaaaaaaaaaaaa"),
                            "chain",
                            T0.CONSUMER,
                            T0.REGION,
                            List.of(Worlds.id("nlb-chain")),
                            false,
                            List.of("arn:aws:iam::111111111111:root"),
                            null,
                            DomainVerification.PENDING_VERIFICATION,
                            List.of(T0.ZONE_1),
                            List.of()),
                    Changes.get(T0.design(), T0.E, InterfaceEndpoint.class)
                            .withService(Worlds.id("vpce-svc-0aaaaaaaaaaaaaaaa"))
                            .withInterfaces(
                                    List.of(new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.20"))))
                            .withPrivateDns(false));
        }

        @Test
        void pat15EachLinkOfTheChainHasATupleOfItsOwn() {
            Expect.flow(chained(false), FLOW)
                    .outcome("DELIVERED")
                    .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
        }

        /// A check is a connection too, and only an available endpoint carries any.
        @Test
        void svc12ARejectedEndpointIsAnUnhealthyTarget() {
            Design design = chained(false);
            InterfaceEndpoint next =
                    Changes.get(design, SecondConsumer.ENDPOINT, InterfaceEndpoint.class);
            Design rejected = design.with(next.withState(State.REJECTED));
            assertEquals(
                    List.of(TargetHealth.State.HEALTHY, TargetHealth.State.UNHEALTHY),
                    Stream.of(design, rejected)
                            .map(each -> Fabric.compile(each).health(Worlds.id("nlb-chain")))
                            .map(each -> each.getFirst().state())
                            .toList());
            Expect.flow(rejected, FLOW)
                    .outcome("EP_NOT_AVAILABLE at " + SecondConsumer.ENDPOINT + " by SVC-12")
                    .says("target-group", "fails open");
        }

        @Test
        void src09ClientIpPreservationBreaksItForDirectClients() {
            Expect.flow(chained(true), Flow.tcp(SecondConsumer.CLIENT, "10.7.1.5", 443))
                    .outcome("TARGET_DOWN at nlb-chain by SRC-09");
        }
    }

    @Nested
    class Resources {
        private static final ResourceId DOOR = Worlds.id("vpce-0dddd000011112222");
        private static final Flow QUERY = Flow.tcp(T0.C1, "10.0.11.30", 5432);

        private static Design shared(PortRange... ports) {
            return Changes.ingress(
                    Worlds.with(
                            T0.design(),
                            new ResourceEndpoint(
                                    DOOR,
                                    "db-door",
                                    T0.VPC_C,
                                    Worlds.id("rcfg-db"),
                                    List.of(new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.30"))),
                                    List.of(Worlds.id("sg-door")),
                                    false,
                                    State.AVAILABLE,
                                    "door1234"),
                            T0.group(
                                    Worlds.id("sg-door"),
                                    T0.VPC_C,
                                    List.of(
                                            Changes.tcp("5432", "10.0.0.0/16"),
                                            Changes.udp("5432", "10.0.0.0/16")),
                                    List.of()),
                            new ResourceConfiguration(
                                    Worlds.id("rcfg-db"),
                                    "db",
                                    T0.PROVIDER,
                                    Worlds.id("rgw-1"),
                                    Ip.of("172.16.1.10"),
                                    null,
                                    List.of(ports)),
                            new ResourceGateway(
                                    Worlds.id("rgw-1"),
                                    "gateway",
                                    T0.VPC_P,
                                    List.of(
                                            new EndpointInterface(
                                                    T0.P_NLB_1, Ip.of("172.16.11.40"))),
                                    List.of(Worlds.id("sg-rgw"))),
                            T0.group(
                                    Worlds.id("sg-rgw"),
                                    T0.VPC_P,
                                    List.of(),
                                    SecurityGroup.ALL_OUT)),
                    T0.SG_TGT,
                    Changes.tcp("5432", "172.16.11.40/32"));
        }

        @Test
        void ep28TheResourceSeesTheGateway() {
            Expect.flow(shared(PortRange.of(5432)), QUERY)
                    .outcome("DELIVERED")
                    .forward(
                            Tables.expected(
                                    """
                                    client         i-client-1     NET-14 10.0.1.10:49152 -> 10.0.11.30:5432
                                    security-group sg-app         NET-01 10.0.1.10:49152 -> 10.0.11.30:5432
                                    network-acl    subnet-c-app-1 NET-11 10.0.1.10:49152 -> 10.0.11.30:5432
                                    route          subnet-c-app-1 NET-18 10.0.1.10:49152 -> 10.0.11.30:5432
                                    network-acl    subnet-c-ep-1  NET-11 10.0.1.10:49152 -> 10.0.11.30:5432
                                    security-group sg-door        SRC-35 10.0.1.10:49152 -> 10.0.11.30:5432
                                    endpoint       vpce-0dddd000011112222 SVC-12 10.0.1.10:49152 -> 10.0.11.30:5432
                                    endpoint       rcfg-db        EP-28  10.0.1.10:49152 -> 10.0.11.30:5432
                                    fabric         rgw-1          EP-28  10.0.1.10:49152 -> 10.0.11.30:5432 => 172.16.11.40:20001 -> 172.16.1.10:5432
                                    security-group sg-rgw         NET-01 172.16.11.40:20001 -> 172.16.1.10:5432
                                    network-acl    subnet-p-nlb-1 NET-11 172.16.11.40:20001 -> 172.16.1.10:5432
                                    route          subnet-p-nlb-1 NET-18 172.16.11.40:20001 -> 172.16.1.10:5432
                                    network-acl    subnet-p-app-1 NET-11 172.16.11.40:20001 -> 172.16.1.10:5432
                                    security-group sg-tgt         NET-01 172.16.11.40:20001 -> 172.16.1.10:5432
                                    target         i-app-1        NET-16 172.16.11.40:20001 -> 172.16.1.10:5432
                                    """))
                    .seen("172.16.11.40:20001 -> 172.16.1.10:5432");
        }

        @Test
        void ep28OnlySharedPortsAreOpen() {
            Expect.flow(shared(PortRange.of(3306)), QUERY)
                    .outcome("NO_LISTENER at rcfg-db by EP-28");
        }

        @Test
        void ep28ItCarriesTcpOnly() {
            Expect.flow(shared(), Flow.udp(T0.C1, "10.0.11.30", 5432))
                    .outcome("NO_LISTENER at rcfg-db by EP-28");
        }

        @Test
        void ep28AResourceByNameIsLookedUpBehindTheGateway() {
            ResourceConfiguration named =
                    Changes.get(
                                    shared(PortRange.of(5432)),
                                    Worlds.id("rcfg-db"),
                                    ResourceConfiguration.class)
                            .withIp(null)
                            .withDomain("db.internal.example");
            Design design =
                    Worlds.with(
                            shared(PortRange.of(5432)),
                            named,
                            new PrivateHostedZone(
                                    Worlds.id("phz-db"),
                                    "internal",
                                    T0.PROVIDER,
                                    "internal.example",
                                    List.of(T0.VPC_P),
                                    List.of(
                                            new DnsRecord(
                                                    "db.internal.example",
                                                    DnsRecord.Type.A,
                                                    60,
                                                    List.of("172.16.1.10")))));
            Expect.flow(design, QUERY)
                    .outcome("DELIVERED")
                    .seen("172.16.11.40:20001 -> 172.16.1.10:5432");
            Expect.flow(design.without(Worlds.id("phz-db")), QUERY)
                    .outcome("AMBIGUOUS at rcfg-db by EP-28");
        }

        @Test
        void ep28WithoutAGatewayNothingSaysWhereItComesOut() {
            Expect.flow(shared().without(Worlds.id("rgw-1")), QUERY)
                    .outcome("AMBIGUOUS at rcfg-db by EP-28");
        }
    }
}
