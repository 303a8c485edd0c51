package dev.linkloom.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.linkloom.app.canvas.gesture.Modifiers;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VirtualPrivateGateway;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;

class PlaceGestureTest {

    private static final ResourceId LINE = ResourceId.of("dxvif-1");
    private static final ResourceId GATE = ResourceId.of("vgw-1");

    /// A virtual interface below the account leads to the gateway of the VPC.
    private final Design design =
            Sketch.design()
                    .with(new VirtualPrivateGateway(GATE, "vgw", Sketch.VPC_C, null))
                    .placed(GATE, new Box(320, 300, 56, 56))
                    .with(
                            new VirtualInterface(
                                    LINE,
                                    "vif",
                                    VirtualInterface.Kind.PRIVATE,
                                    GATE,
                                    null,
                                    1500,
                                    true))
                    .placed(LINE, new Box(320, 600, 56, 56));

    @Test
    void whatIsDroppedOnALinkIsPutIntoIt() {
        Diagram diagram = Diagram.of(Fabric.compile(design));
        Nesting nesting = Nesting.of(diagram);
        Link link =
                diagram.links().stream()
                        .filter(each -> each.from().equals(LINE))
                        .findFirst()
                        .orElseThrow();
        var drop = new PlaceGesture(nesting, ResourceType.DIRECT_CONNECT_GATEWAY, new Random(1));
        var preview = drop.moved(inAnAccount(link, nesting), Modifiers.NONE);
        assertEquals("Insert between vif and vgw", preview.chip());
        var change = assertInstanceOf(Outcome.Change.class, drop.finish());
        Design after = change.edit().applyTo(design);
        ResourceId added = change.selected().getFirst();
        assertEquals(added, after.find(LINE, VirtualInterface.class).gateway());
        assertEquals(List.of(GATE), after.find(added, DirectConnectGateway.class).gateways());
    }

    private static Point inAnAccount(Link link, Nesting nesting) {
        for (int i = 1; i < link.path().size(); i++) {
            for (double share = .1; share < 1; share += .1) {
                Point at = link.path().get(i - 1).towards(link.path().get(i), share);
                if (nesting.containerAt(at, Set.of()) != null) {
                    return at;
                }
            }
        }
        throw new AssertionError("the link leads nowhere");
    }
}
