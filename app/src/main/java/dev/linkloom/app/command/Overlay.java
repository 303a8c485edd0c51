package dev.linkloom.app.command;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// A card over the whole window; Escape, or a click beside it, puts it away and gives the keyboard
/// back to whoever had it.
class Overlay extends StackPane {

    private @Nullable Node before;

    Overlay(Region card) {
        getStyleClass().add("overlay");
        card.getStyleClass().add("overlay-card");
        setAlignment(card, Pos.TOP_CENTER);
        setVisible(false);
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /// Shows the card and gives the keyboard to a part of it.
    void show(Node focused) {
        before = getScene().getFocusOwner();
        setVisible(true);
        focused.requestFocus();
    }

    final void hide() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        if (equals(event.getTarget())) {
            hide();
        }
        event.consume();
    }
}
