package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The variants of the walks that need a design of their own; `assets/docs/walks.md` says what each
/// comes to.
enum WalkVariant {
    WALK_02B("the load balancer's groups see the client itself"),
    WALK_02C("rules that are not enforced, and a target that refers to their group"),
    WALK_02C_NODES("rules that are not enforced, and a target that admits the nodes"),
    WALK_02D("a target that admits the consumer's block"),
    WALK_03_PORTS("every return port is open"),
    WALK_03_INSIDE("a client inside the endpoint's subnet"),
    WALK_03_TARGET("a target's subnet without return ports"),
    WALK_04C("cross-zone finds the other target"),
    WALK_04D("only the health port is closed"),
    WALK_04E("a zone without a target"),
    WALK_05_REFUSED("private DNS before acceptance"),
    WALK_05_ACCEPTED("accepted, private DNS still off"),
    WALK_05_NAMED("accepted, private DNS on"),
    WALK_05_REJECTED("rejected after all"),
    WALK_06_REFUSED("the consumer's us-east-1a is another zone"),
    WALK_06_GROWN_REFUSED("a new zone of a service that was not saved again"),
    WALK_06_SAVED("a new zone of a service that was saved again"),
    WALK_07B("the endpoint is bypassed over a NAT gateway"),
    WALK_07C_REFUSED("private DNS without DNS host names"),
    WALK_07D("no route back to the peered VPC"),
    WALK_08_PEERED_REFUSED("a peering of overlapping blocks"),
    WALK_08_SECOND("a second consumer with the same addresses"),
    WALK_09_STRAIGHT("questions forwarded straight to the VPC's resolver"),
    WALK_09_UNPROPAGATED("no propagated route back"),
    WALK_09_CLOSED("a load balancer that admits the VPC only"),
    WALK_09_GATEWAY("a gateway endpoint is of no use from outside"),
    WALK_10_ONE_WAY("no route back to the front VPC"),
    WALK_10_PRESERVED("client IP preservation between Regions"),
    WALK_10_UDP("UDP between Regions"),
    WALK_10_OVERLAP_REFUSED("the provider's own VPCs overlap"),
    WALK_10_NATIVE("a cross-Region endpoint"),
    WALK_11_UNREAD("a target that does not read the header"),
    WALK_11_STALLED("a server that speaks first"),
    WALK_12B("hairpin without client IP preservation"),
    WALK_12C("hairpin with cross-zone"),
    WALK_13_GROUP("a rule that names a spoke's group"),
    WALK_14_LISTENER("the listener waits an hour, the endpoint does not"),
    WALK_14_SECONDARY("a secondary address for another 55,000 connections"),
    WALK_14_TARGETS("a second target for another 55,000 connections");

    private final String what;

    WalkVariant(String what) {
        this.what = what;
    }

    /// Whether AWS would refuse something in it.
    boolean refused() {
        return name().endsWith("REFUSED");
    }

    /// The sample, such as `walk-02b`; those that AWS would refuse stand apart.
    Path path(Path walks) {
        String file = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return walks.resolve(
                (refused() ? "refused/" + file.replace("-refused", "") : file) + ".json");
    }

    Design design() {
        Design design = changed();
        String walk = name().replaceAll("^WALK_(\\d\\d)([A-F]?).*", "$1$2");
        String title =
                walk.length() == 2
                        ? "WALK-%s: %s".formatted(walk, what)
                        : "WALK-%s (%s): %s"
                                .formatted(
                                        walk.substring(0, 2),
                                        walk.substring(2).toLowerCase(Locale.ROOT),
                                        what);
        return Layout.of(design).titled(title);
    }

