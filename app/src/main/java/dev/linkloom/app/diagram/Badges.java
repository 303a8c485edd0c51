package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.Text;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.stack.Stacking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How many errors and warnings a resource has, on its upper right corner: a cross or an
/// exclamation mark, and a number.
///
/// @param errors how many errors each has
/// @param warnings how many warnings each has
record Badges(Map<ResourceId, Integer> errors, Map<ResourceId, Integer> warnings) {

    private static final double HEIGHT = 18;
    private static final double WIDTH = 30;

    Badges(List<Finding> findings) {
        this(new HashMap<>(), new HashMap<>());
        for (Finding each : findings) {
            if (each.severity() != Severity.INFO) {
                (each.severity() == Severity.ERROR ? errors : warnings)
                        .merge(each.resource(), 1, Integer::sum);
            }
        }
    }

    /// What is drawn for a stack has as many as the worst of those it is drawn for.
    Badges through(Stacking stacking) {
        return stacking.faces().isEmpty()
                ? this
                : new Badges(worst(errors, stacking), worst(warnings, stacking));
    }

    private static Map<ResourceId, Integer> worst(
            Map<ResourceId, Integer> counts, Stacking stacking) {
        Map<ResourceId, Integer> worst = new HashMap<>(counts);
        counts.forEach((id, count) -> worst.merge(stacking.drawnFor(id), count, Math::max));
        return worst;
    }

    /// Everything that has any.
    Set<ResourceId> all() {
        Set<ResourceId> all = new HashSet<>(errors.keySet());
        all.addAll(warnings.keySet());
        return all;
    }

    /// How many errors and warnings a resource has.
    int count(ResourceId id) {
        return errors.getOrDefault(id, 0) + warnings.getOrDefault(id, 0);
    }

    List<Item> of(ResourceId id, Box box) {
        List<Item> items = new ArrayList<>();
        double right = box.right() + 6;
        int mistakes = errors.getOrDefault(id, 0);
        if (mistakes > 0) {
            badge(items, right, box.y(), mistakes, Glyphs.CROSS, Ink.DANGER);
            right -= WIDTH + 4;
        }
        int doubts = warnings.getOrDefault(id, 0);
        if (doubts > 0) {
            badge(items, right, box.y(), doubts, Glyphs.EXCLAMATION, Ink.WARNING);
        }
        return items;
    }

    private static void badge(
            List<Item> items, double right, double y, int count, String glyph, Ink ink) {
        Box box = new Box(right - WIDTH, y - HEIGHT / 2, WIDTH, HEIGHT);
        items.add(Item.Rect.filled(box, HEIGHT / 2, ink));
        items.add(
                new Item.Glyph(
                        glyph, new Box(box.x() + 4, box.y() + 3, 12, 12), Ink.TEXT_ON_SOLID, 3));
        items.add(
                new Text(
                        count > 9 ? "9+" : Integer.toString(count),
                        new Point(box.right() - 9, box.y() + 13),
                        Align.CENTER,
                        TextStyle.SMALL,
                        Ink.TEXT_ON_SOLID,
                        WIDTH));
    }
}
