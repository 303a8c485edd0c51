package dev.linkloom.app.outline;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Reparent;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Carries rows of the tree onto others: they come to lie in what they are dropped on, by the same
/// law as on the canvas.
///
/// While the button is down the scene is watched, so that it does not matter which cell gets the
/// events.
final class OutlineDrag {

    private static final double THRESHOLD = 6;
    private static final Duration OPENS = Duration.millis(400);

    private final TreeView<Resource> tree;
    private final Selection selection;
    private final DesignCanvas canvas;
    private final EventHandler<MouseEvent> dragged = this::dragged;
    private final EventHandler<MouseEvent> released = this::released;
    private final EventHandler<KeyEvent> key = this::key;
    private final PauseTransition hover = new PauseTransition(OPENS);
    private @Nullable Scene watched;
    private @Nullable ResourceId grabbed;
    private List<ResourceId> carried = List.of();
    private @Nullable OutlineCell over;
    private double pressedX;
    private double pressedY;

    OutlineDrag(TreeView<Resource> tree, Selection selection, DesignCanvas canvas) {
        this.tree = tree;
        this.selection = selection;
        this.canvas = canvas;
        tree.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void pressed(MouseEvent event) {
        end();
        Scene scene = tree.getScene();
        OutlineCell cell = cellAt(event);
        if (event.getButton() == MouseButton.PRIMARY
                && scene != null
                && cell != null
                && !cell.isEditing()) {
            grabbed = cell.getItem().id();
            pressedX = event.getSceneX();
            pressedY = event.getSceneY();
            watched = scene;
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
        }
    }

    private void dragged(MouseEvent event) {
        double away = Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY);
        if (carried.isEmpty() && grabbed != null && away > THRESHOLD) {
            carried = selection.contains(grabbed) ? selection.ids() : List.of(grabbed);
            tree.getScene().setCursor(Cursor.CLOSED_HAND);
        }
        if (!carried.isEmpty()) {
            follow(cellAt(event));
            event.consume();
        }
    }

    private void follow(@Nullable OutlineCell cell) {
        if (cell == over) { // that very cell
            return;
        }
        leave();
        over = cell;
        Reparent move = move();
        if (cell != null && move != null) {
            String refusal = move.refusal();
            cell.invite(refusal == null);
            canvas.say(refusal == null ? "" : refusal);
            hover.setOnFinished(_ -> cell.getTreeItem().setExpanded(true));
            hover.playFromStart();
        }
    }

    private @Nullable Reparent move() {
        Resource target = over == null ? null : over.getItem();
        return target == null ? null : new Reparent(canvas.nesting(), carried, target.id());
    }

    private void released(MouseEvent event) {
        Reparent move = carried.isEmpty() ? null : move();
        if (!carried.isEmpty()) {
            event.consume();
        }
        end();
        if (move != null) {
            canvas.perform(move.outcome());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !carried.isEmpty()) {
            canvas.say("");
            end();
            event.consume();
        }
    }

    private void leave() {
        hover.stop();
        if (over != null) {
            over.invite(null);
            over = null;
        }
    }

    private void end() {
        leave();
        grabbed = null;
        carried = List.of();
        if (watched != null) {
            watched.setCursor(null);
            watched.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            watched.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
            watched.removeEventFilter(KeyEvent.KEY_PRESSED, key);
            watched = null;
        }
    }

    private static @Nullable OutlineCell cellAt(MouseEvent event) {
        Node node =
                event.getPickResult() == null ? null : event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof OutlineCell)) {
            node = node.getParent();
        }
        return node instanceof OutlineCell cell && !cell.isEmpty() ? cell : null;
    }
}
