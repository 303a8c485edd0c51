package dev.linkloom.app.lens;

import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.export.Painter;
import dev.linkloom.app.export.Palette;

import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;

import java.util.List;

/// A small picture of how something is drawn on the canvas.
final class Swatch extends Canvas {

    Swatch(List<Item> items, ObservableValue<Palette> palette) {
        super(Layer.WIDTH, Layer.HEIGHT);
        // Only while it shows: the theme outlives every legend.
        palette.when(sceneProperty().map(_ -> true).orElse(false))
                .subscribe(now -> {
                    getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
                    new Painter(getGraphicsContext2D(), now).paint(items);
                });
    }
}
