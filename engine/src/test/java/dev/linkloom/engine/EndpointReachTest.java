package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Who reaches an endpoint, and what stands in the way (EP-05..31).
class EndpointReachTest {

    @Test
    void ep31InsideItsVpcTheLocalRouteIsEnough() {
        Expect.flow(T0.design(), Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("DELIVERED")
                .says("route", "to the VPC itself");
    }

    @Test
    void ep20AClientMayUseTheInterfaceOfAnotherZone() {
        Expect.flow(T0.design(), Flow.tcp(T0.C1, "10.0.12.20", 443))
                .outcome("DELIVERED")
                .seen("172.16.12.5:20001 -> 172.16.2.10:8443");
    }

    @Test
    void ep16OverATransitGatewayAndOverDirectConnectAsWell() {
        Expect.flow(HubDesign.of(), Flow.tcp(HubDesign.CLIENT_1, "10.100.12.20", 443))
                .outcome("DELIVERED");
        Expect.flow(OnPremisesDesign.of(), Flow.tcp(OnPremisesDesign.H, "10.0.12.20", 443))
                .outcome("DELIVERED");
    }

    @Test
    void ep19TheAclOfItsSubnetJudgesEveryoneButItsNeighbours() {
        Design closed = Changes.acl(T0.design(), T0.C_EP_1, List.of(), List.of());
        Expect.flow(closed, Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("DROP_NACL_IN at acl-c-ep-1 by NET-10");
        Expect.flow(
                        Changes.moved(closed, T0.C1, T0.C_EP_1, Ip.of("10.0.11.50")),
                        Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("DELIVERED");
    }

    @Test
    void ep05WithoutGroupsOnlyTheDefaultGroupsMembersGetIn() {
        Expect.flow(Changes.endpointGroups(T0.design()), Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("DROP_SG_INGRESS at " + T0.E + " by SRC-35");
    }

    @Test
    void ep09UdpIsCarriedToo() {
        Expect.flow(
                        Changes.udpService(T0.design(), "10.0.0.0/16"),
                        Flow.udp(T0.C1, "10.0.11.20", 443))
                .outcome("DELIVERED")
                .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
    }

    @Test
    void ep27GatewayAndInterfaceEndpointForOneServiceExistTogether() {
        Design design =
                Worlds.with(
                        OnPremisesDesign.of(),
                        new AwsService(
                                Worlds.id("awssvc-s3"),
                                "s3",
                                T0.REGION,
                                "s3",
                                List.of(Cidr.of("52.216.0.0/15"))),
                        new GatewayEndpoint(
                                Worlds.id("vpce-s3"),
                                "s3-door",
                                T0.VPC_C,
                                Worlds.id("awssvc-s3"),
                                List.of(Worlds.id("rtb-app"))),
                        new InterfaceEndpoint(
                                Worlds.id("vpce-0333344445555aaaa"),
                                "s3-interface",
                                T0.VPC_C,
                                Worlds.id("awssvc-s3"),
                                List.of(new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.40"))),
                                List.of(T0.SG_EP),
                                false,
                                InterfaceEndpoint.State.AVAILABLE,
                                "s3s3s3s3"));
        design = Worlds.routed(design, Worlds.table("rtb-app", T0.VPC_C), T0.C_APP_1);
        Expect.flow(design, Flow.tcp(T0.C1, "52.216.1.1", 443))
                .outcome("DELIVERED")
                .says("endpoint", "s3-door leads to s3 inside AWS");
        Expect.flow(design, Flow.tcp(OnPremisesDesign.H, "10.0.11.40", 443))
                .outcome("DELIVERED")
                .says("endpoint", "s3-interface is available");
    }

    @Test
    void net07AGroupOfTheConsumerMeansNothingToTheTarget() {
        Design design =
                Changes.ingress(
                        T0.design(),
                        T0.SG_TGT,
                        SecurityGroupRule.allow(Protocol.TCP, PortRange.of(8443), T0.SG_APP));
        Expect.flow(design, Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("DROP_SG_INGRESS at sg-tgt by SRC-33");
    }

    @Test
    void net13NeitherGroupNorAclJudgesTheQuestionForAName() {
        Design design =
                Changes.egress(
                        Changes.acl(
                                T0.design(),
                                T0.C_APP_1,
                                List.of(Changes.allow(100, "1024-65535", "10.0.0.0/16")),
                                List.of(Changes.allow(100, "443", "10.0.11.0/24"))),
                        T0.SG_APP,
                        Changes.tcp("443", "10.0.11.0/24"));
        Expect.c1(design, T0.PRIVATE_NAME).outcome("DELIVERED");
    }

    @Test
    void net26TheProviderMayHaveTheConsumersVeryBlock() {
        Expect.flow(new T0("10.0", "10.0", 443, 8443).build(), Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("DELIVERED")
                .seen("10.0.11.5:20001 -> 10.0.1.10:8443");
    }

    @Test
    void gwlb13AGatewayLoadBalancerServesItsOwnRegionOnly() {
        Design design = InspectionDesign.of();
        EndpointService service =
                Changes.get(design, Worlds.id("vpce-svc-0fedcba9876543210"), EndpointService.class);
        Expect.flow(
                        design.with(service.withRegion("eu-west-1")),
                        Flow.tcp(InspectionDesign.USER, "54.10.0.10", 443))
                .outcome("NO_TARGET at vpce-svc-0fedcba9876543210 by GWLB-13");
    }
}
