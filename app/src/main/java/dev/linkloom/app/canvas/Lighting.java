package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Detail;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.export.Painter;
import dev.linkloom.app.export.Palette;
import dev.linkloom.model.Box;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;

import java.util.List;

/// Paints a spotlight: a veil over the drawing, and over the veil what stands out.
final class Lighting {

    private static final double INSET = 6;
    private static final double HEIGHT = 17;
    private static final double PITCH = 19;
    private static final int LEAST = 4;

    private final DesignCanvas canvas;
    private final GraphicsContext graphics;
    private final Palette palette;

    Lighting(DesignCanvas canvas, GraphicsContext graphics, Palette palette) {
        this.canvas = canvas;
        this.graphics = graphics;
        this.palette = palette;
    }

    /// @param seen the part of the world that shows
    /// @param items what is drawn there
    void paint(Spotlight light, Box seen, List<Item> items) {
        if (light.dims()) {
            veil(light, seen);
        }
        paint(light.items());
        if (!light.ids().isEmpty()) {
            paint(light.lit(items));
            names(light, seen);
        }
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        Painter painter = new Painter(graphics, palette);
        light.notes().stream()
                .filter(each -> seen.contains(each.at().x(), each.at().y()))
                .forEach(each -> painter.paint(note(each)));
    }

    /// A pill above its place; what has no room for a few letters is left out.
    private List<Item> note(Spotlight.Tag tag) {
        Viewport view = canvas.viewport();
        Point at = view.toScreen(tag.at());
        double room = tag.room() * view.scale() - 2 * INSET;
        double bottom = at.y() - tag.line() * PITCH;
        var text =
                new Item.Text(
                        tag.words(),
                        new Point(at.x() + INSET, bottom - 5),
                        Item.Align.LEFT,
                        Item.TextStyle.SMALL,
                        tag.ink(),
                        room);
        if (text.text().length() < Math.min(LEAST, tag.words().length())) {
            return List.of();
        }
        Box pill = new Box(at.x(), bottom - HEIGHT, text.width() + 2 * INSET, HEIGHT);
        return List.of(new Item.Rect(pill, 4, Ink.CARD, tag.ink(), 1, Item.Dash.SOLID), text);
    }

    /// Items in world coordinates.
    void paint(List<Item> items) {
        Viewport view = canvas.viewport();
        graphics.setTransform(view.scale(), 0, 0, view.scale(), view.tx(), view.ty());
        new Painter(graphics, palette).paint(items);
    }

    private void veil(Spotlight light, Box seen) {
        graphics.setGlobalAlpha(light.veil());
        graphics.setFill(palette.color(Ink.PAPER));
        graphics.setFillRule(FillRule.EVEN_ODD);
        graphics.beginPath();
        graphics.rect(0, 0, canvas.getWidth(), canvas.getHeight());
        for (Box each : light.windows()) {
            if (each.intersects(seen)) {
                Box hole = canvas.viewport().toScreen(each);
                graphics.rect(hole.x(), hole.y(), hole.width(), hole.height());
            }
        }
        graphics.fill();
        graphics.setGlobalAlpha(1);
    }

    private void names(Spotlight light, Box seen) {
        Viewport view = canvas.viewport();
        if (Detail.at(view.scale()) == Detail.NAMES) {
            graphics.setTransform(1, 0, 0, 1, view.tx(), view.ty());
            new Painter(graphics, palette)
                    .paint(canvas.diagram().names(view.scale(), seen, light.ids()));
        }
    }
}
