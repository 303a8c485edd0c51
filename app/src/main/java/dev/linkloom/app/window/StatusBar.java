package dev.linkloom.app.window;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the bottom: what is selected or being refused, and small controls at the right.
public final class StatusBar extends HBox {

    private final Label text = new Label();

    public StatusBar(Node... controls) {
        getStyleClass().add("status-bar");
        text.setId("status");
        text.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(text, space);
        getChildren().addAll(controls);
    }

    public Label text() {
        return text;
    }
}
