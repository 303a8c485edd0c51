package dev.linkloom.app.window;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// What an empty panel says.
public final class Placeholder extends StackPane {

    public Placeholder(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("placeholder-text");
        getStyleClass().add("placeholder");
        getChildren().add(label);
    }
}
