package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.model.Box;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A reference between two resources, drawn as a line from the border of the one to the border of
/// the other.
///
/// @param start the box it leaves: a card or a chip
/// @param end the box it enters
/// @param label what is written on it, if there is room
/// @param path its corners, at least two
/// @param labelAt the middle of the label; null where there is no room for it
/// @param jumps where it is drawn in an arc over another link, in the order of its path
/// @param drawn how someone has led it, if anybody has
/// @param bundled how many links it stands for because a container at an end is collapsed; 0 for a
///   link of its own
public record Link(
        ResourceId from,
        ResourceId to,
        Box start,
        Box end,
        Style style,
        @Nullable String label,
        List<Point> path,
        @Nullable Point labelAt,
        List<Point> jumps,
        DrawnLink drawn,
        int bundled) {

    public Link {
        path = List.copyOf(path);
        jumps = List.copyOf(jumps);
    }

    /// A link of its own.
    Link(
            ResourceId from,
            ResourceId to,
            Box start,
            Box end,
            Style style,
            @Nullable String label,
            List<Point> path,
            @Nullable Point labelAt,
            List<Point> jumps,
            DrawnLink drawn) {
        this(from, to, start, end, style, label, path, labelAt, jumps, drawn, 0);
    }

    /// This link, standing for so many.
    Link bundled(@Nullable String newLabel, @Nullable Point at, int count) {
        return new Link(from, to, start, end, style, newLabel, path, at, jumps, drawn, count);
    }

    /// This link on another way.
    Link along(List<Point> newPath) {
        return new Link(from, to, start, end, style, label, newPath, null, List.of(), drawn);
    }

    /// This link with its label there.
    Link labelled(@Nullable Point at) {
        return new Link(from, to, start, end, style, label, path, at, jumps, drawn);
    }

    /// This link with arcs there.
    Link jumping(List<Point> at) {
        return new Link(from, to, start, end, style, label, path, labelAt, at, drawn);
    }

    /// This link with one of its stretches elsewhere, as a preview; see [Bending#moved].
    public Link led(List<Point> newPath) {
        DrawnLink led = drawn.along(Bending.bends(newPath, start, end));
        return new Link(
                from, to, start, end, style, label, newPath, at(led, newPath), List.of(), led);
    }

    /// This link with its label elsewhere on it, as a preview.
    ///
    /// @param share how far along it, 0 to 1
    public Link withLabelAt(double share) {
        double edge = label == null ? 0 : Math.min(0.5, Labels.margin(label, path));
        DrawnLink moved = drawn.labelled(Math.clamp(share, edge, 1 - edge));
        return new Link(from, to, start, end, style, label, path, at(moved, path), jumps, moved);
    }

    private @Nullable Point at(DrawnLink led, List<Point> newPath) {
        return led.label() == null ? labelAt : Along.at(newPath, led.label());
    }

    /// The box around all of its way.
    public Box bounds() {
        Box box = Router.stretch(path.getFirst(), path.get(1));
        for (int i = 2; i < path.size(); i++) {
            box = box.union(Router.stretch(path.get(i - 1), path.get(i)));
        }
        return box;
    }

    /// Where the label is drawn; null while it is not.
    public @Nullable Box labelBox() {
        return label == null || labelAt == null ? null : Labels.box(label, labelAt);
    }

    /// Whether another means the same, whichever way it takes.
    public boolean joinsTheSameAs(Link other) {
        return from.equals(other.from)
                && to.equals(other.to)
                && style == other.style
                && start.equals(other.start)
                && end.equals(other.end);
    }

    /// What a link means: a solid line is a way packets take, a dashed one belongs to the
    /// configuration only.
    public enum Style {
        ENDPOINT(Ink.ENDPOINT, 2, Dash.SOLID),
        ENDPOINT_CLOSED(Ink.WARNING, 2, Dash.DOTTED),
        NODE(Ink.LOAD_BALANCING, 1.5, Dash.SOLID),
        TARGET(Ink.LOAD_BALANCING, 1.5, Dash.DASHED),
        PEERING(Ink.NETWORK, 1.5, Dash.SOLID),
        LOGICAL(Ink.LINK, 1.25, Dash.DASHED);

        private final Ink ink;
        private final double width;
        private final Dash dash;

        Style(Ink ink, double width, Dash dash) {
            this.ink = ink;
            this.width = width;
            this.dash = dash;
        }

        public Ink ink() {
            return ink;
        }

        public double width() {
            return width;
        }

        public Dash dash() {
            return dash;
        }

        /// Whether it leads one way, which an arrow shows.
        public boolean directed() {
            return this != PEERING;
        }

        /// Whether packets take this way.
        public boolean carriesPackets() {
            return dash == Dash.SOLID;
        }
    }
}
