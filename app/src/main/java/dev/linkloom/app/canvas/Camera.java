package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Which part of the diagram's world a canvas shows, and how large.
public final class Camera {

    private static final double MARGIN = 40;

    /// The margin of a small canvas, as a share of it.
    private static final double NARROW = .04;

    private static final double EDGE = 6;
    private static final double ZOOM_STEP = 1.25;

    private final Region canvas;
    private final Supplier<Box> design;
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(Viewport.HOME);
    private final ObjectBinding<@Nullable Box> window;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);

    /// @param design the box around all that is drawn
    Camera(Region canvas, Supplier<Box> design) {
        this.canvas = canvas;
        this.design = design;
        window =
                Bindings.createObjectBinding(
                        this::seen, viewport, canvas.widthProperty(), canvas.heightProperty());
        viewport.subscribe(now -> zoom.set(now.scale()));
    }

    private @Nullable Box seen() {
        double width = canvas.getWidth() - 2 * EDGE;
        double height = canvas.getHeight() - 2 * EDGE;
        return width <= 0 || height <= 0
                ? null
                : viewport().panned(-EDGE, -EDGE).visible(width, height);
    }

    /// Whether all of a box shows.
    boolean sees(Box box) {
        Box seen = seen();
        return seen != null && seen.contains(box);
    }

    /// Which part of the world is shown.
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    public Viewport viewport() {
        return viewport.get();
    }

    public void setViewport(Viewport next) {
        viewport.set(next);
    }

    /// The scale, 1 at 100 %.
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /// The part of the world that is seen, without a narrow margin; null before the canvas has a
    /// size.
    public ObservableValue<@Nullable Box> windowProperty() {
        return window;
    }

    /// Zooms about the middle to a scale, 1 being 100 %.
    public void zoomTo(double scale) {
        setViewport(viewport().scaledAbout(canvas.getWidth() / 2, canvas.getHeight() / 2, scale));
    }

    public void zoomIn() {
        zoomBy(ZOOM_STEP);
    }

    public void zoomOut() {
        zoomBy(1 / ZOOM_STEP);
    }

    private void zoomBy(double factor) {
        setViewport(viewport().zoomedAbout(canvas.getWidth() / 2, canvas.getHeight() / 2, factor));
    }

    /// The middle of what is seen, in the world.
    public Point middle() {
        return viewport().toWorld(canvas.getWidth() / 2, canvas.getHeight() / 2);
    }

    boolean hasSize() {
        return canvas.getWidth() > 0 && canvas.getHeight() > 0;
    }

    /// Moves the view, at most so far that the design lies a whole view away.
    void pan(double dx, double dy) {
        Viewport next = viewport().panned(dx, dy);
        setViewport(
                hasSize()
                        ? next.near(design.get(), canvas.getWidth(), canvas.getHeight(), viewport())
                        : next);
    }

    /// Moves the view as little as needed to show a box.
    void reveal(Box box) {
        if (hasSize()) {
            setViewport(viewport().revealing(box, canvas.getWidth(), canvas.getHeight(), MARGIN));
        }
    }

    /// Shows a box as large as it fits, up to a scale.
    void show(Box box, double largest) {
        double margin = Math.min(MARGIN, NARROW * Math.min(canvas.getWidth(), canvas.getHeight()));
        setViewport(Viewport.fitting(box, canvas.getWidth(), canvas.getHeight(), margin, largest));
    }
}
