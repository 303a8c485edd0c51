package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import java.util.List;

/// A small design for gestures: two accounts side by side, each with a VPC and two subnets.
///
/// Consumer: account at 0,0 (700 x 500), VPC at 16,48 (560 x 436), subnets "app" at 48,120 and "ep"
/// at 48,280 (each 240 x 140), instance "client" in "app", endpoint "door" on the VPC's border.
/// Provider: account at 740,0 (660 x 500), VPC at 880,48 (500 x 436), with service, load balancer,
/// target group and instance "server".
public final class Sketch {

    public static final ResourceId CONSUMER = ResourceId.of("111111111111");
    public static final ResourceId PROVIDER = ResourceId.of("222222222222");
    public static final ResourceId VPC_C = ResourceId.of("vpc-c");
    public static final ResourceId VPC_P = ResourceId.of("vpc-p");
    public static final ResourceId APP = ResourceId.of("subnet-app");
    public static final ResourceId EP = ResourceId.of("subnet-ep");
    public static final ResourceId BACK = ResourceId.of("subnet-back");
    public static final ResourceId LB = ResourceId.of("subnet-lb");
    public static final ResourceId CLIENT = ResourceId.of("i-client");
    public static final ResourceId SERVER = ResourceId.of("i-server");
    public static final ResourceId DOOR = ResourceId.of("vpce-door");
    public static final ResourceId SERVICE = ResourceId.of("vpce-svc-api");
    public static final ResourceId BALANCER = ResourceId.of("nlb-api");
    public static final ResourceId GROUP = ResourceId.of("tg-api");
    public static final ResourceId SG_C = ResourceId.of("sg-c");
    public static final ResourceId SG_P = ResourceId.of("sg-p");
    public static final ResourceId RTB_C = ResourceId.of("rtb-c");

    private Sketch() {}

    /// The whole design.
    public static Design design() {
        Design design = Design.empty("Sketch");
        design = put(design, new Account(CONSUMER, "Consumer"), 0, 0, 700, 500);
        design = put(design, new Account(PROVIDER, "Provider"), 740, 0, 660, 500);
        design = put(design, vpc(VPC_C, "consumer", CONSUMER, "10.0.0.0/16"), 16, 48, 560, 436);
        design = put(design, vpc(VPC_P, "provider", PROVIDER, "172.16.0.0/16"), 880, 48, 500, 436);
        design = put(design, subnet(APP, "app", VPC_C, 1, "10.0.1.0/24"), 48, 120, 240, 140);
        design = put(design, subnet(EP, "ep", VPC_C, 2, "10.0.2.0/24"), 48, 280, 240, 140);
        design = put(design, subnet(BACK, "back", VPC_P, 1, "172.16.1.0/24"), 1112, 120, 240, 140);
        design = put(design, subnet(LB, "lb", VPC_P, 1, "172.16.2.0/24"), 1112, 280, 240, 140);
        design = put(design, instance(CLIENT, "client", APP, "10.0.1.10"), 64, 168, 152, 56);
        design = put(design, instance(SERVER, "server", BACK, "172.16.1.10"), 1128, 168, 152, 56);
        design = put(design, endpoint(), 488, 200, 176, 72);
        design =
                put(
                        design,
                        new SecurityGroup(SG_C, "sg-c", VPC_C, List.of(), List.of()),
                        320,
                        120,
                        152,
                        56);
        design =
                put(
                        design,
                        new SecurityGroup(SG_P, "sg-p", VPC_P, List.of(), List.of()),
                        912,
                        408,
                        152,
                        56);
        design =
                put(
                        design,
                        new RouteTable(RTB_C, "main", VPC_C, List.of(), List.of(), List.of()),
                        320,
                        400,
                        152,
                        56);
        design = put(design, balancer(), 912, 120, 176, 72);
        design = put(design, group(), 912, 312, 176, 72);
        return put(design, service(), 756, 312, 116, 72);
    }

    public static Nesting nesting(Design design) {
        return Nesting.of(Diagram.of(Fabric.compile(design)));
    }

    public static Nesting nesting() {
        return nesting(design());
    }

    static Design put(Design design, Resource resource, double x, double y, double w, double h) {
        return design.with(resource).placed(resource.id(), new Box(x, y, w, h));
    }

    private static Vpc vpc(ResourceId id, String name, ResourceId account, String cidr) {
        return new Vpc(
                id, name, account, "us-east-1", List.of(Cidr.of(cidr)), true, true, null, null);
    }

    private static Subnet subnet(
            ResourceId id, String name, ResourceId vpc, int zone, String cidr) {
        return new Subnet(id, name, vpc, "use1-az" + zone, Cidr.of(cidr), null, null);
    }

    private static Instance instance(ResourceId id, String name, ResourceId subnet, String ip) {
        return new Instance(
                id,
                name,
                subnet,
                Ip.of(ip),
                null,
                List.of(),
                Instance.Compute.EC2_LINUX,
                true,
                List.of(),
                false);
    }

    private static InterfaceEndpoint endpoint() {
        return new InterfaceEndpoint(
                DOOR,
                "door",
                VPC_C,
                null,
                List.of(new InterfaceEndpoint.EndpointInterface(EP, Ip.of("10.0.2.5"))),
                List.of(),
                false,
                InterfaceEndpoint.State.PENDING,
                "abcd1234");
    }

    private static NetworkLoadBalancer balancer() {
        return new NetworkLoadBalancer(
                BALANCER,
                "api-nlb",
                VPC_P,
                NetworkLoadBalancer.Scheme.INTERNAL,
                List.of(new NetworkLoadBalancer.Node(LB, Ip.of("172.16.2.5"))),
                false,
                List.of(),
                true,
                List.of());
    }

    private static TargetGroup group() {
        return new TargetGroup(
                GROUP,
                "api-tg",
                VPC_P,
                TargetGroup.TargetType.INSTANCE,
                ListenerProtocol.TCP,
                443,
                null,
                null,
                false,
                TargetGroup.HealthCheck.DEFAULT,
                List.of());
    }

    private static EndpointService service() {
        return new EndpointService(
                SERVICE,
                "api",
                PROVIDER,
                "us-east-1",
                List.of(),
                true,
                List.of(),
                null,
                EndpointService.DomainVerification.PENDING_VERIFICATION,
                List.of(),
                List.of());
    }
}
