package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;

final class ConnectionTest {

    private Design design = Sketch.design();

    @Test
    void anEndpointAsksForAServiceAndWaitsWhereAcceptanceIsRequired() {
        connect(Sketch.DOOR, Sketch.SERVICE);
        var door = design.find(Sketch.DOOR, InterfaceEndpoint.class);
        assertEquals(Sketch.SERVICE, door.service());
        assertEquals(InterfaceEndpoint.State.PENDING_ACCEPTANCE, door.state());
    }

    @Test
    void aLineMeansTheSameFromBothEnds() {
        Design forth = changed(Sketch.DOOR, Sketch.SERVICE).edit().applyTo(design);
        Design back = changed(Sketch.SERVICE, Sketch.DOOR).edit().applyTo(design);
        assertEquals(forth, back);
    }

    @Test
    void aServiceTakesTheZonesOfItsLoadBalancerWhenConnected() {
        connect(Sketch.SERVICE, Sketch.BALANCER);
        var service = design.find(Sketch.SERVICE, EndpointService.class);
        assertEquals(List.of(Sketch.BALANCER), service.loadBalancers());
        assertEquals(List.of("use1-az1"), service.zoneIds());
    }

    @Test
    void withoutAListenerALoadBalancerGetsTcp443() {
        connect(Sketch.BALANCER, Sketch.GROUP);
        assertEquals(List.of(new Listener(ListenerProtocol.TCP, 443, Sketch.GROUP)), listeners());
    }

    @Test
    void aNetworkLoadBalancerNeverListensForHttp() {
        var group = design.find(Sketch.GROUP, TargetGroup.class);
        design = design.with(group.withProtocol(ListenerProtocol.HTTP));
        connect(Sketch.BALANCER, Sketch.GROUP);
        assertEquals(ListenerProtocol.TCP, listeners().getFirst().protocol());
    }

    @Test
    void theListenerThatWaitsForAGroupGetsIt() {
        givenListeners(
                new Listener(ListenerProtocol.TCP, 80, ResourceId.of("tg-other")),
                new Listener(ListenerProtocol.TCP, 8443, null));
        connect(Sketch.BALANCER, Sketch.GROUP);
        assertEquals(Sketch.GROUP, listeners().get(1).targetGroup());
        assertEquals(ResourceId.of("tg-other"), listeners().get(0).targetGroup());
    }

    @Test
    void amongSeveralServedListenersThePersonMustChoose() {
        givenListeners(
                new Listener(ListenerProtocol.TCP, 80, ResourceId.of("tg-a")),
                new Listener(ListenerProtocol.TCP, 81, ResourceId.of("tg-b")));
        assertTrue(refused(Sketch.BALANCER, Sketch.GROUP).contains("inspector"));
    }

    @Test
    void aGroupRegistersAnInstanceOnce() {
        connect(Sketch.GROUP, Sketch.SERVER);
        assertEquals(List.of(new Target(Sketch.SERVER, null, null, null)), targets());
        assertEquals(
                "api-tg and server are already connected.", refused(Sketch.GROUP, Sketch.SERVER));
    }

    @Test
    void anInstanceOfAnotherVpcIsRegisteredByAddressOnly() {
        assertTrue(refused(Sketch.GROUP, Sketch.CLIENT).contains("NLB-09"));
        givenTargetType(TargetGroup.TargetType.IP);
        connect(Sketch.GROUP, Sketch.CLIENT);
        connect(Sketch.GROUP, Sketch.SERVER);
        assertEquals("10.0.1.10", targets().get(0).ip().toString());
        assertEquals(null, targets().get(0).zoneId());
        assertEquals("use1-az1", targets().get(1).zoneId());
    }

    @Test
    void aSecurityGroupIsWornInItsOwnVpcOnly() {
        connect(Sketch.SG_C, Sketch.CLIENT);
        assertEquals(
                List.of(Sketch.SG_C), design.find(Sketch.CLIENT, Instance.class).securityGroups());
        assertEquals(
                "sg-p is a security group of provider; client lies in another VPC.",
                refused(Sketch.SG_P, Sketch.CLIENT));
        connect(Sketch.DOOR, Sketch.SG_C);
        connect(Sketch.SG_P, Sketch.BALANCER);
        assertEquals(
                List.of(Sketch.SG_P),
                design.find(Sketch.BALANCER, NetworkLoadBalancer.class).securityGroups());
    }

    @Test
    void aSubnetUsesARouteTableOfItsVpc() {
        connect(Sketch.APP, Sketch.RTB_C);
        assertEquals(Sketch.RTB_C, design.find(Sketch.APP, Subnet.class).routeTable());
        assertTrue(refused(Sketch.BACK, Sketch.RTB_C).contains("different VPCs"));
        connect(Sketch.VPC_C, Sketch.RTB_C);
        assertEquals(Sketch.RTB_C, design.find(Sketch.VPC_C, Vpc.class).mainRouteTable());
    }

    @Test
    void aTableLeadsToTheInternetGatewayByDefault() {
        var gateway = new InternetGateway(ResourceId.of("igw-1"), "igw", Sketch.VPC_C, null);
        design = design.with(gateway);
        connect(Sketch.RTB_C, gateway.id());
        assertEquals(
                List.of(new Route(Cidr.ANY_IPV4, gateway.id())),
                design.find(Sketch.RTB_C, RouteTable.class).routes());
    }

