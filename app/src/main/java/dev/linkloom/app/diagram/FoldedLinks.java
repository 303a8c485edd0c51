package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The links of a drawing in which something is collapsed or hidden. They keep their ways, cut off
/// where a collapsed container begins; those of a kind that then join the same two boxes are one,
/// with their number on it.
final class FoldedLinks {

    private final Arrangement arrangement;
    private final Folds folds;
    private final Map<Box, Chip> chips = new HashMap<>();
    private final List<Link> kept = new ArrayList<>();
    private final Map<Bundle, List<Link>> bundles = new LinkedHashMap<>();

    private record Bundle(ResourceId from, ResourceId to, Link.Style style) {}

    private record End(ResourceId id, Box box) {}

    private FoldedLinks(Arrangement arrangement, Folds folds) {
        this.arrangement = arrangement;
        this.folds = folds;
        arrangement.chips().forEach(each -> chips.put(each.box(), each));
    }

    /// Those of their own, then the bundles.
    static List<Link> of(List<Link> whole, Arrangement arrangement, Folds folds) {
        FoldedLinks links = new FoldedLinks(arrangement, folds);
        whole.forEach(links::add);
        List<Link> all = new ArrayList<>(links.kept);
        links.bundles.values().forEach(each -> all.add(one(each)));
        return List.copyOf(all);
    }

    private void add(Link link) {
        End start = shown(new End(link.from(), link.start()));
        End end = shown(new End(link.to(), link.end()));
        if (start == null || end == null) {
            return;
        }
        boolean leaves = !start.box().equals(link.start());
        boolean enters = !end.box().equals(link.end());
        if (!leaves && !enters) {
            kept.add(link);
        } else if (!start.id().equals(end.id())) {
            List<Point> path = leaves ? Cut.leaving(link.path(), start.box()) : link.path();
            path = enters ? Cut.entering(path, end.box()) : path;
            Link cut =
                    new Link(
                            start.id(),
                            end.id(),
                            start.box(),
                            end.box(),
                            link.style(),
                            link.label(),
                            path,
                            null,
                            Cut.on(path, link.jumps()),
                            link.drawn(),
                            1);
            bundles.computeIfAbsent(
                            new Bundle(start.id(), end.id(), link.style()), _ -> new ArrayList<>())
                    .add(cut);
        }
    }

    /// What the end of a link leads to now; null when that is hidden.
    private @Nullable End shown(End end) {
        ResourceId id = folds.end(end.id());
        Chip chip = chips.get(end.box());
        if (id != null && chip != null && chip.owner().equals(end.id())) {
            ResourceId around = folds.around(chip.presence().subnet());
            id = around == null ? id : around;
        }
        if (id == null || id.equals(end.id())) {
            return id == null ? null : end;
        }
        Box box = arrangement.box(id);
        return box == null ? null : new End(id, box);
    }

    private static Link one(List<Link> links) {
        Link first = links.getFirst();
        String label = label(first.label(), links.size());
        return first.bundled(label, label == null ? null : middle(first, label), links.size());
    }

    private static @Nullable String label(@Nullable String each, int count) {
        if (count == 1) {
            return each;
        }
        return each == null ? "× " + count : each + " × " + count;
    }

    /// Where the label lies: in the middle of the longest stretch. What only says what a link is
    /// may be left out, a number may not.
    private static @Nullable Point middle(Link link, String label) {
        Point from = link.path().getFirst();
        Point to = link.path().get(1);
        for (int i = 2; i < link.path().size(); i++) {
            if (link.path().get(i - 1).distance(link.path().get(i)) > from.distance(to)) {
                from = link.path().get(i - 1);
                to = link.path().get(i);
            }
        }
        double room = from.y() == to.y() ? TextStyle.SMALL.typeface().width(label, 11) + 32 : 32;
        boolean number = !label.equals(link.label());
        return number || from.distance(to) > room ? from.towards(to, .5) : null;
    }
}
