package dev.linkloom.app.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.Spotlight;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Samples;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What each lens shows of the sample.
class LayersTest {

    private static final ResourceId CONSUMER = ResourceId.of("vpc-consumer");
    private static final ResourceId ENDPOINT = ResourceId.of("vpce-0a1b2c3d4e5f60718");
    private static final ResourceId APP_SUBNET = ResourceId.of("subnet-c-app-1");

    private static List<Layer> layers(Lens lens, Design design) {
        return lens.layers(Diagram.of(Fabric.compile(design)));
    }

    private static Layer layer(Lens lens, Design design, String name) {
        return layers(lens, design).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + layers(lens, design)));
    }

    private static List<String> words(Layer layer) {
        return layer.light().notes().stream().map(Spotlight.Tag::words).toList();
    }

    @Test
    void theFlowLensTellsWaysOfPacketsFromConfiguration() {
        List<String> names = layers(Lens.FLOW, Samples.saas()).stream().map(Layer::name).toList();
        assertEquals(
                List.of("PrivateLink", "To nodes and interfaces", "To targets (configuration)"),
                names);
        assertEquals(4, layer(Lens.FLOW, Samples.saas(), "PrivateLink").count());
    }

    @Test
    void theSecurityLensFindsWhoWearsNoGroup() {
        assertEquals(6, layer(Lens.SECURITY, Samples.saas(), "With security groups").count());
        NetworkLoadBalancer balancer =
                Samples.saas().find(ResourceId.of("nlb-api"), NetworkLoadBalancer.class);
        Design bare = Samples.saas().with(balancer.withSecurityGroups(List.of()));
        Layer without = layer(Lens.SECURITY, bare, "Without a group");
        assertTrue(without.light().ids().contains(balancer.id()));
    }

    @Test
    void theSecurityLensShowsWhichSubnetsLeadToTheInternet() {
        ResourceId gateway = ResourceId.of("igw-1");
        ResourceId table = ResourceId.of("rtb-1");
        Design design = Samples.saas().with(new InternetGateway(gateway, "igw", CONSUMER));
        design =
                design.with(
                        new RouteTable(
                                table,
                                "public",
                                CONSUMER,
                                List.of(new Route(Cidr.of("0.0.0.0/0"), gateway)),
                                List.of(),
                                List.of()));
        Subnet subnet = design.find(APP_SUBNET, Subnet.class);
        design = design.with(subnet.withRouteTable(table));
        Layer open = layer(Lens.SECURITY, design, "Subnets open to the internet");
        assertEquals(1, open.count());
        assertEquals(List.of("Internet"), words(open));
        assertTrue(open.light().ids().contains(APP_SUBNET));
    }

    @Test
    void theSecurityLensDrawsWhomGroupsLetTalk() {
        Layer talks = layer(Lens.SECURITY, Samples.saas(), "Groups let them talk");
        assertTrue(talks.light().ids().contains(ResourceId.of("i-client-1")));
        assertEquals(talks.count(), talks.light().items().size());
    }

    @Test
    void theDnsLensTellsWhichVpcSeesANameAndWhichSeesNone() {
        Layer name = layer(Lens.DNS, Samples.saas(), "api.example.com");
        assertEquals(List.of("api.example.com → e-1"), words(name));
        assertTrue(name.light().ids().contains(CONSUMER));
        assertTrue(name.light().ids().contains(ENDPOINT));
        Layer blind = layer(Lens.DNS, Samples.saas(), "VPCs that see none");
        assertEquals(1, blind.count());
        InterfaceEndpoint endpoint = Samples.saas().find(ENDPOINT, InterfaceEndpoint.class);
        Design off = Samples.saas().with(endpoint.withPrivateDns(false));
        assertEquals(2, layer(Lens.DNS, off, "VPCs that see none").count());
    }

    @Test
    void theZonesLensNamesEachBandAndShowsWhatCrosses() {
        assertEquals(
                List.of("use1-az1", "use1-az2"),
                layers(Lens.ZONES, Samples.saas()).stream().map(Layer::name).toList());
        Layer first = layer(Lens.ZONES, Samples.saas(), "use1-az1");
        assertEquals(2, first.light().windows().size());
        TargetGroup group = Samples.saas().find(ResourceId.of("tg-api"), TargetGroup.class);
        Design crossing = Samples.saas().with(group.withCrossZone(true));
        Layer across = layer(Lens.ZONES, crossing, "Across zones");
        assertEquals(2, across.count(), "from each node to the target of the other zone");
    }

    @Test
    void layersThatAreSwitchedOffStepBackAndNotesAtOnePlaceStandAboveEachOther() {
        List<Layer> all = layers(Lens.ZONES, Samples.saas());
        assertEquals(4, Layer.together(all).windows().size());
        assertEquals(2, Layer.together(all.subList(0, 1)).windows().size());
        assertFalse(Layer.together(List.of()).ids().contains(CONSUMER));
        assertTrue(Layer.together(List.of()).dims(), "an empty selection dims everything");
        List<Layer> twice = List.of(all.getFirst(), all.getFirst());
        assertEquals(
                List.of(0, 0, 1, 1),
                Layer.together(twice).notes().stream().map(Spotlight.Tag::line).toList());
    }

    @Test
    void whatACollapsedContainerHoldsIsLitAtItsCard() {
        Diagram whole = Diagram.of(Fabric.compile(Samples.saas()));
        Diagram folded = whole.showing(whole.visibility().collapsing(List.of(CONSUMER)));
        for (Lens each : Lens.values()) {
            Spotlight light = Layer.together(each.layers(folded));
            assertFalse(light.ids().contains(ResourceId.of("i-client-1")), each + "");
        }
    }
}
