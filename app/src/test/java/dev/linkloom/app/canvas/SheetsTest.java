package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.export.Palette;
import dev.linkloom.model.Box;

import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

import java.util.List;

/// Which sheet lies over which.
@ExtendWith(PromptRobot.class)
class SheetsTest {

    private Easel easel;
    private Box card;

    @Start
    void start(Stage stage) {
        easel = new Easel(stage);
        card = easel.canvas.diagram().box(Sketch.CLIENT);
    }

    /// As a flow shows the card of a hop over a resource that is selected.
    @Test
    void ringsLieBelowTheCardsOfAFlowAndWhatIsDraggedLiesAbove() {
        easel.click(easel.grip(Sketch.CLIENT));
        assertNotEquals(paper(), color(rim()), "the ring shows");
        easel.robot.interact(() ->
                easel.canvas
                        .overlayProperty()
                        .set(List.of(Item.Rect.filled(card.grown(60), 0, Ink.CARD))));
        assertEquals(paper(), color(rim()), "the ring is covered");
        easel.carry(easel.grip(Sketch.CLIENT), easel.grip(Sketch.CLIENT).towards(rim(), .5));
        assertNotEquals(paper(), color(rim()), "what is dragged is not");
        easel.drop();
    }

    private static Color paper() {
        return Palette.LIGHT.color(Ink.CARD);
    }

    /// Where the ring of the client runs, in its left side.
    private Point rim() {
        return new Point(card.x() - 1 / easel.canvas.viewport().scale(), card.centerY());
    }

    private Color color(Point world) {
        Point at = easel.canvas.viewport().toScreen(world);
        Color[] found = new Color[1];
        easel.robot.interact(() -> {
            easel.canvas.layout();
            PixelReader pixels = easel.canvas.snapshot(null, null).getPixelReader();
            found[0] = pixels.getColor((int) Math.round(at.x()), (int) Math.round(at.y()));
        });
        return found[0];
    }
}
