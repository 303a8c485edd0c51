package dev.linkloom.app.canvas;

import dev.linkloom.app.document.Opening;

import javafx.application.Application;
import javafx.stage.Stage;

/// The canvas alone in a window, to look at and to play with.
public final class CanvasDemo extends Application {

    @Override
    public void start(Stage stage) {
        new Easel(stage, Opening.sample().design());
    }

    static void main(String[] args) {
        launch(args);
    }
}
