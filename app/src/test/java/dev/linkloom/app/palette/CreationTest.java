package dev.linkloom.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Random;

final class CreationTest {

    private final Random random = new Random(3);
    private Design design = Design.empty("Empty");

    @Test
    void aVpcOnTheBareCanvasBringsItsAccountAlongInOneStep() {
        Outcome.Change change = create(ResourceType.VPC, null, new Point(300, 200));
        assertEquals("Add vpc-1 in a new account", change.edit().label());
        design = change.edit().applyTo(design);
        Vpc vpc = design.all(Vpc.class).getFirst();
        assertEquals("10.0.0.0/16", vpc.cidrs().getFirst().toString());
        assertEquals("us-east-1", vpc.region());
        assertEquals(ResourceType.ACCOUNT, design.find(vpc.account()).type());
        assertTrue(design.placement(vpc.account()).contains(design.placement(vpc.id())));
        assertEquals(List.of(vpc.id()), change.selected());
    }

    @Test
    void eachVpcGetsTheNextBlockAndItsOwnName() {
        add(ResourceType.VPC, null, new Point(300, 200));
        add(ResourceType.VPC, null, new Point(300, 200));
        List<Vpc> vpcs = design.all(Vpc.class);
        assertNotEquals(vpcs.get(0).cidrs(), vpcs.get(1).cidrs());
        assertNotEquals(vpcs.get(0).name(), vpcs.get(1).name());
        assertFalse(
                design.placement(vpcs.get(0).account())
                        .intersects(design.placement(vpcs.get(1).account())));
    }

    @Test
    void subnetsGetTheNextBlockOfTheirVpcAndTakeTurnsInZones() {
        ResourceId vpc = add(ResourceType.VPC, null, new Point(300, 200));
        ResourceId first = add(ResourceType.SUBNET, vpc, new Point(300, 200));
        ResourceId second = add(ResourceType.SUBNET, vpc, new Point(300, 200));
        assertEquals("10.0.0.0/24", subnet(first).cidr().toString());
        assertEquals("10.0.1.0/24", subnet(second).cidr().toString());
        assertEquals("use1-az1", subnet(first).zoneId());
        assertEquals("use1-az2", subnet(second).zoneId());
    }

    @Test
    void anInstanceGetsTheNextFreeAddress() {
        design = Sketch.design();
        ResourceId first = add(ResourceType.INSTANCE, Sketch.APP, new Point(100, 200));
        assertEquals("10.0.1.4", design.find(first, Instance.class).privateIp().toString());
        ResourceId second = add(ResourceType.INSTANCE, Sketch.APP, new Point(100, 200));
        assertEquals("10.0.1.5", design.find(second, Instance.class).privateIp().toString());
    }

    @Test
    void anInstanceInASubnetWithIpv6GetsAnAddressOfEachFamily() {
        design = Sketch.design();
        Subnet app = design.find(Sketch.APP, Subnet.class);
        design = design.with(app.withIpv6Cidr(Cidr.of("2600:1f14:1:1::/64")));
        ResourceId first = add(ResourceType.INSTANCE, Sketch.APP, new Point(100, 200));
        ResourceId second = add(ResourceType.INSTANCE, Sketch.APP, new Point(100, 200));
        assertEquals("2600:1f14:1:1::4", design.find(first, Instance.class).ipv6().toString());
        assertEquals("2600:1f14:1:1::5", design.find(second, Instance.class).ipv6().toString());
        assertEquals("10.0.1.5", design.find(second, Instance.class).privateIp().toString());
    }

    @Test
    void anInstanceOutsideASubnetIsRefusedWithTheReason() {
        design = Sketch.design();
        assertEquals(
                "An Instance belongs inside a Subnet, not in a VPC.",
                refused(ResourceType.INSTANCE, Sketch.VPC_C));
        assertEquals(
                "An Instance belongs inside a Subnet, not on the bare canvas.",
                refused(ResourceType.INSTANCE, null));
    }

    @Test
    void anEndpointGetsOneInterfacePerZoneAndPrefersTheSubnetPointedAt() {
        design = Sketch.design();
        ResourceId id = add(ResourceType.INTERFACE_ENDPOINT, Sketch.VPC_C, new Point(100, 330));
        var endpoint = design.find(id, InterfaceEndpoint.class);
        assertEquals(
                List.of(Sketch.APP, Sketch.EP),
                endpoint.interfaces().stream()
                        .map(InterfaceEndpoint.EndpointInterface::subnet)
                        .toList());
        assertEquals(8, endpoint.dnsSuffix().length());
    }

    @Test
    void aLoadBalancerTakesTheSubnetPointedAtForItsZone() {
        design = Sketch.design();
        ResourceId there =
                add(ResourceType.NETWORK_LOAD_BALANCER, Sketch.VPC_P, new Point(1200, 380));
        var nodes = design.find(there, NetworkLoadBalancer.class).nodes();
        assertEquals(1, nodes.size());
        assertEquals(Sketch.LB, nodes.getFirst().subnet());
        assertEquals("172.16.2.4", nodes.getFirst().privateIp().toString());
    }

