package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Instance;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
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
import java.util.stream.Collectors;

/// The tree and the table are twins of the canvas.
@ExtendWith(PromptRobot.class)
class TwinsTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void theTreeFollowsTheCanvasAndRenamesInPlace(FxRobot robot) {
        robot.interact(() -> bench.workbench.selection().set(CLIENT));
        robot.interact(() -> bench.workbench.commands().run("outline"));
        assertEquals("client-1", tree().getSelectionModel().getSelectedItem().getValue().name());
        shot(robot, "outline");
        hand.push(KeyCode.F2);
        hand.push(KeyCode.CONTROL, KeyCode.A);
        hand.write("worker");
        hand.push(KeyCode.ENTER);
        assertEquals("worker", hand.design().find(CLIENT).name());
        assertEquals("Rename client-1", bench.workbench.document().undoLabelProperty().get());
        hand.push(KeyCode.DOWN);
        assertTrue(!hand.selected().equals(CLIENT), "the canvas follows the tree");
    }

    @Test
    void aRowDroppedOnAnotherSubnetLiesThereAndOneUndoTakesItBack(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("toggle-dock"));
        robot.interact(() -> bench.workbench.commands().run("outline"));
        PromptRobot.settle();
        drag(robot, row("client-1"), row("c-app-2"));
        Instance moved = hand.design().find(CLIENT, Instance.class);
        assertEquals(ResourceId.of("subnet-c-app-2"), moved.subnet());
        assertTrue(moved.privateIp().toString().startsWith("10.0.2."), "an address of its own");
        robot.interact(() -> bench.workbench.document().undo());
        assertEquals(
                ResourceId.of("subnet-c-app-1"),
                hand.design().find(CLIENT, Instance.class).subnet());
    }

    @Test
    void theTableFollowsFiltersAndEdits(FxRobot robot) {
        hand.push(KeyCode.SHIFT, KeyCode.W);
        assertEquals(24, table().getItems().size());
        robot.interact(() -> bench.workbench.selection().set(CLIENT));
        assertEquals(1, table().getSelectionModel().getSelectedIndices().size());
        robot.interact(() -> ((TextField) bench.find("table-filter")).setText("10.0.1."));
        assertEquals(2, table().getItems().size(), "the subnet and its instance");
        shot(robot, "table");
        robot.interact(() -> {
            bench.workbench.appearance().choiceProperty().set(ThemeChoice.DARK);
        });
        shot(robot, "table-dark");
        robot.interact(() -> bench.workbench.commands().run("copy-table"));
    }

    @Test
    void rowsAppearWhenTheirProblemsAreFound(FxRobot robot) {
        hand.push(KeyCode.SHIFT, KeyCode.W);
        Instance client = hand.design().find(CLIENT, Instance.class);
        Edit edit = new Edit.Replace("Move", client.withPrivateIp(Ip.of("10.0.77.7")));
        Set<String> known = rules(hand.design());
        String rule =
                rules(edit.applyTo(hand.design())).stream()
                        .filter(each -> !known.contains(each))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> ((TextField) bench.find("table-filter")).setText(rule));
        assertEquals(0, table().getItems().size());
        robot.interact(() -> bench.workbench.document().perform(edit));
        Bench.eventually(() -> !bench.workbench.isBusy());
        assertEquals(1, table().getItems().size());
    }

    private static Set<String> rules(Design design) {
        return Fabric.compile(design).findings().stream()
                .map(each -> each.rule().toString())
                .collect(Collectors.toSet());
    }

    private TreeView<dev.linkloom.model.resource.Resource> tree() {
        return cast(bench.find("outline-tree"));
    }

    private TableView<dev.linkloom.model.resource.Resource> table() {
        return cast(bench.find("table-view"));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Node node) {
        return (T) node;
    }

    private Bounds row(String name) {
        Node cell =
                tree().lookupAll(".tree-cell").stream()
                        .filter(each -> each instanceof Labeled it && name.equals(it.getText()))
                        .findFirst()
                        .orElse(null);
        assertNotNull(cell, "a row " + name);
        return cell.localToScreen(cell.getLayoutBounds());
    }

    private static void drag(FxRobot robot, Bounds from, Bounds to) {
        robot.moveTo(from.getMinX() + 90, from.getCenterY(), Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(from.getMinX() + 90, (from.getCenterY() + to.getCenterY()) / 2, Motion.DIRECT);
        robot.moveTo(to.getMinX() + 90, to.getCenterY() - 1, Motion.DIRECT);
        robot.moveTo(to.getMinX() + 90, to.getCenterY(), Motion.DIRECT);
        robot.release(MouseButton.PRIMARY);
        PromptRobot.settle();
    }

    private void shot(FxRobot robot, String name) {
        robot.interact(() -> Shots.save(bench.stage.getScene(), name));
    }
}
