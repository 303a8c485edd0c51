package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Opening;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Instance;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

import java.nio.file.Path;
import java.util.Set;

/// Containers shown as one card, by keys, by pointer and by what has to be seen.
@ExtendWith(PromptRobot.class)
class FoldingTest {

    private static final ResourceId CONSUMER = ResourceId.of("vpc-consumer");
    private static final ResourceId CLIENT = ResourceId.of("i-client-1");

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    private Set<ResourceId> collapsed() {
        return hand.canvas().folding().visibilityProperty().get().collapsed();
    }

    private boolean shows(ResourceId id) {
        return hand.canvas().diagramProperty().get().standIn(id).equals(id);
    }

    private void shot(FxRobot robot, String name) {
        for (ThemeChoice each : new ThemeChoice[] {ThemeChoice.DARK, ThemeChoice.LIGHT}) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(each));
            PromptRobot.settle();
            robot.interact(() -> Shots.save(bench.stage.getScene(), name + "-" + each));
        }
    }

    @Test
    void keysCollapseAndExpandWithoutTouchingTheDesign(FxRobot robot) {
        Design before = hand.design();
        hand.click(CONSUMER);
        hand.push(KeyCode.CONTROL, KeyCode.HOME);
        assertEquals(Set.of(CONSUMER), collapsed());
        assertFalse(shows(CLIENT));
        assertTrue(hand.canvas().getAccessibleText().endsWith(", collapsed"), "as heard");
        shot(robot, "collapsed");
        robot.interact(() -> hand.canvas().camera().zoomTo(.8));
        shot(robot, "collapsed-near");
        robot.interact(hand.canvas()::fit);
        hand.push(KeyCode.CONTROL, KeyCode.END);
        assertTrue(shows(CLIENT));
        hand.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.HOME);
        assertEquals(ResourceId.of("111111111111"), hand.selected(), "the card around what was");
        shot(robot, "collapsed-all");
        hand.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.END);
        assertEquals(Set.of(), collapsed());
        assertSame(before, hand.design());
        assertFalse(bench.workbench.document().dirtyProperty().get());
    }

    @Test
    void theSignAndADoubleClickOpenACollapsedContainer(FxRobot robot) {
        robot.interact(() -> bench.workbench.selection().set(CONSUMER));
        robot.interact(() -> bench.workbench.commands().run("collapse"));
        Box box = hand.box(CONSUMER);
        robot.moveTo(hand.onScreen(new Point(box.right() - 23, box.y() + 22)), Motion.DIRECT);
        robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        PromptRobot.settle();
        assertTrue(shows(CLIENT));
        robot.interact(() -> bench.workbench.commands().run("collapse"));
        assertFalse(shows(CLIENT));
        hand.doubleClick(hand.in(CONSUMER, .4, .4));
        assertTrue(shows(CLIENT));
    }

    @Test
    void whatIsHeldOverACollapsedSubnetOpensItAndLandsInside(FxRobot robot) {
        ResourceId target = ResourceId.of("subnet-c-app-2");
        Point from = hand.grip(CLIENT);
        Point to = hand.grip(ResourceId.of("i-client-2"));
        robot.interact(() -> bench.workbench.selection().set(target));
        robot.interact(() -> bench.workbench.commands().run("collapse"));
        assertFalse(shows(ResourceId.of("i-client-2")));
        robot.moveTo(hand.onScreen(from), Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(hand.onScreen(from.towards(to, .5)), Motion.DIRECT);
        robot.moveTo(hand.onScreen(to), Motion.DIRECT);
        Bench.eventually(() -> shows(ResourceId.of("i-client-2")));
        robot.release(MouseButton.PRIMARY);
        PromptRobot.settle();
        assertEquals(target, hand.design().find(CLIENT, Instance.class).subnet());
    }

    @Test
    void whatIsFoundShows(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("collapse-all"));
        hand.push(KeyCode.CONTROL, KeyCode.F);
        hand.write("10.0.1.10");
        hand.push(KeyCode.ENTER);
        assertTrue(shows(CLIENT));
        assertEquals(CLIENT, hand.selected());
        assertFalse(shows(ResourceId.of("i-client-2")), "the rest stays collapsed");
    }

    @Test
    void aFileIsSeenAsItWasLeft(FxRobot robot) {
        Path file = home.resolve("mine.json");
        Design design = hand.design();
        robot.interact(() -> {
            bench.workbench.document().open(design, file);
            bench.workbench.selection().set(CONSUMER);
            bench.workbench.commands().run("collapse");
            bench.workbench.document().open(Opening.sample().design(), null);
        });
        assertEquals(Set.of(), collapsed());
        robot.interact(() -> bench.workbench.document().open(design, file));
        assertEquals(Set.of(CONSUMER), collapsed());
        Bench.eventually(() -> java.nio.file.Files.exists(home.resolve("views.json")));
    }

    @Test
    void anEyeHidesATypeAndTheStatusBarShowsItAgain(FxRobot robot) {
        hand.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.T);
        assertTrue(bench.find("types-panel").isVisible());
        hand.click("type-instance");
        hand.click("type-security-group");
        assertEquals(null, hand.canvas().diagramProperty().get().box(CLIENT));
        Labeled told = (Labeled) bench.find("hidden-types");
        assertEquals("2 types hidden · Show all", told.getText());
        shot(robot, "types");
        robot.interact(() -> bench.workbench.player().show(bench.workbench.draft().flow()));
        robot.interact(() -> bench.workbench.player().seekEnd());
        hand.push(KeyCode.ESCAPE);
        assertFalse(bench.find("types-panel").isVisible());
        hand.click("hidden-types");
        assertEquals(Set.of(), hand.canvas().folding().visibilityProperty().get().hidden());
        assertFalse(told.isVisible());
    }
}
