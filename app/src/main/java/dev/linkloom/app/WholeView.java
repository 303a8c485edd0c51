package dev.linkloom.app;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.Viewport;
import dev.linkloom.app.document.Document;

import org.jspecify.annotations.Nullable;

/// Keeps the whole design in view while the window changes its size, until the user moves the view.
final class WholeView {

    private final DesignCanvas canvas;
    private @Nullable Viewport fitted;

    private WholeView(DesignCanvas canvas) {
        this.canvas = canvas;
    }

    /// Shows the whole of every design that is opened.
    static void keep(DesignCanvas canvas, Document document) {
        WholeView view = new WholeView(canvas);
        document.openedProperty().subscribe(_ -> view.fit());
        canvas.widthProperty().subscribe(_ -> view.refit());
        canvas.heightProperty().subscribe(_ -> view.refit());
    }

    private void fit() {
        canvas.fit();
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            fitted = canvas.viewport();
        }
    }

    private void refit() {
        if (fitted == null || canvas.viewport().equals(fitted)) {
            fit();
        }
    }
}
