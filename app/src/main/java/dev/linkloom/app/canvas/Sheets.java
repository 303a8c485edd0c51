package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Preview;
import dev.linkloom.app.diagram.Detail;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.export.Painter;
import dev.linkloom.app.export.Palette;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Background;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The sheets a canvas is made of, from the grid up to rings and handles; each repaints only when
/// it must.
final class Sheets {

    private final DesignCanvas canvas;
    private final ObservableValue<@Nullable Preview> preview;
    private final ObjectProperty<List<Item>> overlay = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Spotlight> spotlight = new SimpleObjectProperty<>(Spotlight.NONE);
    private final ObjectProperty<List<Item>> glow = new SimpleObjectProperty<>(List.of());
    private final DoubleProperty overlayScale = new SimpleDoubleProperty(1);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final Layer drawing = new Layer(this::paintDrawing);
    private final Layer light = new Layer(this::paintLight);
    private final Layer flow = new Layer(this::paintOverlay);
    private final Layer marks = new Layer(this::paintMarks);
    private final Pulse pulse = new Pulse(this::marksChanged);
    private final Map<Detail, ItemIndex> indexes = new EnumMap<>(Detail.class);

    /// The indexes that are of the present version.
    private final Set<Detail> fresh = EnumSet.noneOf(Detail.class);

    private @Nullable ResourceId hovered;
    private Set<ResourceId> highlighted = Set.of();

    Sheets(DesignCanvas canvas, ObservableValue<@Nullable Preview> preview) {
        this.canvas = canvas;
        this.preview = preview;
        preview.subscribe(now -> stack(now != null));
        overlay.subscribe(flow::spoil);
        overlayScale.subscribe(flow::spoil);
        spotlight.subscribe(light::spoil);
        glow.subscribe(light::spoil);
        palette.subscribe(colors -> {
            canvas.setBackground(Background.fill(colors.color(Ink.PAPER)));
            viewChanged();
        });
        canvas.focusVisibleProperty().subscribe(this::marksChanged);
        pulse.runWhileShowing(canvas);
    }

    /// Rings and handles lie below the cards of a flow, whose words they would strike through; what
    /// is dragged lies above.
    private void stack(boolean dragging) {
        drawing.setViewOrder(4);
        light.setViewOrder(3);
        flow.setViewOrder(2);
        marks.setViewOrder(dragging ? 1 : 2.5);
    }

    List<Layer> layers() {
        return List.of(drawing, light, flow, marks);
    }

    ObjectProperty<List<Item>> overlayProperty() {
        return overlay;
    }

    DoubleProperty overlayScaleProperty() {
        return overlayScale;
    }

    ObjectProperty<Spotlight> spotlightProperty() {
        return spotlight;
    }

    ObjectProperty<List<Item>> glowProperty() {
        return glow;
    }

    ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    @Nullable ResourceId hovered() {
        return hovered;
    }

    void hover(@Nullable ResourceId id) {
        if (id == null ? hovered != null : !id.equals(hovered)) {
            hovered = id;
            marksChanged();
        }
    }

    void highlight(Set<ResourceId> ids) {
        highlighted = Set.copyOf(ids);
        pulse.beat(!ids.isEmpty());
        marksChanged();
    }

    void drawingChanged() {
        fresh.clear();
        drawing.spoil();
        light.spoil();
        marks.spoil();
    }

    void viewChanged() {
        layers().forEach(Layer::spoil);
    }

    void marksChanged() {
        marks.spoil();
    }

    void refresh(double width, double height) {
        layers().forEach(each -> each.refresh(width, height));
    }

    private boolean paintDrawing(GraphicsContext graphics) {
        Viewport view = canvas.viewport();
        if (canvas.aids().gridProperty().get()) {
            Grid.paint(graphics, view, palette.get(), canvas.getWidth(), canvas.getHeight());
        }
        paint(graphics, index().in(visible()), 0, 0);
        if (Detail.at(view.scale()) == Detail.NAMES) {
            graphics.setTransform(1, 0, 0, 1, view.tx(), view.ty());
            new Painter(graphics, palette.get())
                    .paint(canvas.diagram().names(view.scale(), visible()));
        }
        return true;
    }

    private boolean paintLight(GraphicsContext graphics) {
        Lighting lighting = new Lighting(canvas, graphics, palette.get());
        Spotlight now = spotlight.get();
        List<Item> glowing = glow.get();
        if (now.equals(Spotlight.NONE) && glowing.isEmpty()) {
            return false;
        }
        Box seen = visible();
        lighting.paint(now, seen, now.ids().isEmpty() ? List.of() : index().in(seen));
        lighting.paint(glowing);
        return true;
    }

    private boolean paintOverlay(GraphicsContext graphics) {
        if (overlay.get().isEmpty()) {
            return false;
        }
        Viewport view = canvas.viewport();
        double scale = view.scale() / overlayScale.get();
        graphics.setTransform(scale, 0, 0, scale, view.tx(), view.ty());
        new Painter(graphics, palette.get()).paint(overlay.get());
        return true;
    }

    private boolean paintMarks(GraphicsContext graphics) {
        Preview shown = preview.getValue();
        if (shown instanceof Preview.Moving moving) {
            paintGhost(graphics, moving);
        }
        var now =
                new Marks(
                        canvas.selected(),
                        canvas.link().get(),
                        hovered,
                        shown,
                        highlighted,
                        pulse.beat(),
                        canvas.isFocusVisible());
        Painter painter = new Painter(graphics, palette.get());
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        List<Pass> passes =
                Adornments.of(now, canvas.grips(), canvas.getWidth(), canvas.getHeight());
        for (Pass pass : passes) {
            graphics.setGlobalAlpha(pass.opacity());
            painter.paint(pass.items());
        }
        return shown instanceof Preview.Moving || !passes.isEmpty();
    }

    /// What moves is drawn where it would come to lie; where it still is, it fades.
    private void paintGhost(GraphicsContext graphics, Preview.Moving moving) {
        var ghost = Ghost.of(canvas.diagram(), moving);
        graphics.setGlobalAlpha(.6);
        paint(graphics, ghost.veil(), 0, 0);
        graphics.setGlobalAlpha(.85);
        paint(graphics, ghost.items(), ghost.dx(), ghost.dy());
        graphics.setGlobalAlpha(1);
    }

    private void paint(GraphicsContext graphics, List<Item> items, double dx, double dy) {
        Viewport view = canvas.viewport();
        graphics.setTransform(
                view.scale(),
                0,
                0,
                view.scale(),
                view.tx() + dx * view.scale(),
                view.ty() + dy * view.scale());
        new Painter(graphics, palette.get()).paint(items);
    }

    private ItemIndex index() {
        Detail detail = Detail.at(canvas.viewport().scale());
        if (fresh.add(detail)) {
            List<Item> items = canvas.diagram().items(detail);
            indexes.compute(
                    detail,
                    (_, before) -> before == null ? new ItemIndex(items) : before.of(items));
        }
        return Objects.requireNonNull(indexes.get(detail));
    }

    private Box visible() {
        return canvas.viewport().visible(canvas.getWidth(), canvas.getHeight());
    }
}
