package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.model.Box;

import java.util.List;

/// A small sheet beside a place that tells what happens there.
record Card(List<Row> rows, Ink border) {

    private static final double PADDING = 10;
    private static final double WIDEST = 330;

    Card {
        rows = List.copyOf(rows);
    }

    double width() {
        double widest = rows.stream().mapToDouble(Row::width).max().orElse(0);
        return Math.min(WIDEST, Math.ceil(widest) + 2 * PADDING);
    }

    double height() {
        return rows.stream().mapToDouble(Row::height).sum() + 2 * PADDING - 4;
    }

    void draw(Sketch sketch, Box box) {
        sketch.card(box, border);
        double y = box.y() + PADDING - 1;
        for (Row row : rows) {
            row.draw(sketch, box.x() + PADDING, y, box.width() - 2 * PADDING);
            y += row.height();
        }
    }
}
