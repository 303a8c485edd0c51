package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFormatException;
import dev.linkloom.model.fragment.Fragment;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class InsertionTest {

    private final Nesting nesting = Sketch.nesting();

    @Test
    void aDuplicateLiesBesideItsOriginalAndItsSubnetMakesRoom() {
        Outcome.Change change = change(duplicate(null, 24, 24, Sketch.CLIENT));
        Design after = change.edit().applyTo(nesting.design());
        ResourceId copy = change.selected().getFirst();
        Box box = after.placement(copy);
        assertFalse(box.grown(8).intersects(after.placement(Sketch.CLIENT)), "at " + box);
        assertTrue(after.placement(Sketch.APP).contains(box), "outside of its subnet: " + box);
        assertFalse(
                after.placement(Sketch.APP).intersects(after.placement(Sketch.EP)),
                "the subnet covers its neighbour");
        assertEquals("Duplicate client-2", change.edit().label());
    }

    @Test
    void aCopiedSubnetTakesItsContentsAlongAsTheyLay() {
        Outcome.Change change = change(duplicate(null, 280, 0, Sketch.APP));
        Design after = change.edit().applyTo(nesting.design());
        Box subnet = after.placement(change.selected().getFirst());
        Box content =
                after.all(Instance.class).stream()
                        .filter(each -> change.selected().contains(each.subnet()))
                        .map(each -> after.placement(each.id()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(16, content.x() - subnet.x());
        assertEquals(48, content.y() - subnet.y());
        assertEquals("Duplicate 2 resources", change.edit().label());
    }

    @Test
    void everyContainerStillHoldsWhatLiesInItWhenAnAccountIsCopied() {
        Outcome.Change change = change(duplicate(null, 40, 40, Sketch.CONSUMER, Sketch.PROVIDER));
        Design after = change.edit().applyTo(nesting.design());
        List<Box> accounts = new ArrayList<>();
        after.all(dev.linkloom.model.resource.Account.class)
                .forEach(each -> accounts.add(after.placement(each.id())));
        assertEquals(4, accounts.size());
        for (Box each : accounts) {
            assertEquals(1, accounts.stream().filter(each::intersects).count(), "overlap");
        }
    }

    @Test
    void whatCannotBeReachedFromTheOtherVpcIsSaid() {
        Insertion made = duplicate(Sketch.BACK, 900, 0, Sketch.CLIENT, Sketch.SG_C);
        assertInstanceOf(Outcome.Change.class, made.outcome());
        assertEquals("", made.lost());
        Design worn =
                nesting.design()
                        .with(
                                nesting.design()
                                        .find(Sketch.CLIENT, Instance.class)
                                        .withSecurityGroups(List.of(Sketch.SG_C)));
        Insertion alone =
                Insertion.of(
                        Insertion.Verb.PASTE,
                        Sketch.nesting(worn),
                        Fragment.of(worn, List.of(Sketch.CLIENT)),
                        Sketch.BACK,
                        0,
                        0,
                        new Random(1));
        assertEquals("Left out what cannot be reached from there: client → sg-c.", alone.lost());
    }

    @Test
    void aLinkBetweenCopiesIsLedAsTheOriginalIs() throws DesignFormatException {
        Design wired =
                nesting.design()
                        .with(
                                nesting.design()
                                        .find(Sketch.SERVICE, EndpointService.class)
                                        .withLoadBalancers(List.of(Sketch.BALANCER)))
                        .leading(DrawnLink.free(Sketch.SERVICE, Sketch.BALANCER).labelled(0.25));
        Insertion made =
                Insertion.of(
                        Insertion.Verb.DUPLICATE,
                        Sketch.nesting(wired),
                        Fragment.parse(Fragment.of(wired, List.of(Sketch.PROVIDER)).text()),
                        null,
                        0,
                        600,
                        new Random(1));
        Design after = change(made).edit().applyTo(wired);
        List<DrawnLink> copies =
                after.links().stream().filter(each -> !each.from().equals(Sketch.SERVICE)).toList();
        assertEquals(1, copies.size());
        assertEquals(0.25, copies.getFirst().label());
        assertEquals(
                List.of(copies.getFirst().to()),
                after.find(copies.getFirst().from(), EndpointService.class).loadBalancers());
    }

    @Test
    void draggingACopyIntoAnAccountIsRefusedAsADragIs() {
        var gesture =
                new DuplicateGesture(
                        nesting,
                        Sketch.CLIENT,
                        List.of(Sketch.CLIENT),
                        new Point(100, 190),
                        Snap.GRID,
                        new Random(1),
                        _ -> {});
        Preview.Moving preview = gesture.moved(new Point(750, 20), Modifiers.NONE);
        assertEquals(
                "An Instance belongs inside a Subnet, not in an AWS account.", preview.refusal());
        assertInstanceOf(Outcome.Refused.class, gesture.finish());
    }

    private Insertion duplicate(ResourceId into, double dx, double dy, ResourceId... ids) {
        return Insertion.of(
                Insertion.Verb.DUPLICATE,
                nesting,
                Fragment.of(nesting.design(), List.of(ids)),
                into,
                dx,
                dy,
                new Random(1));
    }

    private static Outcome.Change change(Insertion made) {
        return assertInstanceOf(Outcome.Change.class, made.outcome());
    }
}
