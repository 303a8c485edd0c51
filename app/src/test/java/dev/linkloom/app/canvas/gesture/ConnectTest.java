package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.VpcPeering;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.Set;

final class ConnectTest {

    private static final Point ON_SERVICE = new Point(800, 340);

    private final Design design = Sketch.design();
    private final Nesting nesting = Sketch.nesting(design);

    @Test
    void aLineKnowsItsLegalEndsFromTheStart() {
        var gesture = new ConnectGesture(nesting, Sketch.DOOR, new Random(1));
        Preview.Connecting preview = gesture.moved(new Point(720, 20), Modifiers.NONE);
        assertEquals(Set.of(Sketch.SERVICE, Sketch.SG_C), preview.legal());
        assertNull(preview.target());
        assertNull(preview.refusal());
        assertEquals(new Outcome.Wanted(Sketch.DOOR, new Point(720, 20)), gesture.finish());
    }

    @Test
    void aLineThatEndsOnALegalTargetIsOneEdit() {
        var gesture = new ConnectGesture(nesting, Sketch.DOOR, new Random(1));
        Preview.Connecting preview = gesture.moved(ON_SERVICE, Modifiers.NONE);
        assertEquals(Sketch.SERVICE, preview.target());
        assertEquals("Connect door to api", preview.chip());
        var change = assertInstanceOf(Outcome.Change.class, gesture.finish());
        Design after = change.edit().applyTo(design);
        assertEquals(Sketch.SERVICE, after.find(Sketch.DOOR, InterfaceEndpoint.class).service());
    }

    @Test
    void aLineThatEndsOnTheWrongThingIsRefused() {
        var gesture = new ConnectGesture(nesting, Sketch.DOOR, new Random(1));
        assertNotNull(gesture.moved(new Point(100, 190), Modifiers.NONE).refusal());
        assertInstanceOf(Outcome.Refused.class, gesture.finish());
    }

    @Test
    void aLineBetweenVpcsPeersThemOnce() {
        Outcome first = Connection.between(design, Sketch.VPC_C, Sketch.VPC_P, new Random(1));
        var change = assertInstanceOf(Outcome.Change.class, first);
        Design after = change.edit().applyTo(design);
        VpcPeering peering = after.all(VpcPeering.class).getFirst();
        assertEquals(Sketch.VPC_C, peering.requester());
        assertEquals(VpcPeering.State.PENDING_ACCEPTANCE, peering.state());
        assertInstanceOf(
                Outcome.Refused.class,
                Connection.between(after, Sketch.VPC_P, Sketch.VPC_C, new Random(1)));
    }

    @Test
    void lettersFindATargetAndWrongOnesAreIgnored() {
        var keys = new ConnectByKeys(nesting, Sketch.DOOR, new Random(1));
        keys.type("a");
        keys.type("p");
        keys.type("z");
        assertEquals(Sketch.SERVICE, keys.preview().target());
        assertTrue(keys.preview().chip().contains("\"ap\""), keys.preview().chip());
        keys.erase();
        assertTrue(keys.preview().chip().contains("\"a\""), keys.preview().chip());
    }

    @Test
    void arrowsGoToTheNearestTargetInTheirDirection() {
        var keys = new ConnectByKeys(nesting, Sketch.DOOR, new Random(1));
        keys.arrow(1, 0);
        assertEquals(Sketch.SERVICE, keys.preview().target());
        keys.arrow(-1, 0);
        assertEquals(Sketch.SG_C, keys.preview().target());
        keys.arrow(-1, 0);
        assertEquals(Sketch.SG_C, keys.preview().target());
    }

    @Test
    void whatHasNoTargetsSaysSo() {
        var keys = new ConnectByKeys(nesting, Sketch.CONSUMER, new Random(1));
        assertEquals("Nothing here can be connected to Consumer.", keys.refusal());
        assertInstanceOf(Outcome.Nothing.class, keys.finish());
    }
}
