package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

@ExtendWith(PromptRobot.class)
class WorkbenchTest {

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void theTitleTellsWhatIsUnsavedAndUndoWhatItTakesBack(FxRobot robot) {
        String saved = bench.stage.getTitle();
        robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
        assertEquals("• " + saved, bench.stage.getTitle());
        assertEquals("Undo Add Newcomer", bench.find("undo").getAccessibleText());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(saved, bench.stage.getTitle());
        assertTrue(bench.find("undo").isDisabled());
        assertEquals("Redo Add Newcomer", bench.find("redo").getAccessibleText());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z)
                .release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals("• " + saved, bench.stage.getTitle());
    }

    @Test
    void deleteRemovesWhatIsSelectedAndUndoBringsItBack(FxRobot robot) {
        var client = ResourceId.of("i-client-1");
        assertTrue(bench.find("delete").isDisabled());
        robot.interact(() -> bench.workbench.selection().set(client));
        assertEquals("client-1 · Instance", ((Labeled) bench.find("status")).getText());
        robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
        assertEquals(null, bench.workbench.document().design().find(client));
        assertEquals("Undo Delete client-1", bench.find("undo").getAccessibleText());
        robot.clickOn("#undo");
        assertEquals(client, bench.workbench.document().design().find(client).id());
    }

    @Test
    void enterEditsTheFirstPropertyAndControlDeleteDeletesToo() {
        var client = ResourceId.of("i-client-1");
        Hand hand = new Hand(bench);
        hand.click(client);
        hand.push(KeyCode.ENTER);
        Node focused = bench.stage.getScene().getFocusOwner();
        assertTrue(isInside(focused, bench.find("inspector")), String.valueOf(focused));
        var other = ResourceId.of("i-client-2");
        hand.click(other);
        hand.push(KeyCode.CONTROL, KeyCode.DELETE);
        assertEquals(null, hand.design().find(other));
        hand.click("status-snap");
        assertFalse(bench.workbench.canvas().aids().snappingProperty().get());
    }

    @Test
    void whatThePointerRestsOnSaysItsNameAndAddress(FxRobot robot) {
        Hand hand = new Hand(bench);
        robot.moveTo(hand.onScreen(hand.grip(ResourceId.of("i-client-1"))));
        Label facts = (Label) bench.find("canvas-facts");
        Bench.eventually(facts::isVisible);
        robot.interact(() -> Shots.save(bench.stage.getScene(), "facts"));
        assertEquals("client-1 · Instance\n10.0.1.10 · use1-az1", facts.getText());
        robot.moveTo(hand.onScreen(hand.grip(ResourceId.of("111111111111"))));
        Bench.eventually(() -> !facts.isVisible());
    }

    /// Ctrl, Shift and an arrow: what stands beside, already connected.
    @Test
    void keysAddAConnectedNeighbour() {
        Hand hand = new Hand(bench);
        hand.click(ResourceId.of("vpce-svc-0123456789abcdef0"));
        hand.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        hand.write("interface");
        hand.push(KeyCode.ENTER);
        InterfaceEndpoint added = hand.design().find(hand.selected(), InterfaceEndpoint.class);
        assertEquals(ResourceId.of("vpce-svc-0123456789abcdef0"), added.service());
    }

    private static boolean isInside(Node node, Node holder) {
        Node each = node;
        while (each != null && !each.equals(holder)) {
            each = each.getParent();
        }
        return each != null;
    }

    @Test
    void aPanelThatWasPutAwayComesBackInTheSizeItHad(FxRobot robot) {
        double before = ((Region) bench.find("inspector")).getWidth();
        robot.clickOn("#toggle-inspector");
        assertEquals(null, bench.stage.getScene().lookup("#inspector"));
        robot.clickOn("#toggle-inspector");
        assertEquals(before, ((Region) bench.find("inspector")).getWidth(), 1.0);
        assertTrue(before >= 200, () -> "The inspector is only %s wide.".formatted(before));
    }
}
