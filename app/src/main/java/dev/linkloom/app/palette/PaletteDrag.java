package dev.linkloom.app.palette;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Modifiers;

import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.random.RandomGenerator;

/// Carries an entry of the palette to the canvas within the window.
///
/// While the button is down the scene itself is watched, so that it does not matter which node gets
/// the events.
final class PaletteDrag {

    private static final double THRESHOLD = 4;

    private final Node palette;
    private final DesignCanvas canvas;
    private final RandomGenerator random;
    private final EventHandler<MouseEvent> dragged = this::dragged;
    private final EventHandler<MouseEvent> released = this::released;
    private final EventHandler<KeyEvent> key = this::key;
    private @Nullable Scene watched;
    private @Nullable PaletteRow row;
    private @Nullable PlaceGesture gesture;
    private double pressedX;
    private double pressedY;

    PaletteDrag(Node palette, DesignCanvas canvas, RandomGenerator random) {
        this.palette = palette;
        this.canvas = canvas;
        this.random = random;
        palette.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void pressed(MouseEvent event) {
        row = rowAt(event.getTarget());
        Scene scene = palette.getScene();
        if (row == null || event.getButton() != MouseButton.PRIMARY || scene == null) {
            return;
        }
        // The scroll pane around the rows would take the focus for itself.
        event.consume();
        row.requestFocus();
        pressedX = event.getSceneX();
        pressedY = event.getSceneY();
        end();
        watched = scene;
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
    }

    private void dragged(MouseEvent event) {
        double away = Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY);
        if (gesture == null && row != null && away > THRESHOLD) {
            gesture = new PlaceGesture(canvas.nesting(), row.type(), random);
            palette.getScene().setCursor(Cursor.CLOSED_HAND);
        }
        if (gesture != null) {
            canvas.dragOver(
                    gesture,
                    event.getSceneX(),
                    event.getSceneY(),
                    new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown()));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (gesture != null) {
            dragged(event);
            canvas.drop();
            event.consume();
        }
        end();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && gesture != null) {
            canvas.cancelDrag();
            event.consume();
            end();
        }
    }

    private void end() {
        gesture = null;
        if (watched != null) {
            watched.setCursor(null);
            watched.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            watched.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
            watched.removeEventFilter(KeyEvent.KEY_PRESSED, key);
            watched = null;
        }
    }

    static @Nullable PaletteRow rowAt(@Nullable Object target) {
        Node node = target instanceof Node found ? found : null;
        while (node != null && !(node instanceof PaletteRow)) {
            node = node.getParent();
        }
        return (PaletteRow) node;
    }
}
