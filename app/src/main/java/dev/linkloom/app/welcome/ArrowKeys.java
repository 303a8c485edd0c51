package dev.linkloom.app.welcome;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// Arrow keys lead from button to button the way they lie, however the rows break.
final class ArrowKeys {

    /// How much worse being off to the side is than being farther away.
    private static final double ASIDE = 3;

    private final Parent among;

    private ArrowKeys(Parent among) {
        this.among = among;
    }

    /// Lets arrow keys move among everything in there that can be pressed.
    static void leadThrough(Parent among) {
        ArrowKeys keys = new ArrowKeys(among);
        among.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        Node from = among.getScene().getFocusOwner();
        if (event.getCode().isArrowKey() && from instanceof ButtonBase) {
            Node next = next(from, event.getCode());
            if (next != null) {
                next.requestFocus();
                reveal(next);
            }
            event.consume();
        }
    }

    private @Nullable Node next(Node from, KeyCode key) {
        Bounds here = turned(from, key);
        List<Node> ahead =
                among.lookupAll(".button").stream()
                        .filter(each -> !each.equals(from) && isReachable(each))
                        .filter(each -> turned(each, key).getMinY() >= here.getMaxY() - 1)
                        .toList();
        return ahead.stream()
                .min(Comparator.comparingDouble(each -> distance(here, turned(each, key))))
                .orElse(null);
    }

    private static boolean isReachable(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private static double distance(Bounds here, Bounds there) {
        double aside =
                Math.max(
                        0,
                        Math.max(
                                there.getMinX() - here.getMaxX(),
                                here.getMinX() - there.getMaxX()));
        double off = Math.abs(there.getMinX() - here.getMinX());
        return there.getMinY() - here.getMaxY() + ASIDE * aside + off / 100;
    }

    /// Where a node lies, turned so that the key leads downwards.
    private static Bounds turned(Node node, KeyCode key) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return switch (key) {
            case UP, KP_UP ->
                    new BoundingBox(at.getMinX(), -at.getMaxY(), at.getWidth(), at.getHeight());
            case LEFT, KP_LEFT ->
                    new BoundingBox(at.getMinY(), -at.getMaxX(), at.getHeight(), at.getWidth());
            case RIGHT, KP_RIGHT ->
                    new BoundingBox(at.getMinY(), at.getMinX(), at.getHeight(), at.getWidth());
            default -> at;
        };
    }

    private static void reveal(Node node) {
        Parent each = node.getParent();
        while (each != null && !(each instanceof ScrollPane)) {
            each = each.getParent();
        }
        if (each instanceof ScrollPane pane) {
            reveal(node, pane);
        }
    }

    private static void reveal(Node node, ScrollPane pane) {
        Node content = pane.getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double shown = pane.getViewportBounds().getHeight();
        double most = content.getLayoutBounds().getHeight() - shown;
        if (most > 0) {
            double least = Math.min(at.getMaxY() - shown, at.getMinY());
            double top = Math.clamp(pane.getVvalue() * most, least, at.getMinY());
            pane.setVvalue(Math.clamp(top / most, 0, 1));
        }
    }
}