    private Design changed() {
        return switch (this) {
            case WALK_02B ->
                    Changes.ingress(T0.design(), T0.SG_NLB, Changes.tcp("443", "192.168.0.0/16"));
            case WALK_02C -> unenforced();
            case WALK_02C_NODES ->
                    Changes.ingress(
                            unenforced(),
                            T0.SG_TGT,
                            Changes.tcp("8443", "172.16.11.0/24"),
                            Changes.tcp("8443", "172.16.12.0/24"));
            case WALK_02D ->
                    Changes.ingress(T0.design(), T0.SG_TGT, Changes.tcp("8443", "10.0.0.0/16"));
            case WALK_03_PORTS -> endpointSubnetLetsOut("1024-65535");
            case WALK_03_INSIDE ->
                    Changes.moved(
                            endpointSubnetLetsOut("1024-32767"),
                            T0.C1,
                            T0.C_EP_1,
                            Ip.of("10.0.11.50"));
            case WALK_03_TARGET ->
                    Changes.acl(
                            T0.design(),
                            T0.P_APP_1,
                            List.of(Changes.allow(100, "8443", "172.16.0.0/16")),
                            List.of(Changes.allow(100, "1024-20000", "172.16.0.0/16")));
            case WALK_04C -> Changes.balancer(app1(false), true, List.of(T0.SG_NLB), true);
            case WALK_04D ->
                    Changes.targetGroup(
                            app1(true, PortRange.of(8443)),
                            null,
                            false,
                            new HealthCheck(CheckProtocol.TCP, 8080, 30, 10, 5, 2));
            case WALK_04E ->
                    Changes.targetGroup(
                            T0.design(),
                            null,
                            false,
                            HealthCheck.DEFAULT,
                            new Target(T0.APP_2, null, null, null));
            case WALK_05_REFUSED -> asked(true, State.PENDING_ACCEPTANCE);
            case WALK_05_ACCEPTED -> asked(false, State.AVAILABLE);
            case WALK_05_NAMED -> asked(true, State.AVAILABLE);
            case WALK_05_REJECTED -> asked(true, State.REJECTED);
            case WALK_06_REFUSED -> Changes.interfaces(Walks.zoneMismatch(), zone1());
            case WALK_06_GROWN_REFUSED -> grown();
            case WALK_06_SAVED -> MistakesTest.service(grown(), it -> it.withZoneIds(bothZones()));
            case WALK_07B -> Walks.natted(Walks.withSqs(T0.design()));
            case WALK_07C_REFUSED -> Changes.attributes(T0.design(), T0.VPC_C, true, false);
            case WALK_07D -> Worlds.with(Walks.privateDnsOff(), Worlds.table("rtb-ep-1", T0.VPC_C));
            case WALK_08_PEERED_REFUSED -> overlapping().with(peering());
            case WALK_08_SECOND -> SecondConsumer.of(overlapping(), "10.0");
            case WALK_09_STRAIGHT -> OnPremisesDesign.of("10.0.0.2");
            case WALK_09_UNPROPAGATED -> OnPremisesDesign.of().with(OnPremisesDesign.propagating());
            case WALK_09_CLOSED ->
                    Changes.ingress(
                            OnPremisesDesign.of(), T0.SG_NLB, Changes.tcp("443", "10.0.0.0/16"));
            case WALK_09_GATEWAY -> withGatewayEndpoint(OnPremisesDesign.of());
            case WALK_10_ONE_WAY ->
                    InterRegionDesign.peered().with(Worlds.table("rtb-home", T0.VPC_P));
            case WALK_10_PRESERVED ->
                    Changes.group(InterRegionDesign.peered(), it -> it.withPreserveClientIp(true));
            case WALK_10_UDP -> overUdp();
            case WALK_10_OVERLAP_REFUSED -> overlappingProvider();
            case WALK_10_NATIVE -> InterRegionDesign.nativeEndpoint();
            case WALK_11_UNREAD ->
                    Changes.proxyAware(
                            Changes.targetGroup(
                                    T0.design(),
                                    null,
                                    true,
                                    new HealthCheck(CheckProtocol.HTTP, null, 30, 6, 5, 2)),
                            T0.APP_2);
            case WALK_11_STALLED ->
                    Changes.instance(
                            Changes.group(T0.design(), it -> it.withProxyProtocolV2(true)),
                            T0.APP_1,
                            it -> it.withProxyProtocolAware(true).withServerSpeaksFirst(true));
            case WALK_12B ->
                    Changes.group(BalancingWalks.walk12(), it -> it.withPreserveClientIp(false));
            case WALK_12C ->
                    Changes.balancer(BalancingWalks.walk12(), true, List.of(T0.SG_NLB), true);
            case WALK_13_GROUP ->
                    Changes.ingress(
                            HubDesign.of().with(Worlds.transit(true)),
                            HubDesign.SG_EP,
                            SecurityGroupRule.allow(
                                    Protocol.TCP, PortRange.of(443), HubDesign.SG_1));
            case WALK_14_LISTENER ->
                    Changes.listeners(
                            T0.design(),
                            new Listener(ListenerProtocol.TCP, 443, T0.TG)
                                    .withIdleTimeoutSeconds(3600));
            case WALK_14_SECONDARY ->
                    Changes.nodes(
                            T0.design(),
                            new Node(
                                    T0.P_NLB_1,
                                    Ip.of("172.16.11.5"),
                                    null,
                                    List.of(Ip.of("172.16.11.6"))),
                            new Node(T0.P_NLB_2, Ip.of("172.16.12.5")));
            case WALK_14_TARGETS -> Fleet.of(2, 1);
        };
    }

