package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.Viewport;
import dev.linkloom.app.document.Opening;

import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

@ExtendWith(PromptRobot.class)
class WholeViewTest {

    @TempDir Path home;

    private Bench bench;
    private DesignCanvas canvas;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        canvas = bench.workbench.canvas();
    }

    @Test
    void aNewDesignStartsAtFullSizeWhateverWasSeenBefore(FxRobot robot) {
        robot.interact(() -> {
            canvas.camera().setViewport(new Viewport(3, 17, -400));
            bench.workbench.commands().run("new");
        });
        assertEquals(1, canvas.viewport().scale());
        robot.interact(() -> {
            canvas.camera().setViewport(new Viewport(.5, 17, -400));
            bench.workbench.commands().run("new");
        });
        assertEquals(1, canvas.viewport().scale(), "an empty design after an empty design");
    }

    @Test
    void anOpenedDesignIsSeenAsAWhole(FxRobot robot) {
        robot.interact(canvas::fit);
        Viewport whole = canvas.viewport();
        robot.interact(() -> {
            bench.workbench.commands().run("new");
            canvas.camera().setViewport(new Viewport(3, 17, -400));
            bench.workbench.document().open(Opening.sample().design(), null);
        });
        assertEquals(whole, canvas.viewport());
    }

    @Test
    void anUndoLeavesTheViewAlone(FxRobot robot) {
        var moved = new Viewport(3, 17, -400);
        robot.interact(() -> {
            bench.workbench.document().perform(Bench.anEdit());
            canvas.camera().setViewport(moved);
            bench.workbench.document().undo();
        });
        assertEquals(moved, canvas.viewport());
    }

    @Test
    void theZoomCanBeTypedWithinItsBounds(FxRobot robot) {
        Hand hand = new Hand(bench);
        hand.type("zoom", "125");
        assertEquals(1.25, canvas.viewport().scale(), 1e-9);
        hand.type("zoom", "62,5 %");
        assertEquals(.625, canvas.viewport().scale(), 1e-9);
        hand.type("zoom", "99999");
        assertEquals(8, canvas.viewport().scale(), 1e-9);
        hand.type("zoom", "1");
        assertEquals(.05, canvas.viewport().scale(), 1e-9);
        hand.type("zoom", "much");
        assertEquals(.05, canvas.viewport().scale(), 1e-9);
        assertEquals("5 %", ((TextField) bench.find("zoom")).getText());
        assertTrue(canvas.isFocused());
    }
}
