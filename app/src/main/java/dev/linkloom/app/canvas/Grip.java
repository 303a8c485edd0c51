package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Handle;
import dev.linkloom.app.canvas.gesture.LinkHit;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

/// What a pointer takes hold of when it is pressed.
sealed interface Grip {

    /// A handle of the selected container: resizes it.
    record OnHandle(ResourceId container, Handle handle) implements Grip {}

    /// A connect handle of the card under the pointer: draws a line from it.
    record OnConnector(ResourceId from) implements Grip {}

    /// A card, or the title or the border of a container: moves it.
    record OnBody(ResourceId id) implements Grip {}

    /// The sign on a collapsed container: a click opens it.
    record OnExpander(ResourceId container) implements Grip {}

    /// A chip or a tag that stands for a resource elsewhere: selects it.
    ///
    /// @param connects whether a line can be drawn from it, as from the tag of a security group
    record OnMark(ResourceId id, boolean connects) implements Grip {}

    /// A link: a drag leads it otherwise or takes its end elsewhere, a click selects it.
    record OnLink(Link link, LinkHit.Part part) implements Grip {}

    /// The inside of a container, or bare canvas for null: a marquee starts here, a click selects
    /// the container.
    record OnGround(@Nullable ResourceId container) implements Grip {}
}
