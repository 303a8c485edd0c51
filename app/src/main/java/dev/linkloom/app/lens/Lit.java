package dev.linkloom.app.lens;

import dev.linkloom.app.canvas.Spotlight;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Collects what one layer of a lens lights.
final class Lit {

    private static final double AROUND = 3;
    private static final double INSIDE = 6;
    private static final double BELOW = 9;
    private static final double HEADER = 25;

    private final Diagram diagram;
    private final Design design;
    private final Set<ResourceId> ids = new HashSet<>();
    private final List<Box> windows = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Spotlight.Tag> notes = new ArrayList<>();

    Lit(Diagram diagram) {
        this.diagram = diagram;
        design = diagram.fabric().design();
    }

    /// A resource keeps its colours, and the outlines of what it lies in.
    void add(ResourceId id) {
        for (Resource each = design.find(diagram.standIn(id));
                each != null && ids.add(each.id());
                each = design.find(each.parent())) {}
    }

    /// A link with both its ends.
    void add(Link link) {
        add(link.from());
        add(link.to());
        items.addAll(Diagram.items(link));
    }

    void window(Box box) {
        windows.add(box);
    }

    void line(Item item) {
        items.add(item);
    }

    void rim(Box box, Ink ink, Dash dash) {
        items.add(new Item.Rect(box.grown(AROUND), 9, null, ink, 2, dash));
    }

    /// Words on the lower border of a box, where they hide the least at any zoom.
    void note(Box box, String words, Ink ink) {
        Point at = new Point(box.x() + INSIDE, box.bottom() + BELOW);
        notes.add(new Spotlight.Tag(at, 0, box.width() - 2 * INSIDE, words, ink));
    }

    /// Words over the right half of a band's header.
    void title(Box box, String words, Ink ink) {
        Point at = new Point(box.centerX(), Math.min(box.y() + HEADER, box.bottom()));
        notes.add(new Spotlight.Tag(at, 0, box.width() / 2, words, ink));
    }

    Spotlight light() {
        return new Spotlight(Spotlight.GENTLE, windows, ids, items, notes);
    }
}
