package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.Spotlight;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.diagram.Spot;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

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
import java.util.List;

/// What stands out on the canvas, by pointer and by keys.
@ExtendWith(PromptRobot.class)
class LensTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId APP = ResourceId.of("i-app-1");

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    private Spotlight light() {
        return hand.canvas().spotlightProperty().get();
    }

    private String words() {
        Labeled note = (Labeled) bench.find("light-note");
        return note.isVisible() ? note.getText() : "";
    }

    private void shot(FxRobot robot, String name) {
        for (ThemeChoice each : new ThemeChoice[] {ThemeChoice.DARK, ThemeChoice.LIGHT}) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(each));
            PromptRobot.settle();
            robot.interact(() -> Shots.save(bench.stage.getScene(), name + "-" + each));
        }
    }

    private void rest(FxRobot robot, Point world) {
        robot.moveTo(hand.onScreen(world).add(3, 0), Motion.DIRECT);
        robot.moveTo(hand.onScreen(world), Motion.DIRECT);
        Bench.eventually(() -> !words().isEmpty());
    }

    @Test
    void theBandUnderThePointerIsLitInEveryAccount(FxRobot robot) {
        Box band = hand.canvas().diagramProperty().get().zones().getFirst().box();
        rest(robot, new Point(band.x() + 150, band.y() + 12));
        assertEquals(2, light().windows().size());
        assertTrue(words().startsWith("use1-az1 is us-east-1a in Consumer"), words());
        shot(robot, "zone");
        robot.moveTo(hand.onScreen(hand.grip(CLIENT)), Motion.DIRECT);
        PromptRobot.settle();
        assertFalse(light().dims(), "over a card nothing steps back");
    }

    @Test
    void aKeyGoesThroughTheZonesAndEscapeEndsIt(FxRobot robot) {
        hand.click(hand.named("p-app-2"));
        hand.push(KeyCode.Z);
        assertTrue(words().startsWith("use1-az2"), "the zone of the selected subnet: " + words());
        hand.push(KeyCode.Z);
        assertFalse(light().dims(), "after the last comes none");
        hand.push(KeyCode.Z);
        hand.push(KeyCode.ESCAPE);
        assertFalse(light().dims());
        assertEquals(hand.named("p-app-2"), hand.selected(), "the selection stays");
    }

    @Test
    void theTagUnderThePointerLightsItsWearersAndSoDoesTheSelectedGroup(FxRobot robot) {
        Box tag =
                hand.canvas().diagramProperty().get().spots().stream()
                        .filter(each -> each.part() == Spot.Part.TAG)
                        .filter(each -> each.id().value().equals("sg-tgt"))
                        .findFirst()
                        .orElseThrow()
                        .box();
        rest(robot, new Point(tag.centerX(), tag.centerY()));
        assertTrue(light().ids().contains(APP));
        shot(robot, "group");
        robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        robot.moveTo(hand.onScreen(new Point(650, 650)), Motion.DIRECT);
        PromptRobot.settle();
        assertEquals("sg-tgt is worn by app-1, app-2", words());
    }

    @Test
    void focusDimsTheRestUntilItsKeyOrEscapeAndNeverDuringADrag(FxRobot robot) {
        hand.click(hand.named("e-1"));
        hand.push(KeyCode.F);
        assertEquals(Spotlight.DEEP, light().veil());
        assertTrue(light().ids().contains(APP));
        shot(robot, "focus");
        robot.moveTo(hand.onScreen(hand.grip(CLIENT)), Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(20, 10, Motion.DIRECT);
        robot.moveBy(8, 4, Motion.DIRECT);
        PromptRobot.settle();
        assertFalse(light().dims(), "what is dragged must see where to");
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        PromptRobot.settle();
        assertTrue(light().dims(), "Escape ended the drag first");
        hand.push(KeyCode.F);
        assertFalse(light().dims());
        hand.push(KeyCode.F);
        hand.push(KeyCode.ESCAPE);
        assertFalse(light().dims());
        assertEquals(CLIENT, hand.selected());
    }

    @Test
    void aCardIsFocusedAfterASecondOnlyWhenThatIsWanted(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("focus-at-rest"));
        rest(robot, hand.grip(APP));
        assertTrue(light().ids().contains(hand.named("e-1")));
    }

    @Test
    void aLensHasALegendThatFiltersAndIsLeftByItsKey(FxRobot robot) {
        assertFalse(bench.find("lens-legend").isVisible());
        for (KeyCode each :
                List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
            hand.push(KeyCode.ALT, each);
            Bench.eventually(() -> light().dims());
            PromptRobot.settle();
            shot(robot, "lens-" + each);
        }
        assertEquals(4, light().windows().size(), "two zones in two accounts");
        hand.click("lens-row-0");
        assertEquals(2, light().windows().size(), "one zone steps back");
        hand.click("lens-row-0");
        assertEquals(4, light().windows().size());
        hand.click(CLIENT);
        hand.push(KeyCode.F);
        assertTrue(light().ids().contains(CLIENT), "focus goes before the lens");
        hand.push(KeyCode.ESCAPE);
        assertEquals(4, light().windows().size());
        hand.push(KeyCode.ALT, KeyCode.DIGIT4);
        assertFalse(light().dims());
        assertFalse(bench.find("lens-legend").isVisible());
    }
}