    private static Design unenforced() {
        return Changes.balancer(
                Changes.ingress(T0.design(), T0.SG_NLB, Changes.tcp("443", "192.168.0.0/16")),
                false,
                List.of(T0.SG_NLB),
                false);
    }

    private static Design endpointSubnetLetsOut(String ports) {
        return Changes.acl(
                T0.design(),
                T0.C_EP_1,
                List.of(Changes.allow(100, "443", "10.0.0.0/16")),
                List.of(Changes.allow(100, ports, "10.0.0.0/16")));
    }

    private static Design app1(boolean running, PortRange... listening) {
        return Changes.running(T0.design(), T0.APP_1, running, listening);
    }

    private static Design asked(boolean privateDns, State state) {
        Design asked = MistakesTest.service(T0.design(), it -> it.withAcceptanceRequired(true));
        return Changes.endpoint(asked, privateDns, state);
    }

    private static List<String> bothZones() {
        return List.of(T0.ZONE_1, T0.ZONE_2);
    }

    private static EndpointInterface zone1() {
        return new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.20"));
    }

    private static Design grown() {
        return Changes.interfaces(
                Changes.nodes(
                        Walks.zoneMismatch(),
                        new Node(T0.P_NLB_1, Ip.of("172.16.11.5")),
                        new Node(T0.P_NLB_2, Ip.of("172.16.12.5"))),
                zone1(),
                new EndpointInterface(T0.C_EP_2, Ip.of("10.0.12.20")));
    }

    private static Design overlapping() {
        return new T0("10.0", "10.0", 443, 8443).build();
    }

    private static VpcPeering peering() {
        return new VpcPeering(
                Walks.PCX, "pcx-1", T0.VPC_C, T0.VPC_P, VpcPeering.State.ACTIVE, false);
    }

    private static Design withGatewayEndpoint(Design design) {
        var s3 = Worlds.id("awssvc-s3");
        return Worlds.with(
                design,
                new AwsService(s3, "s3", T0.REGION, "s3", List.of(Cidr.of("52.216.0.0/15"))),
                new GatewayEndpoint(
                        Worlds.id("vpce-s3"),
                        "s3-door",
                        T0.VPC_C,
                        s3,
                        List.of(OnPremisesDesign.TABLE)));
    }

    private static Design overUdp() {
        Design design = Changes.udpService(InterRegionDesign.peered(), "10.1.0.0/16");
        design = Changes.egress(design, T0.SG_NLB, all("172.16.0.0/16"));
        design = Changes.ingress(design, T0.SG_TGT, all("172.20.0.0/16"));
        return Changes.group(design, it -> it.withPreserveClientIp(null));
    }

    private static SecurityGroupRule all(String block) {
        return SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, Cidr.of(block));
    }

    private static Design overlappingProvider() {
        Design design = InterRegionDesign.peered();
        Vpc home = Changes.get(design, T0.VPC_P, Vpc.class);
        return design.with(
                home.withCidrs(List.of(Cidr.of("172.16.0.0/16"), Cidr.of("172.20.99.0/24"))));
    }
}
