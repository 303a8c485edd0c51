package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.layout.Preset;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.Hold;
import dev.linkloom.model.ResourceId;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// What is locked or pinned stays, whatever is tried.
@ExtendWith(PromptRobot.class)
@Timeout(60)
class CanvasLockTest {

    private static final String LOCKED = "client is locked. Unlock it first.";

    private Easel easel;

    @Start
    void start(Stage stage) {
        easel = new Easel(stage);
    }

    @Test
    void aLockedCardIsNeitherDraggedNorNudgedNorDeletedAndTheReasonIsTold() {
        hold(Hold.LOCKED, Sketch.CLIENT);
        assertEquals("Lock client", easel.document.undoLabelProperty().get());
        Design locked = easel.design();
        easel.drag(easel.grip(Sketch.CLIENT), new Point(150, 350));
        assertEquals(LOCKED, easel.canvas.statusProperty().get());
        easel.type(KeyCode.RIGHT);
        assertEquals(LOCKED, easel.canvas.statusProperty().get());
        easel.type(KeyCode.DELETE);
        assertEquals(LOCKED, easel.canvas.statusProperty().get());
        assertSame(locked, easel.design());
        hold(Hold.LOCKED, Sketch.CLIENT);
        assertNull(easel.design().hold(Sketch.CLIENT));
        easel.drag(easel.grip(Sketch.CLIENT), new Point(150, 350));
        assertEquals(Sketch.EP, easel.design().find(Sketch.CLIENT).parent());
    }

    @Test
    void aDragInALockedContainerEnclosesWhatLiesInItAndItHasNoHandles() {
        hold(Hold.LOCKED, Sketch.APP);
        Box app = easel.design().placement(Sketch.APP);
        easel.drag(new Point(app.x() + 8, app.y() + 20), new Point(app.right() - 8, 254));
        assertEquals(List.of(Sketch.CLIENT), easel.selection.ids());
        assertEquals(app, easel.design().placement(Sketch.APP));
        easel.click(new Point(150, 128));
        assertEquals(List.of(Sketch.APP), easel.selection.ids());
        assertEquals(false, easel.canvas.grips().hasHandles(Sketch.APP));
        easel.drag(new Point(app.right(), app.bottom()), new Point(app.right() + 40, 300));
        assertEquals(app, easel.design().placement(Sketch.APP));
    }

    @Test
    void tidyLeavesWhatIsPinnedWhereItIs() throws Exception {
        ResourceId pinned = Sketch.PROVIDER;
        easel.robot.interact(() -> easel.selection.set(pinned));
        hold(Hold.PINNED, pinned);
        Box before = easel.design().placement(pinned);
        Design held = easel.design();
        easel.robot.interact(() -> easel.canvas.editing().tidy(Preset.BANDS, false));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> easel.design() != held);
        Box after = easel.design().placement(pinned);
        assertEquals(List.of(before.x(), before.y()), List.of(after.x(), after.y()));
        assertNotEquals(held.placement(Sketch.VPC_C), easel.design().placement(Sketch.VPC_C));
    }

    @Test
    void onALockedCanvasDragsPanAndKeysChangeNothing() {
        Design before = easel.design();
        easel.robot.interact(() -> easel.canvas.lockedProperty().set(true));
        double tx = easel.canvas.viewport().tx();
        easel.drag(easel.grip(Sketch.CLIENT), new Point(250, 350));
        assertNotEquals(tx, easel.canvas.viewport().tx());
        easel.click(easel.grip(Sketch.CLIENT));
        assertEquals(List.of(Sketch.CLIENT), easel.selection.ids());
        for (KeyCode each : Set.of(KeyCode.DELETE, KeyCode.RIGHT, KeyCode.F2, KeyCode.C)) {
            easel.robot.interact(() -> easel.canvas.say(""));
            easel.type(each);
            assertEquals(
                    "The canvas is locked. Unlock it to change the design.",
                    easel.canvas.statusProperty().get(),
                    each.getName());
        }
        assertSame(before, easel.design());
        assertSame(Cursor.OPEN_HAND, easel.canvas.getCursor());
        easel.robot.interact(() -> easel.canvas.lockedProperty().set(false));
        easel.type(KeyCode.DELETE);
        assertNull(easel.design().find(Sketch.CLIENT));
    }

    private void hold(Hold hold, ResourceId id) {
        easel.robot.interact(() -> {
            easel.selection.set(id);
            easel.canvas.editing().hold(hold);
        });
    }
}
