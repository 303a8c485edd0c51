package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.Windows;
import dev.linkloom.app.background.Background;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Fleets;
import dev.linkloom.app.layout.Preset;
import dev.linkloom.app.layout.Tidy;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Who draws on while links find their ways sees each edit at once, and in the end just what is
/// drawn from nothing.
@ExtendWith(ApplicationExtension.class)
class RefiningTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId ENDPOINT = ResourceId.of("vpce-0a1b2c3d4e5f60718");

    private final Background background = new Background("ways");
    private final CountDownLatch held = new CountDownLatch(1);
    private Easel easel;

    @Start
    void start(Stage stage) {
        Design design = Fleets.of(50);
        Edit tidy = new Edit.Place("Tidy", Tidy.all(design, Preset.BANDS, Set.of()));
        easel = new Easel(stage, tidy.applyTo(design));
        easel.canvas.refineIn(background);
        Windows.closeAfterTest(background::stop);
    }

    /// Every way waits for the latch.
    @BeforeEach
    void hold() {
        background.run(() -> held.await(30, TimeUnit.SECONDS), _ -> {}, AssertionError::new);
        nudge(ENDPOINT);
        assertTrue(easel.canvas.isRefining());
    }

    private void nudge(ResourceId id) {
        easel.robot.interact(() -> easel.selection.set(id));
        easel.type(KeyCode.DOWN);
    }

    @Test
    void editsThatComeBeforeTheWaysAreInThePictureWithThem() {
        double y = easel.canvas.diagram().box(CLIENT).y();
        nudge(CLIENT);
        assertEquals(easel.design().placement(CLIENT), easel.canvas.diagram().box(CLIENT));
        assertTrue(easel.canvas.diagram().box(CLIENT).y() > y);
        nudge(ENDPOINT);
        easel.type(KeyCode.DELETE);
        assertTrue(easel.canvas.isRefining());
        assertRefined();
    }

    @Test
    void undoneBeforeTheWaysAreFoundItIsAsItWas() {
        easel.robot.interact(easel.document::undo);
        assertRefined();
    }

    private void assertRefined() {
        held.countDown();
        EaselWaits.until(() -> !easel.canvas.isRefining());
        Diagram anew = Diagram.of(Fabric.compile(easel.design()), List.of());
        assertFalse(anew.isRough());
        assertEquals(anew.links(), easel.canvas.diagram().links());
        assertEquals(anew.items(), easel.canvas.diagram().items());
        assertEquals(anew.spots(), easel.canvas.diagram().spots());
    }
}
