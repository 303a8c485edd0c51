package dev.linkloom.app.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A card over the window, one at a time; Escape puts it away and gives the keyboard back to
/// whoever had it before any card was shown, a click elsewhere or a command that needs the keyboard
/// just puts it away.
public class Overlay extends StackPane {

    private final boolean covers;

    private @Nullable Node before;
    private boolean tabs;
    private boolean backwards;

    /// @param covers whether it shades the window, whose keys and clicks then do nothing to the
    ///   design; otherwise the card places itself and the rest of the window works on
    protected Overlay(boolean covers) {
        this.covers = covers;
        setVisible(false);
        setPickOnBounds(covers);
        if (covers) {
            getStyleClass().add("overlay");
            addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        } else {
            sceneProperty()
                    .subscribe(scene -> {
                        if (scene != null) {
                            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressedElsewhere);
                        }
                    });
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focusMoved);
    }

    protected final void setCard(Region card) {
        if (covers) {
            card.getStyleClass().add("overlay-card");
            setAlignment(card, Pos.TOP_CENTER);
        } else {
            card.setManaged(false);
        }
        getChildren().setAll(card);
    }

    /// Whether a node lies on a card that shades the window.
    public static boolean covers(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof Overlay overlay) {
                return overlay.covers;
            }
        }
        return false;
    }

    /// Shows the card and gives the keyboard to a part of it.
    protected final void show(Node focused) {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
            takeOver();
            setVisible(true);
        }
        focused.requestFocus();
    }

    /// Another card makes way, and leaves what it knows of the way back.
    private void takeOver() {
        for (Node each : getParent().getChildrenUnmodifiable()) {
            if (each instanceof Overlay other && other.isVisible() && !each.equals(this)) {
                before = other.isInside(before) ? other.before : before;
                other.leave();
            }
        }
    }

    /// Puts the card away and gives the keyboard back.
    public final void hide() {
        Node back = before;
        leave();
        if (back != null) {
            back.requestFocus();
        }
    }

    private void leave() {
        before = null;
        setVisible(false);
    }

    protected final boolean isInside(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(this)) {
                return true;
            }
        }
        return false;
    }

    /// Tab goes round the card; whatever else takes the keyboard away has something to do with it.
    private void focusMoved(@Nullable Node owner) {
        if (!isVisible() || owner == null || isInside(owner)) {
            return;
        }
        Node end = tabs ? end() : null;
        if (end != null) {
            end.requestFocus();
        } else {
            leave();
        }
    }

    /// Where Tab goes on after the last control of the card, or Shift+Tab before the first.
    private @Nullable Node end() {
        List<Node> stops = new ArrayList<>();
        collect(this, stops);
        return stops.isEmpty() ? null : backwards ? stops.getLast() : stops.getFirst();
    }

    private static void collect(Node node, List<Node> stops) {
        if (node.isVisible() && !node.isDisabled()) {
            if (node.isFocusTraversable()) {
                stops.add(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(each -> collect(each, stops));
            }
        }
    }

    /// What Escape does: puts the card away, unless there is something smaller to end.
    protected void escape() {
        hide();
    }

    private void pressed(KeyEvent event) {
        tabs = event.getCode() == KeyCode.TAB;
        backwards = event.isShiftDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            escape();
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        if (equals(event.getTarget())) {
            hide();
        }
        event.consume();
    }

    private void pressedElsewhere(MouseEvent event) {
        if (isVisible() && !(event.getTarget() instanceof Node node && isInside(node))) {
            leave();
        }
    }
}
