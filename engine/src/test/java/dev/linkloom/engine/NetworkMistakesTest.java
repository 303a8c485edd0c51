package dev.linkloom.engine;

import static dev.linkloom.engine.MistakesTest.TABLE;
import static dev.linkloom.engine.MistakesTest.gateway;
import static dev.linkloom.engine.MistakesTest.peering;
import static dev.linkloom.engine.MistakesTest.with;

import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.util.ArrayList;
import java.util.List;

/// One thing wrong with a network at a time.
final class NetworkMistakesTest extends MistakeLaws {

    static List<Mistake> mistakes() {
        List<Mistake> all = new ArrayList<>();
        all.addAll(networks());
        return all;
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
