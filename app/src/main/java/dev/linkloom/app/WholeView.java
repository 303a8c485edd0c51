package dev.linkloom.app;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.Viewport;
import dev.linkloom.app.document.Document;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;

import org.jspecify.annotations.Nullable;

/// Keeps the whole design in view while the window changes its size, until the user moves the view.
final class WholeView {

    private final DesignCanvas canvas;
    private final Document document;
    private @Nullable Viewport fitted;
    private @Nullable Design awaited;

    private WholeView(DesignCanvas canvas, Document document) {
        this.canvas = canvas;
        this.document = document;
    }

    /// Shows the whole of every design that is opened; to be called when the canvas follows the
    /// document.
    static void keep(DesignCanvas canvas, Document document) {
        WholeView view = new WholeView(canvas, document);
        view.fit();
        document.openedProperty().subscribe(view::await);
        document.fabricProperty().subscribe(view::drawn);
        canvas.widthProperty().subscribe(_ -> view.refit());
        canvas.heightProperty().subscribe(_ -> view.refit());
    }

    /// A document tells of the design it opens before the canvas can have drawn it.
    private void await() {
        awaited = document.openedProperty().get();
        drawn(document.fabric());
    }

    @SuppressWarnings("ReferenceEquality") // that very version
    private void drawn(Fabric fabric) {
        if (fabric.design() == awaited) {
            awaited = null;
            fit();
        }
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
