package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.util.List;
import java.util.Map;

/// WALK-10: the consumer in eu-west-1, the provider's machines in us-east-1, and between them
/// either a front VPC of the provider with an inter-Region peering, or a cross-Region endpoint.
final class InterRegionDesign {

    static final String IRELAND = "eu-west-1";
    static final ResourceId FRONT = Worlds.id("vpc-front");
    static final ResourceId PCX = Worlds.id("pcx-1");
    static final ResourceId F_NLB_1 = Worlds.id("subnet-f-nlb-1");
    static final ResourceId F_NLB_2 = Worlds.id("subnet-f-nlb-2");

    private InterRegionDesign() {}

    /// Through the provider's front VPC.
    static Design peered() {
        Design design =
                Worlds.with(
                                consumerInIreland(),
                                Worlds.vpc("vpc-front", T0.PROVIDER, IRELAND, "172.20.0.0/16"),
                                T0.subnet(F_NLB_1, FRONT, "euw1-az1", "172.20.11.0/24"),
                                T0.subnet(F_NLB_2, FRONT, "euw1-az2", "172.20.12.0/24"),
                                new VpcPeering(
                                        PCX,
                                        "pcx-1",
                                        FRONT,
                                        T0.VPC_P,
                                        VpcPeering.State.ACTIVE,
                                        false))
                        .without(T0.P_NLB_1)
                        .without(T0.P_NLB_2);
        design =
                Worlds.routed(
                        design,
                        Worlds.table("rtb-front", FRONT, "172.16.0.0/16 pcx-1"),
                        F_NLB_1,
                        F_NLB_2);
        design =
                Worlds.routed(
                        design,
                        Worlds.table("rtb-home", T0.VPC_P, "172.20.0.0/16 pcx-1"),
                        T0.P_APP_1,
                        T0.P_APP_2);
        return groups(service(design));
    }

    private static Design service(Design design) {
        EndpointService service = Changes.get(design, T0.SERVICE, EndpointService.class);
        NetworkLoadBalancer nlb = Changes.get(design, T0.NLB, NetworkLoadBalancer.class);
        TargetGroup group = Changes.get(design, T0.TG, TargetGroup.class);
        return Worlds.with(
                design,
                service.withRegion(IRELAND).withZoneIds(List.of("euw1-az1", "euw1-az2")),
                nlb.withVpc(FRONT)
                        .withNodes(
                                List.of(
                                        new NetworkLoadBalancer.Node(F_NLB_1, Ip.of("172.20.11.5")),
                                        new NetworkLoadBalancer.Node(
                                                F_NLB_2, Ip.of("172.20.12.5")))),
                group.withVpc(FRONT)
                        .withTargetType(TargetType.IP)
                        .withPreserveClientIp(false)
                        .withTargets(
                                List.of(
                                        new Target(null, Ip.of("172.16.1.10"), null, null),
                                        new Target(null, Ip.of("172.16.2.10"), null, null))));
    }

    /// No group may be named across Regions (NET-05).
    private static Design groups(Design design) {
        SecurityGroup nlb = Changes.get(design, T0.SG_NLB, SecurityGroup.class);
        Design changed =
                design.with(
                        nlb.withVpc(FRONT)
                                .withEgress(List.of(Changes.tcp("8443", "172.16.0.0/16"))));
        return Changes.ingress(
                changed,
                T0.SG_TGT,
                Changes.tcp("8443", "172.20.11.0/24"),
                Changes.tcp("8443", "172.20.12.0/24"));
    }

    /// The same service offered to the other Region by AWS itself.
    static Design nativeEndpoint() {
        Design design = consumerInIreland();
        EndpointService service = Changes.get(design, T0.SERVICE, EndpointService.class);
        return design.with(service.withSupportedRegions(List.of(IRELAND)));
    }

    private static Design consumerInIreland() {
        Design design = T0.design();
        Vpc vpc = Changes.get(design, T0.VPC_C, Vpc.class);
        design = design.with(vpc.withRegion(IRELAND));
        for (var each :
                Map.of(
                                T0.C_APP_1, "euw1-az1",
                                T0.C_APP_2, "euw1-az2",
                                T0.C_EP_1, "euw1-az1",
                                T0.C_EP_2, "euw1-az2")
                        .entrySet()) {
            Subnet subnet = Changes.get(design, each.getKey(), Subnet.class);
            design = design.with(subnet.withZoneId(each.getValue()));
        }
        return design;
    }
}
