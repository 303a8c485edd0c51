package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Where a resource that is added without a pointer belongs.
///
/// @param container null when it needs none, or there is none that may hold it
record Home(@Nullable ResourceId container) {

    /// The selected container or the nearest one around the selection that may hold the type, or
    /// else the first one in reading order.
    static Home of(Nesting nesting, List<ResourceId> selected, ResourceType type) {
        List<ResourceId> candidates = new ArrayList<>();
        for (ResourceId id : selected) {
            if (nesting.draws(id)) {
                candidates.add(id);
                candidates.addAll(nesting.ancestors(id));
            }
        }
        candidates.addAll(nesting.readingOrder());
        return new Home(
                candidates.stream()
                        .filter(nesting::draws)
                        .filter(id -> type.containers().contains(nesting.resource(id).type()))
                        .findFirst()
                        .orElse(null));
    }

    /// Where to look for a free place first: a door at the border, anything else in the upper left
    /// corner, and on the bare canvas where the person looks.
    Point entrance(Nesting nesting, ResourceType type, Point seen) {
        if (container == null) {
            return seen;
        }
        Box frame = nesting.box(container);
        if (Diagram.isDoor(type)) {
            return type == ResourceType.INTERNET_GATEWAY
                    ? new Point(frame.centerX(), frame.y())
                    : new Point(frame.right(), frame.centerY());
        }
        Box inside = Diagram.inside(nesting.resource(container).type(), frame);
        return new Point(inside.x(), inside.y());
    }

    /// The reason in words that help somebody who did not point anywhere.
    String refusal(ResourceType type, String reason) {
        if (container != null || type.containers().isEmpty()) {
            return reason;
        }
        String holder = TypeNames.of(type.containers().iterator().next());
        return tr("%s needs a %s to lie in. Add a %s first.", TypeNames.of(type), holder, holder);
    }
}
