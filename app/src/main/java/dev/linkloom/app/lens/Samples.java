package dev.linkloom.app.lens;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import java.util.List;

/// How the things of a lens are drawn, in the small boxes of its legend.
final class Samples {

    private static final double MIDDLE = Layer.HEIGHT / 2;

    private Samples() {}

    static List<Item> line(Ink ink, double width, Dash dash, boolean arrow) {
        return List.of(
                new Item.Line(
                        List.of(new Point(1, MIDDLE), new Point(Layer.WIDTH - 2, MIDDLE)),
                        ink,
                        width,
                        dash,
                        arrow,
                        0));
    }

    static List<Item> rim(Ink ink, Dash dash) {
        return List.of(
                new Item.Rect(
                        new Box(2, 2, Layer.WIDTH - 4, Layer.HEIGHT - 4), 4, null, ink, 2, dash));
    }

    static List<Item> glyph(String path, Ink ink) {
        return List.of(
                new Item.Glyph(
                        path,
                        new Box((Layer.WIDTH - Layer.HEIGHT) / 2, 0, Layer.HEIGHT, Layer.HEIGHT),
                        ink,
                        2));
    }
}
