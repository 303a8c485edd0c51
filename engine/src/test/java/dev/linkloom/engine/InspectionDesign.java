package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;

import java.util.List;

/// GWLB-08: a web server whose traffic with the internet passes appliances in another VPC.
final class InspectionDesign {

    static final ResourceId APP_VPC = Worlds.id("vpc-web");
    static final ResourceId FW_VPC = Worlds.id("vpc-security");
    static final ResourceId IGW = Worlds.id("igw-1");
    static final ResourceId WEB = Worlds.id("i-web");
    static final ResourceId FW = Worlds.id("i-fw-1");
    static final ResourceId USER = Worlds.id("host-user");
    static final ResourceId DOOR = Worlds.id("vpce-0eeee1111ffff2222");
    static final ResourceId APP = Worlds.id("subnet-web-1");
    static final ResourceId DOOR_SUBNET = Worlds.id("subnet-gwlbe-1");
    static final ResourceId SG_WEB = Worlds.id("sg-web");
    static final ResourceId SG_FW = Worlds.id("sg-fw");

    private InspectionDesign() {}

    static Design of() {
        Design design =
                Worlds.with(
                        Design.empty("Inspected ingress"),
                        T0.design().find(T0.CONSUMER),
                        T0.design().find(T0.PROVIDER),
                        new Internet(Worlds.id("internet-1"), "internet", List.of()),
                        Worlds.host("host-user", "internet-1", "203.0.113.9"),
                        Worlds.vpc("vpc-web", T0.CONSUMER, T0.REGION, "10.0.0.0/16"),
                        T0.subnet(APP, APP_VPC, T0.ZONE_1, "10.0.1.0/24"),
                        T0.subnet(DOOR_SUBNET, APP_VPC, T0.ZONE_1, "10.0.5.0/24"),
                        new InternetGateway(IGW, "igw", APP_VPC, Worlds.id("rtb-edge")),
                        web(),
                        T0.group(
                                SG_WEB,
                                APP_VPC,
                                List.of(Changes.tcp("443", "0.0.0.0/0")),
                                SecurityGroup.ALL_OUT),
                        door(InterfaceEndpoint.State.AVAILABLE),
                        Worlds.table("rtb-edge", APP_VPC, "10.0.1.0/24 " + DOOR));
        design = Worlds.routed(design, Worlds.table("rtb-web", APP_VPC, "0.0.0.0/0 " + DOOR), APP);
        design =
                Worlds.routed(
                        design, Worlds.table("rtb-gwlbe", APP_VPC, "0.0.0.0/0 igw-1"), DOOR_SUBNET);
        return security(design);
    }

    static Instance web() {
        return T0.machine(WEB, APP, Ip.of("10.0.1.10"), SG_WEB)
                .withPublicIp(Ip.of("54.10.0.10"))
                .withListening(List.of(PortRange.of(443)));
    }

    static GatewayLoadBalancerEndpoint door(InterfaceEndpoint.State state) {
        return new GatewayLoadBalancerEndpoint(
                DOOR,
                "gwlbe-1",
                DOOR_SUBNET,
                Ip.of("10.0.5.20"),
                Worlds.id("vpce-svc-0fedcba9876543210"),
                state);
    }

    private static Design security(Design design) {
        return Worlds.with(
                design,
                Worlds.vpc("vpc-security", T0.PROVIDER, T0.REGION, "10.200.0.0/16"),
                Worlds.subnet("subnet-fw-1", FW_VPC, T0.ZONE_1, "10.200.1.0/24"),
                T0.machine(FW, Worlds.id("subnet-fw-1"), Ip.of("10.200.1.10"), SG_FW),
                T0.group(
                        SG_FW,
                        FW_VPC,
                        List.of(
                                Changes.udp("6081", "10.200.1.0/24"),
                                Changes.tcp("80", "10.200.1.0/24")),
                        List.of()),
                new GatewayLoadBalancer(
                        Worlds.id("gwlb-1"),
                        "gwlb",
                        FW_VPC,
                        List.of(
                                new NetworkLoadBalancer.Node(
                                        Worlds.id("subnet-fw-1"), Ip.of("10.200.1.5"))),
                        false,
                        Worlds.id("tg-fw")),
                group(new Target(FW, null, null, null)),
                new EndpointService(
                        Worlds.id("vpce-svc-0fedcba9876543210"),
                        "inspection",
                        T0.PROVIDER,
                        T0.REGION,
                        List.of(Worlds.id("gwlb-1")),
                        false,
                        List.of("arn:aws:iam::111111111111:root"),
                        null,
                        DomainVerification.PENDING_VERIFICATION,
                        List.of(T0.ZONE_1),
                        List.of()));
    }

    static TargetGroup group(Target... appliances) {
        return new TargetGroup(
                Worlds.id("tg-fw"),
                "firewalls",
                FW_VPC,
                TargetType.INSTANCE,
                ListenerProtocol.UDP,
                6081,
                null,
                null,
                false,
                new HealthCheck(CheckProtocol.TCP, 80, 10, 5, 5, 2),
                List.of(appliances));
    }
}
