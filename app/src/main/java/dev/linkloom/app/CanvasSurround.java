package dev.linkloom.app;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The canvas and what floats over its edges.
final class CanvasSurround extends StackPane {

    private static final Insets MARGIN = new Insets(10);

    CanvasSurround(Region canvas) {
        getStyleClass().add("canvas-surround");
        getChildren().add(canvas);
        setMinSize(0, 0);
    }

    /// Lets something float over a corner or an edge of the canvas.
    CanvasSurround with(Node floating, Pos where) {
        StackPane.setAlignment(floating, where);
        StackPane.setMargin(floating, MARGIN);
        getChildren().add(floating);
        return this;
    }
}
