package dev.linkloom.app.lens;

import dev.linkloom.app.canvas.Spotlight;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One kind of thing that a lens shows; a line of its legend.
///
/// @param count how many there are
/// @param sample how it is drawn, in a box of [#WIDTH] by [#HEIGHT]
/// @param light what stands out for it
/// @param starts whether it shows before the user chooses
record Layer(String name, int count, List<Item> sample, Spotlight light, boolean starts) {

    static final double WIDTH = 30;
    static final double HEIGHT = 16;

    /// All of them in one light.
    static Spotlight together(List<Layer> layers) {
        List<Box> windows = new ArrayList<>();
        Set<ResourceId> ids = new HashSet<>();
        List<Item> items = new ArrayList<>();
        List<Spotlight.Tag> notes = new ArrayList<>();
        for (Layer each : layers) {
            windows.addAll(each.light().windows());
            ids.addAll(each.light().ids());
            items.addAll(each.light().items());
            notes.addAll(each.light().notes());
        }
        return new Spotlight(Spotlight.GENTLE, windows, ids, items, stacked(notes));
    }

    /// Notes at one place stand above each other.
    private static List<Spotlight.Tag> stacked(List<Spotlight.Tag> notes) {
        var lines = new HashMap<Point, Integer>();
        List<Spotlight.Tag> stacked = new ArrayList<>();
        for (Spotlight.Tag each : notes) {
            int line = lines.merge(each.at(), 1, Integer::sum) - 1;
            stacked.add(new Spotlight.Tag(each.at(), line, each.room(), each.words(), each.ink()));
        }
        return stacked;
    }
}
