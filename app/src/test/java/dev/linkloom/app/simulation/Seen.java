package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;

import java.util.List;

/// What can be seen in a list of items.
record Seen(List<Item> items) {

    static Seen at(Playback playback, String moment) {
        return new Seen(playback.items(playback.timeAt(moment)));
    }

    boolean shows(String words) {
        return items.stream()
                .anyMatch(item -> item instanceof Item.Text text && text.text().equals(words));
    }

    Item.Text text(String words) {
        return items.stream()
                .filter(item -> item instanceof Item.Text text && text.text().equals(words))
                .map(Item.Text.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not shown"));
    }

    boolean hasGlyph(String path) {
        return items.stream()
                .anyMatch(item -> item instanceof Item.Glyph glyph && glyph.path().equals(path));
    }

    /// Whether a line goes through the words, anywhere they stand.
    boolean isStruckThrough(String words) {
        return items.stream()
                .anyMatch(item ->
                        item instanceof Item.Text text
                                && text.text().equals(words)
                                && hasLineThrough(text.at()));
    }

    private boolean hasLineThrough(Point at) {
        return items.stream()
                .anyMatch(item ->
                        item instanceof Item.Line line
                                && line.stroke() == Ink.REWRITE
                                && line.points().getFirst().x() == at.x()
                                && Math.abs(line.points().getFirst().y() - at.y()) < 8);
    }

    /// The middle of the ring around the packet at the end of its way.
    Point ringCenter() {
        return items.stream()
                .filter(item -> item instanceof Item.Ellipse ring && ring.fill() == null)
                .map(item -> ((Item.Ellipse) item).box())
                .map(box -> new Point(box.centerX(), box.centerY()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no ring"));
    }
}
