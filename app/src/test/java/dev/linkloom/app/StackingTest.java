package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.stack.Stacking;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// One consumer drawn for many: made, changed, opened again.
@ExtendWith(PromptRobot.class)
class StackingTest {

    private static final ResourceId CONSUMER = ResourceId.of("111111111111");
    private static final ResourceId ENDPOINT = ResourceId.of("vpce-0a1b2c3d4e5f60718");

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    private Stacking stacking() {
        return hand.canvas().diagramProperty().get().stacking();
    }

    private void multiply(FxRobot robot, String number) {
        robot.interact(() -> bench.workbench.selection().set(CONSUMER));
        hand.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.N);
        hand.write(number);
        shot(robot, "copies-card");
        hand.push(KeyCode.ENTER);
    }

    private void shot(FxRobot robot, String name) {
        for (ThemeChoice each : new ThemeChoice[] {ThemeChoice.DARK, ThemeChoice.LIGHT}) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(each));
            PromptRobot.settle();
            robot.interact(() -> Shots.save(bench.stage.getScene(), name + "-" + each));
        }
    }

    @Test
    void oneConsumerIsDrawnForTwoHundredAndForty(FxRobot robot) {
        Design before = hand.design();
        multiply(robot, "239");
        robot.interact(hand.canvas()::fit);
        shot(robot, "stack");

        assertEquals(240, stacking().members(CONSUMER).size());
        assertEquals(241, hand.design().all(Account.class).size());
        List<String> labels =
                hand.canvas().diagramProperty().get().links().stream()
                        .filter(each -> each.style() == Link.Style.ENDPOINT)
                        .map(each -> String.valueOf(each.label()))
                        .toList();
        assertTrue(labels.contains("× 240"), labels.toString());
        robot.interact(() -> hand.canvas().camera().zoomTo(.7));
        robot.interact(() -> hand.canvas().reveal(CONSUMER));
        shot(robot, "stack-near");
        robot.interact(hand.canvas()::fit);
        robot.interact(() -> bench.workbench.commands().run("collapse"));
        shot(robot, "stack-collapsed");
        robot.interact(() -> bench.workbench.commands().run("expand"));
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, hand.design());
    }

    @Test
    void whatIsChangedInTheInspectorIsChangedInAllAndTheNumberToo(FxRobot robot) {
        multiply(robot, "3");
        robot.interact(() -> bench.workbench.selection().set(ENDPOINT));
        robot.interact(() ->
                bench.workbench
                        .document()
                        .perform(
                                new dev.linkloom.model.edit.Edit.Replace(
                                        "Names",
                                        hand.design()
                                                .find(ENDPOINT, InterfaceEndpoint.class)
                                                .withPrivateDns(false))));
        assertTrue(
                hand.design().all(InterfaceEndpoint.class).stream()
                        .noneMatch(InterfaceEndpoint::privateDns));
        robot.interact(() -> bench.workbench.selection().set(CONSUMER));
        TextField count = (TextField) bench.find("field-stack-count");
        robot.interact(() -> {
            count.requestFocus();
            count.selectAll();
        });
        hand.write("6");
        hand.push(KeyCode.ENTER);
        assertEquals(6, stacking().members(CONSUMER).size());
        robot.interact(() -> {
            count.requestFocus();
            count.selectAll();
        });
        hand.write("2");
        hand.push(KeyCode.ENTER);
        assertEquals(2, stacking().members(CONSUMER).size());
        assertEquals(3, hand.design().all(Vpc.class).size());
        shot(robot, "stack-inspector");
    }

    @Test
    void whatIsUnstackedLiesSideBySideAndIsStackedAgain(FxRobot robot) {
        multiply(robot, "5");
        hand.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.U);
        assertEquals(Set.of(), stacking().faces());
        robot.interact(hand.canvas()::fit);
        shot(robot, "unstacked");
        List<ResourceId> accounts =
                hand.design().all(Account.class).stream().map(Account::id).toList();
        for (ResourceId one : accounts) {
            for (ResourceId other : accounts) {
                boolean apart = one.equals(other) || !hand.box(one).intersects(hand.box(other));
                assertTrue(apart, one + " and " + other);
            }
        }
        robot.interact(() -> bench.workbench.selection().clear());
        hand.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.S);
        assertEquals(6, stacking().size(CONSUMER));
    }

    @Test
    void whatIsInAStackIsFoundAndPlayedAtTheStack(FxRobot robot) {
        multiply(robot, "3");
        ResourceId hidden =
                hand.design().all(InterfaceEndpoint.class).stream()
                        .map(InterfaceEndpoint::id)
                        .filter(each -> !each.equals(ENDPOINT))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> bench.workbench.commands().run("collapse-all"));
        robot.interact(() -> bench.workbench.selection().set(hidden));
        robot.interact(() -> hand.canvas().reveal(hidden));

        assertEquals(
                hand.canvas().diagramProperty().get().box(ENDPOINT),
                hand.canvas().diagramProperty().get().box(hidden));
        assertFalse(
                hand.canvas().folding().visibilityProperty().get().collapsed().contains(CONSUMER));
        assertTrue(((Labeled) bench.find("stack-words")).getText().startsWith("It is drawn as"));
    }

    @Test
    void tidyingLaysAStackOutAsOne(FxRobot robot) {
        multiply(robot, "20");
        hand.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        Bench.eventually(() -> hand.design().placements().size() < 40);
        assertEquals(21, stacking().members(CONSUMER).size());
        shot(robot, "stack-tidy");
    }
}
