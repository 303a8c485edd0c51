package dev.linkloom.app.lens;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.diagram.Point;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// What the pointer has come to rest on: a flight over the canvas lights nothing.
final class Resting {

    private static final Duration SHORT = Duration.millis(120);
    private static final Duration LONG = Duration.seconds(1);

    private final DesignCanvas canvas;
    private final ObservableBooleanValue alsoCards;
    private final PauseTransition pause = new PauseTransition(SHORT);
    private final ReadOnlyObjectWrapper<@Nullable Pointed> pointed = new ReadOnlyObjectWrapper<>();
    private @Nullable Pointed under;

    /// @param alsoCards whether to rest on a card counts, after a longer while
    Resting(DesignCanvas canvas, ObservableBooleanValue alsoCards) {
        this.canvas = canvas;
        this.alsoCards = alsoCards;
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> rest(null));
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> rest(null));
        pause.setOnFinished(_ -> pointed.set(under));
    }

    ReadOnlyObjectProperty<@Nullable Pointed> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    private void moved(MouseEvent event) {
        Point world = canvas.viewport().toWorld(event.getX(), event.getY());
        Pointed now = Pointed.at(canvas.diagramProperty().get(), world);
        rest(now instanceof Pointed.AtCard && !alsoCards.get() ? null : now);
    }

    private void rest(@Nullable Pointed now) {
        if (Objects.equals(now, under)) {
            return;
        }
        under = now;
        pause.stop();
        if (now == null || !now.equals(pointed.get())) {
            pointed.set(null);
        }
        if (now != null) {
            pause.setDuration(now instanceof Pointed.AtCard ? LONG : SHORT);
            pause.playFromStart();
        }
    }
}
