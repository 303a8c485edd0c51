package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VirtualPrivateGateway;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;

class RewiringTest {

    private static final ResourceId OTHER = ResourceId.of("vpce-svc-other");
    private static final ResourceId LINE = ResourceId.of("dxvif-1");
    private static final ResourceId VGW = ResourceId.of("vgw-1");
    private static final ResourceId DIRECT = ResourceId.of("dxgw-1");
    private static final ResourceId TGW = ResourceId.of("tgw-1");
    private static final ResourceId ATTACHMENT = ResourceId.of("tgw-attach-1");
    private static final ResourceId TABLE = ResourceId.of("tgw-rtb-1");

    private final Design design = connected(Sketch.design(), Sketch.DOOR, Sketch.SERVICE);

    @Test
    void aLinkIsFoundWithinReachAndOnlyThere() {
        Link link = link(design, Sketch.DOOR);
        Point middle = link.path().getFirst().towards(link.path().get(1), .5);
        Diagram diagram = diagram(design);
        assertEquals(link, LinkHit.at(diagram, new Point(middle.x(), middle.y() + 4), 5));
        assertNull(LinkHit.at(diagram, new Point(middle.x(), middle.y() + 60), 5));
    }

    @Test
    void cuttingALinkRemovesItsReference() {
        Edit cut = Rewiring.cut(design, link(design, Sketch.DOOR));
        assertEquals("Disconnect door from api", cut.label());
        assertNull(cut.applyTo(design).find(Sketch.DOOR, InterfaceEndpoint.class).service());
    }

    @Test
    void howALinkWasLedIsForgottenWithItHoweverItWasCut() {
        Design led =
                design.leading(DrawnLink.free(Sketch.DOOR, Sketch.SERVICE).labelled(0.5))
                        .leading(DrawnLink.free(Sketch.DOOR, Sketch.DOOR).labelled(0.5));
        var endpoint = led.find(Sketch.DOOR, InterfaceEndpoint.class);
        assertEquals(2, led.with(endpoint.renamed("gate")).links().size());
        Design cut = Rewiring.cut(led, link(led, Sketch.DOOR)).applyTo(led);
        assertEquals(List.of(Sketch.DOOR), cut.links().stream().map(DrawnLink::to).toList());
        assertEquals(1, led.with(endpoint.withService(null)).links().size());
    }

    @Test
    void anEndTakenToAnotherServiceIsOneStep() {
        Design two = withOther();
        var gesture =
                new ReattachGesture(
                        Sketch.nesting(two), link(two, Sketch.DOOR), true, new Random(1));
        Preview.Connecting preview = gesture.moved(new Point(800, 440), Modifiers.NONE);
        assertEquals(Set.of(Sketch.SERVICE, OTHER), preview.legal());
        var change = assertInstanceOf(Outcome.Change.class, gesture.finish());
        Design after = change.edit().applyTo(two);
        assertEquals(OTHER, after.find(Sketch.DOOR, InterfaceEndpoint.class).service());
        assertEquals("Reconnect door to other", change.edit().label());
    }

    @Test
    void anEndDroppedOnTheWrongThingOrOnNothingStays() {
        var gesture =
                new ReattachGesture(
                        Sketch.nesting(design), link(design, Sketch.DOOR), true, new Random(1));
        assertNotNull(gesture.moved(new Point(100, 190), Modifiers.NONE).refusal());
        assertInstanceOf(Outcome.Refused.class, gesture.finish());
        gesture.moved(new Point(720, 20), Modifiers.NONE);
        assertInstanceOf(Outcome.Nothing.class, gesture.finish());
    }

    @Test
    void aDirectConnectGatewayGoesBetweenAVirtualInterfaceAndItsGateway() {
        Design wired = withLine();
        Edit insert = Rewiring.insert(wired, link(wired, LINE), DIRECT, new Random(1));
        Design after = insert.applyTo(wired);
        assertEquals(DIRECT, after.find(LINE, VirtualInterface.class).gateway());
        assertEquals(List.of(VGW), after.find(DIRECT, DirectConnectGateway.class).gateways());
        assertEquals("Insert dx-gateway between vif and vgw", insert.label());
        assertNull(Rewiring.insert(wired, link(wired, LINE), Sketch.SG_C, new Random(1)));
    }

    @Test
    void deletingWhatStandsBetweenOffersToJoinTheNeighbours() {
        Design routed = connected(connected(withAttachment(), ATTACHMENT, TGW), TABLE, ATTACHMENT);
        Design gone = Edit.Remove.from(routed, Set.of(ATTACHMENT)).applyTo(routed);
        Edit heal = Rewiring.heal(routed, gone, ATTACHMENT, new Random(1));
        assertEquals("Connect tgw-routes to tgw", heal.label());
        assertNull(Rewiring.heal(design, design, Sketch.CLIENT, new Random(1)));
    }

    private Design withAttachment() {
        return design.with(new TransitGateway(TGW, "tgw", Sketch.CONSUMER, "us-east-1", false))
                .with(new TransitGatewayAttachment(ATTACHMENT, "attachment", null, null, List.of()))
                .with(
                        new TransitGatewayRouteTable(
                                TABLE, "tgw-routes", null, List.of(), List.of(), List.of()));
    }

    private Design withOther() {
        var service = design.find(Sketch.SERVICE, EndpointService.class);
        var other =
                new EndpointService(
                        OTHER,
                        "other",
                        Sketch.PROVIDER,
                        service.region(),
                        List.of(),
                        true,
                        List.of(),
                        null,
                        service.domainVerification(),
                        List.of(),
                        List.of());
        return Sketch.put(design, other, 756, 404, 116, 72);
    }

    private Design withLine() {
        Design put =
                Sketch.put(
                        design,
                        new VirtualPrivateGateway(VGW, "vgw", Sketch.VPC_C, null),
                        320,
                        300,
                        56,
                        56);
        put = put.with(new DirectConnectGateway(DIRECT, "dx-gateway", Sketch.CONSUMER, List.of()));
        return Sketch.put(
                put,
                new VirtualInterface(
                        LINE, "vif", VirtualInterface.Kind.PRIVATE, VGW, null, 1500, true),
                320,
                600,
                56,
                56);
    }

    private static Design connected(Design design, ResourceId one, ResourceId other) {
        var change =
                assertInstanceOf(
                        Outcome.Change.class,
                        Connection.between(design, one, other, new Random(1)));
        return change.edit().applyTo(design);
    }

    private static Link link(Design design, ResourceId from) {
        return diagram(design).links().stream()
                .filter(each -> each.from().equals(from) && !each.to().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private static Diagram diagram(Design design) {
        return Diagram.of(Fabric.compile(design));
    }
}
