package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a gesture would do if it ended now, to be shown while the pointer is down.
public sealed interface Preview {

    /// Why ending it here would do nothing; null when it may end here.
    @Nullable String refusal();

    /// A short text for the pointer, such as a position or a size; empty for none.
    String chip();

    /// Lines that say what it lines up with; mostly none.
    default List<Guide> guides() {
        return List.of();
    }

    /// Resources on their way: the boxes of all that moves, and who would receive them.
    ///
    /// @param roots those that were taken; the rest lies inside them
    /// @param receiver the container that would take them; null on the bare canvas
    /// @param guides what they have come to line up with
    record Moving(
            Map<ResourceId, Box> boxes,
            List<ResourceId> roots,
            @Nullable ResourceId receiver,
            @Nullable String refusal,
            List<Guide> guides,
            String chip)
            implements Preview {
        public Moving {
            boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
            roots = List.copyOf(roots);
            guides = List.copyOf(guides);
        }
    }

    /// A new resource on its way from the palette.
    ///
    /// @param box where it would be drawn
    record Placing(
            ResourceType type,
            Box box,
            @Nullable ResourceId receiver,
            @Nullable String refusal,
            String chip)
            implements Preview {}

    /// A container with another size, and what grows with it.
    record Resizing(
            ResourceId container, Map<ResourceId, Box> boxes, List<Guide> guides, String chip)
            implements Preview {
        public Resizing {
            boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
            guides = List.copyOf(guides);
        }

        @Override
        public @Nullable String refusal() {
            return null;
        }
    }

    /// Resources on their way to other places, all at once.
    record Shifting(Map<ResourceId, Box> boxes, String chip) implements Preview {
        public Shifting {
            boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
        }

        @Override
        public @Nullable String refusal() {
            return null;
        }
    }

    /// A marquee and what it would select.
    record Enclosing(Box marquee, boolean touching, List<ResourceId> ids) implements Preview {
        public Enclosing {
            ids = List.copyOf(ids);
        }

        @Override
        public @Nullable String refusal() {
            return null;
        }

        @Override
        public String chip() {
            return "";
        }
    }

    /// A link on another way, or with its label elsewhere.
    record Leading(Link link, String chip) implements Preview {
        @Override
        public @Nullable String refusal() {
            return null;
        }
    }

    /// A connection on its way.
    ///
    /// @param tip the free end of the line
    /// @param target what the tip is on; null for none
    /// @param legal everything it could end on
    record Connecting(
            ResourceId from,
            Point tip,
            @Nullable ResourceId target,
            Set<ResourceId> legal,
            @Nullable String refusal,
            String chip)
            implements Preview {}
}
