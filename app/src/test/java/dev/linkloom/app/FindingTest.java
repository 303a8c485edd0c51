package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.Viewport;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

/// Finding things in the window, and finding back to the design.
@ExtendWith(PromptRobot.class)
class FindingTest {

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void ctrlFFindsByAddressAndEnterGoesThrough(FxRobot robot) {
        hand.push(KeyCode.CONTROL, KeyCode.F);
        hand.write("10.0.1.10");
        assertEquals("3 hits", count());
        hand.push(KeyCode.ENTER);
        assertEquals(ResourceId.of("i-client-1"), hand.selected());
        assertTrue(count().startsWith("1 of 3"), count());
        shot(robot, "find-light");
        Bounds bar = bench.find("find-bar").localToScene(bench.find("find-bar").getLayoutBounds());
        Node types = bench.find("types-choice");
        assertFalse(bar.intersects(types.localToScene(types.getLayoutBounds())), "one on another");
        hand.push(KeyCode.ENTER);
        assertEquals(ResourceId.of("subnet-c-app-1"), hand.selected());
        hand.push(KeyCode.SHIFT, KeyCode.F3);
        assertEquals(ResourceId.of("i-client-1"), hand.selected());
        hand.push(KeyCode.F3);
        assertEquals(ResourceId.of("subnet-c-app-1"), hand.selected());
        hand.push(KeyCode.ESCAPE);
        assertFalse(bench.find("find-bar").isVisible());
        assertTrue(hand.canvas().isFocused());
    }

    @Test
    void nothingFoundIsSaidAndUndoneThingsAreForgotten(FxRobot robot) {
        hand.push(KeyCode.CONTROL, KeyCode.F);
        hand.write("newcomer");
        assertEquals("Nothing found", count());
        robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
        hand.push(KeyCode.ENTER);
        assertEquals("1 of 1", count());
        robot.interact(() -> bench.workbench.document().undo());
        hand.push(KeyCode.F3);
        assertEquals("Nothing found", count());
    }

    @Test
    void ctrlGJumpsAndGivesTheKeyboardBack() {
        hand.push(KeyCode.CONTROL, KeyCode.G);
        hand.write("nlb-api");
        hand.push(KeyCode.ENTER);
        assertEquals(ResourceId.of("nlb-api"), hand.selected());
        assertFalse(bench.find("find-bar").isVisible());
    }

    @Test
    void theOverviewShowsOnlyWhatDoesNotFitAndItsFramePans(FxRobot robot) {
        assertFalse(bench.find("minimap").isVisible(), "all fits");
        robot.interact(() -> hand.canvas().camera().zoomTo(2));
        assertTrue(bench.find("minimap").isVisible());
        robot.interact(() -> bench.workbench.appearance().choiceProperty().set(ThemeChoice.DARK));
        shot(robot, "minimap-dark");
        Bounds map = bench.find("minimap").localToScreen(bench.find("minimap").getLayoutBounds());
        robot.moveTo(map.getMinX() + 20, map.getMinY() + 56, Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        PromptRobot.settle();
        double left = seen().x();
        robot.moveTo(map.getMaxX() - 20, map.getMinY() + 56, Motion.DIRECT);
        robot.release(MouseButton.PRIMARY);
        PromptRobot.settle();
        assertTrue(seen().x() > left + 100, left + " -> " + seen().x());
        robot.interact(() -> bench.workbench.player().show(bench.workbench.draft().flow()));
        assertFalse(bench.find("minimap").isVisible(), "over the cards of a flow");
        robot.interact(bench.workbench.player()::clear);
        assertTrue(bench.find("minimap").isVisible());
        robot.interact(() -> bench.workbench.commands().run("minimap"));
        assertFalse(bench.find("minimap").isVisible());
    }

    @Test
    void whoeverIsLostInTheVoidFindsBack(FxRobot robot) {
        assertFalse(bench.find("way-back").isVisible());
        robot.interact(() -> hand.canvas().camera().setViewport(new Viewport(1, 90_000, 90_000)));
        assertTrue(bench.find("way-back").isVisible());
        shot(robot, "lost");
        hand.press("way-back");
        assertFalse(bench.find("way-back").isVisible());
        assertTrue(seen().intersects(hand.canvas().diagramProperty().get().bounds()));
    }

    private void shot(FxRobot robot, String name) {
        robot.interact(() -> Shots.save(bench.stage.getScene(), name));
    }

    private Box seen() {
        return hand.canvas().camera().windowProperty().getValue();
    }

    private String count() {
        return ((Label) bench.find("find-count")).getText();
    }
}
