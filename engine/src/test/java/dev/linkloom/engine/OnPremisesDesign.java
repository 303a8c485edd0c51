package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VirtualPrivateGateway;

import java.util.List;

/// WALK-09: a company's network with T0's consumer VPC behind Direct Connect.
final class OnPremisesDesign {

    static final ResourceId HOME = Worlds.id("onprem-corp");
    static final ResourceId H = Worlds.id("host-h");
    static final ResourceId VGW = Worlds.id("vgw-1");
    static final ResourceId VIF = Worlds.id("dxvif-1");
    static final ResourceId TABLE = Worlds.id("rtb-ep");
    static final ResourceId INBOUND = Worlds.id("rslvr-in");
    static final ResourceId SG_DNS = Worlds.id("sg-dns");

    private OnPremisesDesign() {}

    /// @param forwardTo where questions about example.com go; empty for public DNS
    static Design of(String... forwardTo) {
        Design design =
                Worlds.with(
                        T0.design(),
                        home(forwardTo),
                        Worlds.host("host-h", "onprem-corp", "192.168.50.7"),
                        new VirtualPrivateGateway(VGW, "vgw-1", T0.VPC_C, null),
                        vif(1500, true),
                        propagating(VGW),
                        Worlds.subnet("subnet-c-dns-1", T0.VPC_C, T0.ZONE_1, "10.0.21.0/24"),
                        Worlds.subnet("subnet-c-dns-2", T0.VPC_C, T0.ZONE_2, "10.0.22.0/24"),
                        resolver(),
                        T0.group(
                                SG_DNS,
                                T0.VPC_C,
                                List.of(Changes.udp("53", "192.168.0.0/16")),
                                List.of()));
        for (ResourceId each :
                List.of(
                        T0.C_EP_1,
                        T0.C_EP_2,
                        Worlds.id("subnet-c-dns-1"),
                        Worlds.id("subnet-c-dns-2"))) {
            design = Changes.routeTable(design, each, TABLE);
        }
        return admitting(admitting(design, T0.SG_EP), T0.SG_NLB);
    }

    private static Design admitting(Design design, ResourceId group) {
        return Changes.ingress(
                design,
                group,
                Changes.tcp("443", "10.0.0.0/16"),
                Changes.tcp("443", "192.168.50.0/24"));
    }

    static OnPremises home(String... forwardTo) {
        List<OnPremises.Forwarder> forwarders =
                forwardTo.length == 0
                        ? List.of()
                        : List.of(
                                new OnPremises.Forwarder(
                                        "example.com",
                                        List.of(forwardTo).stream().map(Ip::of).toList()));
        return new OnPremises(
                HOME,
                "corp",
                List.of(Cidr.of("192.168.0.0/16")),
                forwarders,
                Ip.of("192.168.0.53"),
                List.of(),
                false);
    }

    static VirtualInterface vif(int mtu, boolean up) {
        return new VirtualInterface(VIF, "dx-1", VirtualInterface.Kind.PRIVATE, VGW, HOME, mtu, up);
    }

    static RouteTable propagating(ResourceId... gateways) {
        return new RouteTable(TABLE, "rtb-ep", T0.VPC_C, List.of(), List.of(), List.of(gateways));
    }

    private static ResolverEndpoint resolver() {
        return new ResolverEndpoint(
                INBOUND,
                "inbound",
                T0.VPC_C,
                ResolverEndpoint.Direction.INBOUND,
                List.of(
                        new EndpointInterface(
                                Worlds.id("subnet-c-dns-1"), Ip.of("10.0.21.10"), null),
                        new EndpointInterface(
                                Worlds.id("subnet-c-dns-2"), Ip.of("10.0.22.10"), null)),
                List.of(SG_DNS));
    }
}
