package dev.linkloom.app.preview;

import dev.linkloom.app.diagram.Detail;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.export.Painter;
import dev.linkloom.app.export.Palette;
import dev.linkloom.model.Box;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A design in small, in the colours of the window.
public final class Thumbnail extends Region {

    private static final double MARGIN = 6;
    private static final double LARGEST = 0.5;

    private final Canvas canvas;

    /// Bound, and so held weakly by the window that outlives its pictures.
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);

    private @Nullable Diagram diagram;

    public Thumbnail(double width, double height, ObservableValue<Palette> palette) {
        canvas = new Canvas(width, height);
        getStyleClass().add("thumbnail");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        getChildren().add(canvas);
        this.palette.bind(palette);
        this.palette.subscribe(_ -> paint());
    }

    /// Shows this drawing from now on, as large as it fits.
    public void show(Diagram drawn) {
        diagram = drawn;
        paint();
    }

    private void paint() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        Palette now = palette.get();
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        graphics.setFill(now.color(Ink.PAPER));
        graphics.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (diagram == null || diagram.spots().isEmpty()) {
            return;
        }
        Box all = diagram.bounds();
        double scale =
                Math.min(
                        LARGEST,
                        Math.min(
                                (canvas.getWidth() - 2 * MARGIN) / all.width(),
                                (canvas.getHeight() - 2 * MARGIN) / all.height()));
        graphics.setTransform(
                scale,
                0,
                0,
                scale,
                canvas.getWidth() / 2 - all.centerX() * scale,
                canvas.getHeight() / 2 - all.centerY() * scale);
        new Painter(graphics, now).paint(diagram.items(Detail.at(scale)));
    }
}
