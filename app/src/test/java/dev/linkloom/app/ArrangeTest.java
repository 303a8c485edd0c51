package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.Aids;
import dev.linkloom.app.settings.DrawingAids;
import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.model.ResourceId;

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

/// Drawing straight by commands.
@ExtendWith(PromptRobot.class)
class ArrangeTest {

    @TempDir Path home;

    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void keysSwitchSnappingAndTheGridAndBothAreRemembered() {
        Aids aids = hand.canvas().aids();
        hand.push(KeyCode.ALT, KeyCode.S);
        assertFalse(aids.snappingProperty().get());
        hand.push(KeyCode.CONTROL, KeyCode.QUOTE);
        assertFalse(aids.gridProperty().get());
        SettingsFile file = new SettingsFile(home.resolve("settings.json"));
        Bench.eventually(
                () -> file.load().aids().equals(new DrawingAids(false, false, true, false)));
        hand.push(KeyCode.ALT, KeyCode.S);
        Bench.eventually(
                () -> file.load().aids().equals(new DrawingAids(false, true, true, false)));
        assertTrue(hand.canvas().isFocused());
    }

    @Test
    void whatIsSelectedIsLinedUpByTheBarBesideItInOneStep(FxRobot robot) {
        ResourceId balancer = hand.named("api-nlb");
        ResourceId group = hand.named("api-tg");
        List.of(KeyCode.J, KeyCode.I, KeyCode.B).forEach(each -> hand.push(KeyCode.CONTROL, each));
        hand.push(KeyCode.CONTROL, KeyCode.DIGIT0); // large enough for the bar to have room
        hand.click(group);
        hand.push(KeyCode.DOWN);
        hand.push(KeyCode.DOWN);
        var before = hand.design();
        robot.interact(() -> bench.workbench.selection().set(List.of(group, balancer)));
        hand.press("bar-align-middle");
        assertEquals(hand.box(balancer).centerY(), hand.box(group).centerY());
        assertEquals("Align middles", bench.workbench.document().undoLabelProperty().get());
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, hand.design());
    }

    @Test
    void whyItCannotBeDoneIsTold(FxRobot robot) {
        var before = hand.design();
        List<ResourceId> ids = List.of(hand.named("api-tg"), hand.named("api-nlb"));
        robot.interact(() -> bench.workbench.selection().set(ids));
        hand.push(KeyCode.CONTROL, KeyCode.K);
        hand.write("align left");
        hand.push(KeyCode.ENTER);
        assertEquals("api-tg would cover api-nlb.", hand.canvas().statusProperty().get());
        assertSame(before, hand.design());
    }

    @Test
    void keysLeadFromASelectionToItsContainerAndToNothing() {
        hand.click(hand.named("client-1"));
        hand.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.P);
        assertEquals(hand.named("c-app-1"), hand.selected());
        hand.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.P);
        assertEquals(hand.named("consumer"), hand.selected());
        hand.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertEquals(List.of(), bench.workbench.selection().ids());
    }

    @Test
    void commandsSelectWhatIsConnectedAndWhatIsOfOneType(FxRobot robot) {
        hand.click(hand.named("api"));
        robot.interact(() -> bench.workbench.commands().run("select-connected"));
        assertEquals(
                Set.of(hand.named("api"), hand.named("e-1"), hand.named("api-nlb")),
                Set.copyOf(bench.workbench.selection().ids()));
        hand.click(hand.named("client-1"));
        robot.interact(() -> bench.workbench.commands().run("select-same-type"));
        assertEquals(4, bench.workbench.selection().ids().size());
        assertEquals(hand.named("client-1"), bench.workbench.selection().ids().getLast());
    }
}
