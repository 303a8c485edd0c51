package dev.linkloom.engine;

import dev.linkloom.engine.packet.PcapNg;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;

import java.util.List;

/// Flows on T0, each with a packet story of its own.
enum Captures {
    /// WALK-11: by name, through the endpoint, with a PROXY header.
    PROXY(proxy(), Flow.tcp(T0.C1, T0.PRIVATE_NAME, 443)),
    /// By address: no question, and nobody writes a header.
    PLAIN(T0.design(), Flow.tcp(T0.C1, "10.0.11.20", 443)),
    /// WALK-02: the endpoint's group says no; nothing comes back.
    DROPPED(
            Changes.ingress(T0.design(), T0.SG_EP, Changes.tcp("443", "10.9.0.0/16")),
            Flow.tcp(T0.C1, T0.PRIVATE_NAME, 443)),
    /// WALK-03: the reply is dropped at the border of its subnet.
    REPLY_DROPPED(
            Changes.acl(
                    T0.design(),
                    T0.C_EP_1,
                    List.of(Changes.allow(100, "443", "10.0.0.0/16")),
                    List.of(Changes.allow(100, "1-1024", "10.0.0.0/16"))),
            Flow.tcp(T0.C1, T0.PRIVATE_NAME, 443)),
    /// Nobody listens: a reset.
    RESET(
            Changes.listeners(T0.design(), new Listener(ListenerProtocol.TCP, 9, T0.TG)),
            Flow.tcp(T0.C1, "10.0.11.20", 443)),
    /// The name does not exist.
    NXDOMAIN(T0.design(), Flow.tcp(T0.C1, "nobody.example.net", 443)),
    /// A CNAME of a private hosted zone leads to the endpoint's regional name.
    CNAME(cname(), Flow.tcp(T0.C1, "pay.corp.internal", 443)),
    /// A datagram each way.
    DATAGRAM(
            Changes.ingress(
                    T0.design(),
                    T0.SG_APP,
                    SecurityGroupRule.allow(
                            Protocol.UDP, PortRange.of("5000"), Cidr.of("10.0.0.0/16"))),
            new Flow(T0.C1, "10.0.2.10", 5000, Protocol.UDP, null, null)),
    /// EP-12: after 400 s of silence the endpoint has forgotten the connection.
    FORGOTTEN(T0.design(), Flow.tcp(T0.C1, "10.0.11.20", 443).idle(400)),
    /// There and back through an appliance behind a Gateway Load Balancer.
    INSPECTED(InspectionDesign.of(), Flow.tcp(InspectionDesign.USER, "54.10.0.10", 443)),
    /// WALK-09: from on premises, by the endpoint's public name.
    ON_PREMISES(OnPremisesDesign.of(), Flow.tcp(OnPremisesDesign.H, T0.R, 443)),
    /// An echo and its reply.
    PING(
            Changes.ingress(
                    T0.design(),
                    T0.SG_APP,
                    SecurityGroupRule.allow(
                            Protocol.ALL, PortRange.of("all"), Cidr.of("10.0.0.0/16"))),
            Flow.ping(T0.C1, "10.0.2.10")),
    /// Over a NAT gateway and the internet: two rewritings.
    INTERNET(internet(), Flow.tcp(T0.C1, "sqs.us-east-1.amazonaws.com", 443));

    private final Design design;
    private final Flow flow;

    Captures(Design design, Flow flow) {
        this.design = design;
        this.flow = flow;
    }

    Design design() {
        return design;
    }

    Trace trace() {
        return Fabric.compile(design).trace(flow);
    }

    PcapNg file() {
        Fabric fabric = Fabric.compile(design);
        return fabric.packets(List.of(fabric.trace(flow)));
    }

    private static Design proxy() {
        return Changes.proxyAware(
                Changes.targetGroup(T0.design(), null, true, HealthCheck.DEFAULT), T0.APP_1);
    }

    private static Design cname() {
        return T0.design()
                .with(
                        new PrivateHostedZone(
                                ResourceId.of("phz-corp"),
                                "corp.internal",
                                null,
                                "corp.internal",
                                List.of(T0.VPC_C),
                                List.of(
                                        new DnsRecord(
                                                "pay.corp.internal",
                                                DnsRecord.Type.CNAME,
                                                300,
                                                List.of(T0.R)))));
    }

    private static Design internet() {
        var igw = ResourceId.of("igw-1");
        var nat = ResourceId.of("nat-1");
        var open = ResourceId.of("subnet-c-public");
        var inside = ResourceId.of("rtb-app");
        var outside = ResourceId.of("rtb-public");
        var record =
                new DnsRecord(
                        "sqs.us-east-1.amazonaws.com",
                        DnsRecord.Type.A,
                        60,
                        List.of("52.46.128.1"));
        Design design =
                T0.design()
                        .with(
                                new Internet(
                                        ResourceId.of("internet-1"), "internet", List.of(record)))
                        .with(new InternetGateway(igw, "igw-1", T0.VPC_C))
                        .with(T0.subnet(open, T0.VPC_C, T0.ZONE_1, "10.0.100.0/24"))
                        .with(
                                new NatGateway(
                                        nat, "nat-1", open, Ip.of("10.0.100.5"), Ip.of("54.1.2.3")))
                        .with(table(inside, nat))
                        .with(table(outside, igw));
        return Changes.routeTable(Changes.routeTable(design, T0.C_APP_1, inside), open, outside);
    }

    private static RouteTable table(ResourceId id, ResourceId target) {
        return new RouteTable(
                id,
                id.value(),
                T0.VPC_C,
                List.of(new Route(Cidr.of("0.0.0.0/0"), target)),
                List.of());
    }
}
