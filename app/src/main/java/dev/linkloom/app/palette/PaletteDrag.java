package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Gesture;
import dev.linkloom.app.canvas.gesture.Modifiers;
import dev.linkloom.app.canvas.gesture.Nesting;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Carries an entry of the palette to the canvas within the window: dragged, or clicked and then
/// put with a click, with Shift again and again.
///
/// Meanwhile the scene itself is watched, so that it does not matter which node gets the events.
final class PaletteDrag {

    private static final double THRESHOLD = 4;

    private enum Phase {
        IDLE,
        PRESSED,
        DRAGGING,
        ARMED
    }

    private final Node palette;
    private final DesignCanvas canvas;
    private final Consumer<Entry> used;
    private final EventHandler<MouseEvent> mouse = this::mouse;
    private final EventHandler<KeyEvent> key = this::key;
    private Phase phase = Phase.IDLE;
    private boolean rearms;
    private @Nullable Scene watched;
    private @Nullable Entry entry;
    private @Nullable Gesture gesture;
    private @Nullable Nesting nesting;
    private double pressedX;
    private double pressedY;

    /// @param used takes what was put somewhere
    PaletteDrag(Node palette, DesignCanvas canvas, Consumer<Entry> used) {
        this.palette = palette;
        this.canvas = canvas;
        this.used = used;
        palette.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void pressed(MouseEvent event) {
        Entry now = entryAt(event.getTarget());
        Scene scene = palette.getScene();
        if (now == null || event.getButton() != MouseButton.PRIMARY || scene == null) {
            return;
        }
        // The scroll pane around the rows would take the focus for itself.
        event.consume();
        now.requestFocus();
        pressedX = event.getSceneX();
        pressedY = event.getSceneY();
        rearms = !now.equals(entry);
        end();
        entry = now;
        phase = Phase.PRESSED;
        watched = scene;
        scene.addEventFilter(MouseEvent.ANY, mouse);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
    }

    private void mouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            dragged(event);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            released(event);
        } else if (phase == Phase.ARMED && event.getEventType() == MouseEvent.MOUSE_MOVED) {
            if (isOverCanvas(event)) {
                carry(event);
            } else {
                forget();
            }
        } else if (phase == Phase.ARMED && event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            put(event);
        }
    }

    private void dragged(MouseEvent event) {
        double away = Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY);
        if (phase == Phase.PRESSED && away > THRESHOLD) {
            phase = Phase.DRAGGING;
            palette.getScene().setCursor(Cursor.CLOSED_HAND);
        }
        if (phase == Phase.DRAGGING) {
            carry(event);
        }
    }

    /// Moves it with the pointer, in the design as it is now.
    @SuppressWarnings("ReferenceEquality") // that very version
    private void carry(MouseEvent event) {
        Entry carried = entry;
        if (carried == null) {
            return;
        }
        if (gesture == null || nesting != canvas.nesting()) {
            forget();
            nesting = canvas.nesting();
            gesture = carried.carried(canvas.nesting());
        }
        canvas.dragOver(
                gesture,
                event.getSceneX(),
                event.getSceneY(),
                new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown()));
        event.consume();
    }

    private void forget() {
        if (gesture != null) {
            canvas.cancelDrag();
            gesture = null;
        }
    }

    private void released(MouseEvent event) {
        if (phase == Phase.DRAGGING) {
            dragged(event);
            drop(event);
            end();
        } else if (phase == Phase.PRESSED && rearms) {
            arm();
        } else if (phase == Phase.PRESSED) {
            end();
        }
    }

    private void arm() {
        phase = Phase.ARMED;
        canvas.setCursor(Cursor.CROSSHAIR);
        if (entry != null) {
            entry.arm(true);
            canvas.say(
                    tr(
                            "Click where the %s should be; Shift+click for several, Esc for none.",
                            entry.words()));
        }
    }

    private void put(MouseEvent event) {
        boolean puts = event.getButton() == MouseButton.PRIMARY && isOverCanvas(event);
        if (puts) {
            carry(event);
            drop(event);
        }
        if (!puts || !event.isShiftDown()) {
            end();
        }
    }

    private void drop(MouseEvent event) {
        Entry dropped = entry;
        if (dropped != null && isOverCanvas(event)) {
            Point2D here = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
            used.accept(dropped);
            dropped.drop(canvas, canvas.viewport().toWorld(here.getX(), here.getY()));
        } else {
            canvas.drop();
        }
        gesture = null;
        event.consume();
    }

    /// Over the canvas itself, not over what floats there.
    private boolean isOverCanvas(MouseEvent event) {
        Point2D here = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        boolean floats = phase == Phase.ARMED && !canvas.equals(event.getTarget());
        return !floats && canvas.contains(here);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && phase != Phase.PRESSED) {
            canvas.cancelDrag();
            event.consume();
            end();
        }
    }

    /// Puts away what is carried.
    void end() {
        forget();
        if (phase == Phase.ARMED) {
            canvas.setCursor(Cursor.DEFAULT);
        }
        if (entry != null) {
            entry.arm(false);
        }
        entry = null;
        phase = Phase.IDLE;
        if (watched != null) {
            watched.setCursor(null);
            watched.removeEventFilter(MouseEvent.ANY, mouse);
            watched.removeEventFilter(KeyEvent.KEY_PRESSED, key);
            watched = null;
        }
    }

    static @Nullable Entry entryAt(@Nullable Object target) {
        Node node = target instanceof Node found ? found : null;
        while (node != null && !(node instanceof Entry)) {
            node = node.getParent();
        }
        return (Entry) node;
    }
}
