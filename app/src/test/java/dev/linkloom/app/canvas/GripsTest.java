package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.linkloom.app.canvas.gesture.Connection;
import dev.linkloom.app.canvas.gesture.Handle;
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
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/// Which card a pointer means where two are close to each other.
class GripsTest {

    private static final ResourceId ACCOUNT = ResourceId.of("111111111111");
    private static final ResourceId VPC = ResourceId.of("vpc-1");
    private static final ResourceId UPPER = ResourceId.of("sg-1");
    private static final ResourceId LOWER = ResourceId.of("sg-2");

    /// The upper handle of the lower card lies on the upper card: 13 above 224 is 211, above 216.
    private final Grips grips = grips();

    @Test
    void aHandleThatIsPointedAtIsNotLostToTheCardBelowIt() {
        assertEquals(LOWER, grips.hovered(228, 250, null));
        assertEquals(LOWER, grips.hovered(228, 211, LOWER));
        assertEquals(new Grip.OnConnector(LOWER), grips.at(228, 211, null, LOWER));
    }

    @Test
    void withoutTheHandleTheCardUnderThePointerIsMeant() {
        assertEquals(UPPER, grips.hovered(228, 211, null));
        assertEquals(UPPER, grips.hovered(160, 211, LOWER));
    }

    @Test
    void handlesAndLinksAreAsLargeAtAnyZoom() {
        var connect =
                (Outcome.Change)
                        Connection.between(
                                Sketch.design(), Sketch.DOOR, Sketch.SERVICE, new Random(1));
        Diagram diagram = Diagram.of(Fabric.compile(connect.edit().applyTo(Sketch.design())));
        Link link = diagram.links().getLast();
        Point on = link.path().getFirst().towards(link.path().get(1), .5);
        boolean level = link.path().getFirst().y() == link.path().get(1).y();
        for (double scale : List.of(.5, 1.0, 3.0)) {
            Viewport view = new Viewport(scale, 0, 0);
            Grips there = new Grips(diagram, Nesting.of(diagram), view, false);
            Box app = view.toScreen(diagram.box(Sketch.APP));
            assertEquals(
                    new Grip.OnHandle(Sketch.APP, new Handle(1, 1)),
                    there.at(app.right() + 5, app.bottom() + 5, Sketch.APP, null));
            assertInstanceOf(
                    Grip.OnGround.class,
                    there.at(app.right() + 8, app.bottom() + 8, Sketch.APP, null));
            Point line = view.toScreen(on);
            for (int off : new int[] {-4, 0, 4}) {
                double x = line.x() + (level ? 0 : off);
                double y = line.y() + (level ? off : 0);
                assertInstanceOf(Grip.OnLink.class, there.at(x, y, null, null), "at " + scale);
            }
        }
    }

    private static Grips grips() {
        Design design =
                Design.empty("Two groups")
                        .with(new Account(ACCOUNT, "account"))
                        .placed(ACCOUNT, new Box(0, 0, 600, 500))
                        .with(
                                new Vpc(
                                        VPC,
                                        "vpc",
                                        ACCOUNT,
                                        "us-east-1",
                                        List.of(Cidr.of("10.0.0.0/16")),
                                        true,
                                        false,
                                        null,
                                        null))
                        .placed(VPC, new Box(40, 60, 500, 400))
                        .with(new SecurityGroup(UPPER, "upper", VPC, List.of(), List.of()))
                        .placed(UPPER, new Box(140, 160, 176, 56))
                        .with(new SecurityGroup(LOWER, "lower", VPC, List.of(), List.of()))
                        .placed(LOWER, new Box(140, 224, 176, 56));
        Diagram diagram = Diagram.of(Fabric.compile(design));
        return new Grips(diagram, Nesting.of(diagram), Viewport.HOME, false);
    }
}