    @Test
    void aPeeringJoinsTwoVpcsAndThenCarriesRoutes() {
        var peering =
                new VpcPeering(
                        ResourceId.of("pcx-1"),
                        "pcx",
                        null,
                        null,
                        VpcPeering.State.PENDING_ACCEPTANCE,
                        false);
        design = design.with(peering);
        assertTrue(refused(Sketch.RTB_C, peering.id()).contains("both of its VPCs"));
        connect(Sketch.VPC_C, peering.id());
        connect(Sketch.VPC_P, peering.id());
        var joined = design.find(peering.id(), VpcPeering.class);
        assertEquals(Sketch.VPC_C, joined.requester());
        assertEquals(Sketch.VPC_P, joined.accepter());
        connect(Sketch.RTB_C, peering.id());
        assertEquals(
                List.of(new Route(Cidr.of("172.16.0.0/16"), peering.id())),
                design.find(Sketch.RTB_C, RouteTable.class).routes());
    }

    @Test
    void aHostedZoneIsAssociatedWithAVpc() {
        var zone =
                new PrivateHostedZone(
                        ResourceId.of("phz-1"),
                        "internal",
                        Sketch.CONSUMER,
                        "example.internal",
                        List.of(),
                        List.of());
        design = design.with(zone);
        connect(zone.id(), Sketch.VPC_C);
        assertEquals(List.of(Sketch.VPC_C), design.find(zone.id(), PrivateHostedZone.class).vpcs());
    }

    @Test
    void unrelatedTypesAreRefusedWithWhatWouldFit() {
        assertEquals(
                "An Interface endpoint connects to an Endpoint service, a Security group or an AWS"
                        + " service, not to an Instance.",
                refused(Sketch.DOOR, Sketch.CLIENT));
        assertEquals(
                "An AWS account has nothing to connect to.",
                refused(Sketch.CONSUMER, Sketch.CLIENT));
    }

    @Test
    void whateverAnEndpointCanLeadToCanBeDrawn() {
        for (ResourceType type : ResourceType.values()) {
            boolean joins =
                    switch (type) {
                        case GATEWAY_ENDPOINT,
                                GATEWAY_LOAD_BALANCER_ENDPOINT,
                                RESOURCE_ENDPOINT,
                                RESOURCE_CONFIGURATION,
                                TRANSIT_GATEWAY_ATTACHMENT,
                                TRANSIT_GATEWAY_ROUTE_TABLE,
                                DIRECT_CONNECT_GATEWAY,
                                VIRTUAL_INTERFACE,
                                VPN_CONNECTION,
                                RESOLVER_RULE ->
                                true;
                        default -> false;
                    };
            assertTrue(!joins || !Connection.partners(type).isEmpty(), type + " joins nothing");
        }
    }

    @Test
    void anAttachmentOfAVpcGetsASubnetPerZoneAndItsTableThePropagation() {
        ResourceId attachment = ResourceId.of("tgw-attach-1");
        ResourceId table = ResourceId.of("tgw-rtb-1");
        design =
                design.with(
                                new TransitGatewayAttachment(
                                        attachment, "attachment", null, null, List.of()))
                        .with(
                                new TransitGatewayRouteTable(
                                        table, "table", null, List.of(), List.of(), List.of()));
        connect(Sketch.VPC_C, attachment);
        connect(table, attachment);
        assertEquals(
                List.of(Sketch.APP, Sketch.EP),
                design.find(attachment, TransitGatewayAttachment.class).subnets());
        assertEquals(
                List.of(attachment),
                design.find(table, TransitGatewayRouteTable.class).propagations());
    }

    @Test
    void theTableOfPartnersAgreesWithWhatIsMade() {
        for (Resource one : design.resources()) {
            for (Resource other : design.resources()) {
                boolean listed = Connection.partners(one.type()).contains(other.type());
                Outcome outcome = Connection.between(design, one.id(), other.id(), new Random(1));
                if (outcome instanceof Outcome.Change) {
                    assertTrue(listed, one + " - " + other);
                } else if (listed && !one.id().equals(other.id())) {
                    String reason = assertInstanceOf(Outcome.Refused.class, outcome).reason();
                    assertTrue(!reason.contains("connects to"), reason);
                }
            }
        }
        for (ResourceType one : ResourceType.values()) {
            for (ResourceType other : Connection.partners(one)) {
                assertTrue(Connection.partners(other).contains(one), one + " - " + other);
            }
        }
    }

    @Test
    void theTargetsOfALineAreThoseItCouldEndOn() {
        assertEquals(
                Set.of(Sketch.SERVICE, Sketch.SG_C),
                Connection.targets(design, Sketch.DOOR, new Random(1)));
    }

    private Outcome.Change changed(ResourceId from, ResourceId to) {
        return assertInstanceOf(
                Outcome.Change.class, Connection.between(design, from, to, new Random(1)));
    }

    private void connect(ResourceId from, ResourceId to) {
        design = changed(from, to).edit().applyTo(design);
    }

    private String refused(ResourceId from, ResourceId to) {
        return assertInstanceOf(
                        Outcome.Refused.class, Connection.between(design, from, to, new Random(1)))
                .reason();
    }

    private List<Listener> listeners() {
        return design.find(Sketch.BALANCER, NetworkLoadBalancer.class).listeners();
    }

    private List<Target> targets() {
        return design.find(Sketch.GROUP, TargetGroup.class).targets();
    }

    private void givenListeners(Listener... listeners) {
        var old = design.find(Sketch.BALANCER, NetworkLoadBalancer.class);
        design = design.with(old.withListeners(List.of(listeners)));
    }

    private void givenTargetType(TargetGroup.TargetType type) {
        var old = design.find(Sketch.GROUP, TargetGroup.class);
        design =
                design.with(
                        old.withTargetType(type)
                                .withPreserveClientIp(null)
                                .withCrossZone(null)
                                .withProxyProtocolV2(false)
                                .withTargets(List.of()));
    }
}
