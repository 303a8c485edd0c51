package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.util.List;

/// A machine 10.50.1.10 in a VPC that is peered with the provider's.
final class Peer {

    static final ResourceId VPC = ResourceId.of("vpc-peer");
    static final ResourceId SUBNET = ResourceId.of("subnet-peer-1");
    static final ResourceId MACHINE = ResourceId.of("i-peer");
    static final ResourceId PCX = ResourceId.of("pcx-peer");
    static final ResourceId PROVIDER_TABLE = ResourceId.of("rtb-provider");
    static final ResourceId PEER_TABLE = ResourceId.of("rtb-peer");

    private Peer() {}

    static Design withPeer(Design design, String region) {
        String zone = region.equals(T0.REGION) ? T0.ZONE_1 : "euw1-az1";
        var group = ResourceId.of("sg-peer");
        Design joined =
                design.with(
                                new Vpc(
                                        VPC,
                                        "peer",
                                        T0.PROVIDER,
                                        region,
                                        List.of(Cidr.of("10.50.0.0/16")),
                                        true,
                                        true,
                                        null,
                                        null))
                        .with(T0.subnet(SUBNET, VPC, zone, "10.50.1.0/24"))
                        .with(
                                T0.group(
                                        group,
                                        VPC,
                                        List.of(
                                                SecurityGroupRule.allow(
                                                        dev.linkloom.model.net.Protocol.ALL,
                                                        dev.linkloom.model.net.PortRange.ALL,
                                                        Cidr.ANY_IPV4)),
                                        SecurityGroup.ALL_OUT))
                        .with(T0.machine(MACHINE, SUBNET, Ip.of("10.50.1.10"), group))
                        .with(
                                new VpcPeering(
                                        PCX, "pcx", T0.VPC_P, VPC, VpcPeering.State.ACTIVE, false))
                        .with(table(PROVIDER_TABLE, T0.VPC_P, "10.50.0.0/16"))
                        .with(table(PEER_TABLE, VPC, "172.16.0.0/16"));
        joined = Changes.routeTable(joined, T0.P_NLB_1, PROVIDER_TABLE);
        joined = Changes.routeTable(joined, T0.P_NLB_2, PROVIDER_TABLE);
        joined = Changes.routeTable(joined, SUBNET, PEER_TABLE);
        return Changes.egress(joined, T0.SG_NLB, SecurityGroupRule.ALLOW_ALL_OUT);
    }

    private static RouteTable table(ResourceId id, ResourceId vpc, String block) {
        return new RouteTable(
                id, id.value(), vpc, List.of(new Route(Cidr.of(block), PCX)), List.of());
    }

    /// The machine as the only target, by its address, for all zones (NLB-08).
    static Design registered(Design design) {
        return Changes.group(
                design,
                it ->
                        it.withTargetType(TargetType.IP)
                                .withTargets(
                                        List.of(
                                                new Target(
                                                        null, Ip.of("10.50.1.10"), null, null))));
    }
}
