package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Clients and targets of either family, walked (SRC-06).
class AddressFamiliesTest {

    private static final String CLIENT = "2600:1f14:2::99";
    private static final String TARGET = "2600:1f14:2::210";
    private static final String NODE = "2600:1f14:2:c::5";

    /// T0 with both families on the provider's side.
    private static Design dual() {
        Design design = Fleet.withDirectClient(T0.design());
        Vpc vpc = Changes.get(design, T0.VPC_P, Vpc.class);
        design =
                design.with(
                        vpc.withCidrs(
                                List.of(Cidr.of("172.16.0.0/16"), Cidr.of("2600:1f14:2::/56"))));
        design = Changes.instance(design, Fleet.DIRECT, it -> it.withIpv6(Ip.of(CLIENT)));
        design = Changes.instance(design, T0.APP_2, it -> it.withIpv6(Ip.of(TARGET)));
        design =
                Changes.nodes(
                        design,
                        new Node(T0.P_NLB_1, Ip.of("172.16.11.5")),
                        new Node(T0.P_NLB_2, Ip.of("172.16.12.5"), Ip.of(NODE), List.of()));
        var all =
                new SecurityGroupRule[] {
                    SecurityGroupRule.ALLOW_ALL_OUT,
                    SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, Cidr.ANY_IPV6)
                };
        design = Changes.egress(design, T0.SG_NLB, all);
        design = Changes.egress(design, dev.linkloom.model.ResourceId.of("sg-direct"), all);
        return Changes.ingress(
                design,
                T0.SG_NLB,
                Changes.tcp("443", "10.0.0.0/16"),
                Changes.tcp("443", "172.16.0.0/16"),
                Changes.tcp("443", "2600:1f14:2::/56"));
    }

    private static Design targetOverIpv6(boolean preserve) {
        return Changes.group(
                dual(),
                it ->
                        it.withTargetType(TargetType.IP)
                                .withPreserveClientIp(preserve)
                                .withTargets(
                                        List.of(new Target(null, Ip.of(TARGET), null, T0.ZONE_2))));
    }

    private static Flow dial(String address) {
        return Flow.tcp(Fleet.DIRECT, address, 443);
    }

    @Test
    void src06Ipv6ToIpv6ShowsTheClientWhilePreserved() {
        Expect.flow(targetOverIpv6(true), dial(NODE))
                .outcome("DELIVERED")
                .seen("[2600:1f14:2::99]:49152 -> [2600:1f14:2::210]:8443");
        Expect.flow(targetOverIpv6(false), dial(NODE))
                .outcome("DELIVERED")
                .seen("[2600:1f14:2:c::5]:20001 -> [2600:1f14:2::210]:8443");
    }

    @Test
    void src06Ipv4ToIpv6ShowsTheNode() {
        Expect.flow(targetOverIpv6(true), dial("172.16.12.5"))
                .outcome("DELIVERED")
                .seen("[2600:1f14:2:c::5]:20001 -> [2600:1f14:2::210]:8443");
    }

    @Test
    void src06Ipv6ToIpv4ShowsTheNode() {
        Expect.flow(dual(), dial(NODE))
                .outcome("DELIVERED")
                .seen("172.16.12.5:20001 -> 172.16.2.10:8443");
    }

    @Test
    void src06OverAnEndpointTheNodeUsesTheTargetsFamily() {
        Expect.c1(targetOverIpv6(true), T0.Z2)
                .outcome("DELIVERED")
                .seen("[2600:1f14:2:c::5]:20001 -> [2600:1f14:2::210]:8443");
    }

    @Test
    void src06ANodeWithoutTheFamilyCannotSay() {
        Design design =
                Changes.nodes(
                        targetOverIpv6(false),
                        new Node(T0.P_NLB_1, Ip.of("172.16.11.5")),
                        new Node(T0.P_NLB_2, Ip.of("172.16.12.5")));
        Expect.flow(design, dial("172.16.12.5")).outcome("AMBIGUOUS at nlb-api by SRC-06");
    }
}
