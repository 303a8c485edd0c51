package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.model.Box;
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
public record Link(
        ResourceId from,
        ResourceId to,
        Box start,
        Box end,
        Style style,
        @Nullable String label,
        List<Point> path,
        @Nullable Point labelAt,
        List<Point> jumps) {

    public Link {
        path = List.copyOf(path);
        jumps = List.copyOf(jumps);
    }

    /// This link on another way.
    Link along(List<Point> newPath) {
        return new Link(from, to, start, end, style, label, newPath, null, List.of());
    }

    /// This link with its label there.
    Link labelled(@Nullable Point at) {
        return new Link(from, to, start, end, style, label, path, at, jumps);
    }

    /// This link with arcs there.
    Link jumping(List<Point> at) {
        return new Link(from, to, start, end, style, label, path, labelAt, at);
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
