package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.util.List;

/// The designs of walks that also come as samples.
final class Walks {

    static final String SQS = "sqs.us-east-1.amazonaws.com";
    static final ResourceId SQS_DOOR = ResourceId.of("vpce-0b0b0b0b0b0b0b0b0");
    static final ResourceId VPC_D = ResourceId.of("vpc-d");
    static final ResourceId D_APP = ResourceId.of("subnet-d-app");
    static final ResourceId D1 = ResourceId.of("i-d-1");
    static final ResourceId SG_D = ResourceId.of("sg-d");
    static final ResourceId PCX = ResourceId.of("pcx-1");
    static final ResourceId RTB_D = ResourceId.of("rtb-d");
    static final ResourceId RTB_EP = ResourceId.of("rtb-ep-1");

    private Walks() {}

    /// WALK-06: the provider is only in use1-az2, and the endpoint in the subnet that lies there.
    static Design zoneMismatch() {
        Design design = Changes.nodes(T0.design(), new Node(T0.P_NLB_2, Ip.of("172.16.12.5")));
        EndpointService service = Changes.get(design, T0.SERVICE, EndpointService.class);
        return Changes.interfaces(
                        design.with(service.withZoneIds(List.of(T0.ZONE_2))),
                        new EndpointInterface(T0.C_EP_2, Ip.of("10.0.12.20")))
                .titled("WALK-06: one zone, two letters");
    }

    /// WALK-07: private DNS off, an endpoint to SQS that is bypassed, and a client in a peered VPC.
    static Design privateDnsOff() {
        Design design = Changes.endpoint(T0.design(), false, State.AVAILABLE);
        design = withSqs(design);
        design = withPeer(design);
        return admitting(design).titled("WALK-07: private DNS off, and a peered VPC");
    }

    static Design withSqs(Design design) {
        return design.with(
                        new AwsService(
                                ResourceId.of("aws-sqs"),
                                "SQS",
                                T0.REGION,
                                "sqs",
                                List.of(Cidr.of("52.46.128.0/19"))))
                .with(
                        new InterfaceEndpoint(
                                SQS_DOOR,
                                "e-sqs",
                                T0.VPC_C,
                                ResourceId.of("aws-sqs"),
                                List.of(
                                        new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.30")),
                                        new EndpointInterface(T0.C_EP_2, Ip.of("10.0.12.30"))),
                                List.of(T0.SG_EP),
                                false,
                                State.AVAILABLE,
                                "lj2wisx3"));
    }

    /// The clients of the first zone leave by a NAT gateway: 10.0.100.5, outside 54.1.2.3.
    static Design natted(Design design) {
        ResourceId out = ResourceId.of("subnet-c-public");
        Design natted =
                Worlds.with(
                        design,
                        new InternetGateway(ResourceId.of("igw-1"), "igw-1", T0.VPC_C, null),
                        T0.subnet(out, T0.VPC_C, T0.ZONE_1, "10.0.100.0/24"),
                        new NatGateway(
                                ResourceId.of("nat-1"),
                                "nat-1",
                                out,
                                Ip.of("10.0.100.5"),
                                Ip.of("54.1.2.3")),
                        Worlds.table("rtb-app", T0.VPC_C, "0.0.0.0/0 nat-1"),
                        Worlds.table("rtb-public", T0.VPC_C, "0.0.0.0/0 igw-1"));
        natted = Changes.routeTable(natted, T0.C_APP_1, ResourceId.of("rtb-app"));
        return Changes.routeTable(natted, out, ResourceId.of("rtb-public"));
    }

    private static Design withPeer(Design design) {
        Design peered =
                design.with(
                                new Vpc(
                                        VPC_D,
                                        "d",
                                        T0.CONSUMER,
                                        T0.REGION,
                                        List.of(Cidr.of("10.9.0.0/16")),
                                        true,
                                        true,
                                        null,
                                        null))
                        .with(T0.subnet(D_APP, VPC_D, T0.ZONE_1, "10.9.1.0/24"))
                        .with(T0.machine(D1, D_APP, Ip.of("10.9.1.10"), SG_D))
                        .with(T0.group(SG_D, VPC_D, List.of(), SecurityGroup.ALL_OUT))
                        .with(
                                new VpcPeering(
                                        PCX,
                                        "pcx-1",
                                        T0.VPC_C,
                                        VPC_D,
                                        VpcPeering.State.ACTIVE,
                                        true))
                        .with(table(RTB_D, VPC_D, "10.0.0.0/16"))
                        .with(table(RTB_EP, T0.VPC_C, "10.9.0.0/16"));
        return Changes.routeTable(
                Changes.routeTable(
                        Changes.routeTable(peered, T0.C_EP_1, RTB_EP), T0.C_EP_2, RTB_EP),
                D_APP,
                RTB_D);
    }

    private static RouteTable table(ResourceId id, ResourceId vpc, String to) {
        return new RouteTable(id, id.value(), vpc, List.of(new Route(Cidr.of(to), PCX)), List.of());
    }

    private static Design admitting(Design design) {
        Design open = design;
        for (ResourceId group : List.of(T0.SG_EP, T0.SG_NLB)) {
            open =
                    Changes.ingress(
                            open,
                            group,
                            Changes.tcp("443", "10.0.0.0/16"),
                            Changes.tcp("443", "10.9.0.0/16"));
        }
        return open;
    }
}