    @Test
    void defaultsAreAwsDefaults() {
        design = Sketch.design();
        ResourceId group = add(ResourceType.SECURITY_GROUP, Sketch.VPC_C, new Point(400, 300));
        var sg = design.find(group, SecurityGroup.class);
        assertEquals(List.of(), sg.ingress());
        assertEquals(SecurityGroup.ALL_OUT, sg.egress());
        ResourceId service =
                add(ResourceType.ENDPOINT_SERVICE, Sketch.PROVIDER, new Point(900, 480));
        var offered = design.find(service, EndpointService.class);
        assertTrue(offered.acceptanceRequired());
        assertEquals(List.of(), offered.allowedPrincipals());
        ResourceId targets = add(ResourceType.TARGET_GROUP, Sketch.VPC_P, new Point(950, 300));
        assertFalse(design.find(targets, TargetGroup.class).proxyProtocolV2());
    }

    @ParameterizedTest
    @EnumSource
    void repeatedAddsNeverOverlapAndStayInTheirContainer(ResourceType type) {
        design = Sketch.design();
        for (int i = 0; i < 6; i++) {
            Nesting nesting = Sketch.nesting(design);
            ResourceId container = Home.of(nesting, List.of(), type).container();
            ResourceId added = add(type, container, new Point(150, 200));
            Nesting after = Sketch.nesting(design);
            Box box = after.box(added);
            for (ResourceId other : after.contents(after.container(added))) {
                assertFalse(
                        !other.equals(added) && box.intersects(after.box(other)),
                        added + " lies on " + other);
            }
            assertEquals(design.placement(added), box);
            assertDrawnAsPlaced(after);
        }
    }

    @Test
    void whatIsDroppedOnASubnetButBelongsToTheVpcFindsAPlaceBesideIt() {
        design = Sketch.design();
        Point onSubnet = new Point(150, 200);
        Nesting nesting = Sketch.nesting(design);
        var landing = Creation.lands(nesting, ResourceType.SECURITY_GROUP, onSubnet);
        assertEquals(Sketch.VPC_C, landing.receiver());
        ResourceId id = add(ResourceType.SECURITY_GROUP, landing.receiver(), onSubnet);
        assertFalse(design.placement(id).intersects(design.placement(Sketch.APP)));
    }

    @Test
    void aFullVpcRefusesAnotherSubnet() {
        ResourceId vpc = add(ResourceType.VPC, null, new Point(300, 200));
        var old = design.find(vpc, Vpc.class);
        design =
                design.with(
                        new Vpc(
                                old.id(),
                                "tiny",
                                old.account(),
                                old.region(),
                                List.of(dev.linkloom.model.net.Cidr.of("10.0.0.0/28")),
                                true,
                                false,
                                null,
                                null));
        add(ResourceType.SUBNET, vpc, new Point(300, 200));
        assertTrue(refused(ResourceType.SUBNET, vpc).startsWith("tiny has no block left"));
    }

    @Test
    void aSubnetGrowsForItsInstancesAndItsNeighbourMakesWay() {
        design = Sketch.design();
        for (int i = 0; i < 4; i++) {
            add(ResourceType.INSTANCE, Sketch.APP, new Point(100, 200));
        }
        Box app = design.placement(Sketch.APP);
        assertTrue(app.height() > Sketch.design().placement(Sketch.APP).height());
        assertFalse(app.intersects(design.placement(Sketch.EP)));
        assertTrue(design.placement(Sketch.VPC_C).contains(design.placement(Sketch.EP)));
    }

    private static void assertDrawnAsPlaced(Nesting nesting) {
        for (Resource each : nesting.design().resources()) {
            if (each.type().isContainer()) {
                assertEquals(
                        nesting.design().placement(each.id()),
                        nesting.box(each.id()),
                        each + " is drawn larger than it is placed");
            }
        }
    }

    private Outcome.Change create(ResourceType type, ResourceId container, Point at) {
        return assertInstanceOf(
                Outcome.Change.class,
                Creation.of(Sketch.nesting(design), type, container, at, random));
    }

    private ResourceId add(ResourceType type, ResourceId container, Point at) {
        Outcome.Change change = create(type, container, at);
        design = change.edit().applyTo(design);
        return change.selected().getFirst();
    }

    private String refused(ResourceType type, ResourceId container) {
        return assertInstanceOf(
                        Outcome.Refused.class,
                        Creation.of(
                                Sketch.nesting(design), type, container, new Point(0, 0), random))
                .reason();
    }

    private Subnet subnet(ResourceId id) {
        return design.find(id, Subnet.class);
    }
}
