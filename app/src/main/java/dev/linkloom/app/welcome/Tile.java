package dev.linkloom.app.welcome;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A picture to click on, with its name below.
final class Tile extends Button {

    static final double WIDTH = 172;
    static final double HEIGHT = 84;

    Tile(String id, String name, Node picture, Runnable action) {
        setId(id);
        getStyleClass().setAll("button", "welcome-tile");
        Label label = new Label(name);
        label.setWrapText(true);
        label.setMinWidth(WIDTH); // a narrow one would be asked how tall it is
        label.setMaxWidth(WIDTH);
        label.getStyleClass().add("name");
        VBox content = new VBox(picture, label);
        content.getStyleClass().add("content");
        content.setMaxWidth(WIDTH);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(name);
        setOnAction(_ -> action.run());
    }
}
