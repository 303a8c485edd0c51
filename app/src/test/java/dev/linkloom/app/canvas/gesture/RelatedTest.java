package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;

/// What a selection leads to.
final class RelatedTest {

    private final Design design = Sketch.design();
    private final Nesting nesting = Sketch.nesting(design);

    @Test
    void theContainerOfSeveralIsSelectedOnceAndAnAccountStays() {
        assertEquals(
                List.of(Sketch.VPC_C), Related.containers(nesting, List.of(Sketch.APP, Sketch.EP)));
        assertEquals(
                List.of(Sketch.CONSUMER), Related.containers(nesting, List.of(Sketch.CONSUMER)));
    }

    @Test
    void allOfATypeAreFoundEverywhereAndTheFirstStaysTheLast() {
        List<ResourceId> all = Related.ofSameType(nesting, List.of(Sketch.APP));
        assertEquals(Set.of(Sketch.APP, Sketch.EP, Sketch.BACK, Sketch.LB), Set.copyOf(all));
        assertEquals(Sketch.APP, all.getLast());
    }

    @Test
    void whatLinksLeadToIsAddedInBothDirections() {
        var connect =
                (Outcome.Change)
                        Connection.between(design, Sketch.DOOR, Sketch.SERVICE, new Random(1));
        Diagram diagram = Diagram.of(Fabric.compile(connect.edit().applyTo(design)));
        assertEquals(
                List.of(Sketch.SERVICE, Sketch.DOOR),
                Related.connected(diagram, List.of(Sketch.SERVICE)));
        assertEquals(Sketch.SERVICE, Related.connected(diagram, List.of(Sketch.DOOR)).getLast());
    }
}
