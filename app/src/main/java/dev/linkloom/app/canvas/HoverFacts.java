package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Spot;
import dev.linkloom.model.ResourceId;

import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// The full name and the address of what the pointer rests on, beside the pointer.
final class HoverFacts {

    private static final Duration REST = Duration.millis(500);

    private final DesignCanvas canvas;
    private final Note note = new Note("canvas-facts");
    private final PauseTransition rest = new PauseTransition(REST);
    private Function<ResourceId, String> words = _ -> "";
    private @Nullable ResourceId under;
    private double x;
    private double y;

    HoverFacts(DesignCanvas canvas) {
        this.canvas = canvas;
        rest.setOnFinished(_ -> show());
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hide());
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> hide());
        canvas.addEventHandler(ScrollEvent.SCROLL, _ -> hide());
        canvas.diagramProperty().subscribe(this::hide);
    }

    Note note() {
        return note;
    }

    void describeBy(Function<ResourceId, String> newWords) {
        words = newWords;
    }

    private void moved(MouseEvent event) {
        x = event.getX();
        y = event.getY();
        ResourceId now = at(event);
        if (now == null) {
            hide();
        } else if (!now.equals(under)) {
            hide();
            under = now;
            rest.playFromStart();
        }
    }

    /// A card, or what stands for a resource elsewhere; the rest has its name above it.
    private @Nullable ResourceId at(MouseEvent event) {
        Spot spot = canvas.diagram().spot(canvas.viewport().toWorld(event.getX(), event.getY()));
        return spot == null
                ? null
                : switch (spot.part()) {
                    case BODY, CHIP, TAG -> spot.id();
                    case FRAME, EXPANDER, NOTE, AREA -> null;
                };
    }

    private void show() {
        ResourceId shown = under;
        if (shown != null && !canvas.working().get()) {
            note.say(words.apply(shown));
            note.pointTo(x, y);
            canvas.requestLayout();
        }
    }

    private void hide() {
        rest.stop();
        under = null;
        note.say("");
    }
}
