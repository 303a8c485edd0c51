package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

import java.nio.file.Path;

@ExtendWith(PromptRobot.class)
@Timeout(60)
class QuickAddTest {

    private static final ResourceId SUBNET = ResourceId.of("subnet-c-app-1");
    private static final ResourceId BALANCER = ResourceId.of("nlb-api");

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void aDoubleClickInASubnetOffersWhatMayLiveThereAndEnterPlacesIt(FxRobot robot) {
        near(robot, SUBNET);
        hand.doubleClick(hand.in(SUBNET, .5, .37));
        assertTrue(bench.find("quick-add").isVisible());
        shot(robot, "quick-add-all");
        hand.write("inst");
        shot(robot, "quick-add-typed");
        hand.push(KeyCode.ENTER);
        Instance made = hand.design().find(hand.selected(), Instance.class);
        assertEquals(SUBNET, made.subnet());
        assertFalse(bench.find("quick-add").isVisible());
        assertTrue(hand.canvas().isFocused());
    }

    @Test
    void aSlashAddsASubnetWithTheNextBlockAndEscapeAddsNothing(FxRobot robot) {
        Design before = hand.design();
        hand.click(ResourceId.of("vpc-consumer"));
        robot.moveTo(hand.onScreen(hand.in(ResourceId.of("vpc-consumer"), .6, .04)), Motion.DIRECT);
        hand.push(KeyCode.SLASH);
        hand.push(KeyCode.ESCAPE);
        assertSame(before, hand.design());
        hand.push(KeyCode.SLASH);
        hand.write("subnet");
        hand.push(KeyCode.ENTER);
        Subnet made = hand.design().find(hand.selected(), Subnet.class);
        assertEquals("10.0.0.0/24", made.cidr().toString());
    }

    @Test
    void aLineDroppedOnFreeGroundMakesTheNeighbourAndTheReferenceInOneStep(FxRobot robot) {
        Design before = hand.design();
        robot.interact(() -> bench.workbench.appearance().toggle());
        near(robot, BALANCER);
        Point free = new Point(hand.in(BALANCER, .5, 0).x(), hand.in(BALANCER, 0, 0).y() - 60);
        hand.connect(BALANCER, free);
        assertTrue(bench.find("quick-add").isVisible());
        shot(robot, "quick-add-connect");
        hand.write("target");
        hand.push(KeyCode.ENTER);
        TargetGroup group = hand.design().find(hand.selected(), TargetGroup.class);
        assertTrue(
                hand.design().find(BALANCER, NetworkLoadBalancer.class).listeners().stream()
                        .anyMatch(each -> group.id().equals(each.targetGroup())));
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertSame(before, hand.design());
    }

    @Test
    void altAndAnArrowWalkAlongLinks(FxRobot robot) {
        hand.click(BALANCER);
        hand.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(ResourceId.of("vpce-svc-0123456789abcdef0"), hand.selected());
        hand.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertTrue(bench.find("quick-add").isVisible());
    }

    /// Shows a resource at 100 %.
    private void near(FxRobot robot, ResourceId id) {
        robot.interact(() -> {
            hand.canvas().camera().zoomTo(1);
            hand.canvas().reveal(id);
        });
        PromptRobot.settle();
    }

    private void shot(FxRobot robot, String name) {
        robot.interact(() -> Shots.save(bench.stage.getScene(), name));
    }
}
