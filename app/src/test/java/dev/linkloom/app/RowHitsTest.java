package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.ResourceId;

import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// Beside each rule stands for how many of the flows that were played it decided, in the design as
/// it is.
@ExtendWith(PromptRobot.class)
class RowHitsTest {

    private static final ResourceId TARGETS = ResourceId.of("sg-tgt");

    @TempDir Path home;

    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void rulesCountTheFlowsTheyDecidedAndAChangeIsCountedAtOnce(FxRobot robot) {
        select(robot, TARGETS);
        assertFalse(bench.find("note-field-ingress-0").isVisible(), "nothing was played yet");
        hand.press("play");
        robot.interact(bench.workbench.player()::seekEnd);
        assertEquals("decided 1 of 1 flows played", note("note-field-ingress-0"));
        assertEquals("decided 0 of 1 flows played", note("note-field-egress-0"));
        assertFalse(bench.find("note-field-ingress").isVisible(), "no flow went unmatched");
        looks(robot, "row-hits");
        hand.type("field-ingress-0-ports", "9999");
        assertEquals("decided 0 of 1 flows played", note("note-field-ingress-0"));
        assertEquals("no row matched 1 of 1 flows played", note("note-field-ingress"));
        looks(robot, "row-misses");
    }

    @Test
    void eachFlowCountsOnceAndSeveralTablesAtOnceCountNothing(FxRobot robot) {
        hand.press("play");
        robot.interact(bench.workbench.player()::seekEnd);
        robot.interact(
                () -> bench.workbench.draft().fromProperty().set(ResourceId.of("i-client-2")));
        hand.press("play");
        robot.interact(() -> {
            bench.workbench.player().seekEnd();
            bench.workbench.player().stop();
            bench.workbench.player().play();
        });
        select(robot, TARGETS);
        assertEquals("decided 2 of 2 flows played", note("note-field-ingress-0"));
        robot.interact(
                () -> bench.workbench.selection().set(List.of(TARGETS, ResourceId.of("sg-nlb"))));
        assertEquals(
                0,
                bench.find("inspector").lookupAll(".row-note").stream()
                        .filter(each -> each.isVisible())
                        .count());
    }

    private void select(FxRobot robot, ResourceId id) {
        robot.interact(() -> bench.workbench.selection().set(id));
    }

    private String note(String id) {
        return ((Label) bench.find(id)).getText();
    }

    private void looks(FxRobot robot, String name) {
        for (ThemeChoice each : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            robot.interact(() -> {
                bench.workbench.appearance().choiceProperty().set(each);
                Shots.save(bench.find("inspector"), name + "-" + each);
                Shots.save(bench.stage.getScene(), name + "-window-" + each);
            });
        }
    }
}
