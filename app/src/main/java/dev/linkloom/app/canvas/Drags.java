package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.ConnectGesture;
import dev.linkloom.app.canvas.gesture.DuplicateGesture;
import dev.linkloom.app.canvas.gesture.Gesture;
import dev.linkloom.app.canvas.gesture.LinkHit;
import dev.linkloom.app.canvas.gesture.Locks;
import dev.linkloom.app.canvas.gesture.MakeSpaceGesture;
import dev.linkloom.app.canvas.gesture.MarqueeGesture;
import dev.linkloom.app.canvas.gesture.Modifiers;
import dev.linkloom.app.canvas.gesture.MoveGesture;
import dev.linkloom.app.canvas.gesture.PointGesture;
import dev.linkloom.app.canvas.gesture.ReattachGesture;
import dev.linkloom.app.canvas.gesture.ResizeGesture;
import dev.linkloom.app.canvas.gesture.Snap;
import dev.linkloom.app.canvas.gesture.StretchGesture;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What a drag begins, by what was taken hold of and by the keys held at the press.
record Drags(DesignCanvas canvas, Selection selection) {

    /// The gesture; null when a drag from there means nothing.
    ///
    /// @param now the keys held by now, when it turns out to be a drag
    @Nullable Gesture from(Grip grip, Point pressed, Modifiers atPress, Modifiers now) {
        return switch (grip) {
            case Grip.OnHandle(var id, var handle) ->
                    canvas.nesting().annotations().containsKey(id)
                            ? new StretchGesture(canvas.nesting(), id, handle, pressed, snap())
                            : new ResizeGesture(canvas.nesting(), id, handle, pressed, snap());
            case Grip.OnConnector(var id) -> connect(id);
            case Grip.OnBody(var id)
                    when copies(id)
                            && (atPress.control() || (atPress.alt() && !atPress.shift())) -> {
                if (!selection.contains(id)) {
                    selection.set(id);
                }
                yield duplicate(id, pressed);
            }
            case Grip.OnBody(var id)
                    when !atPress.alt() && !Locks.letsThrough(canvas.nesting(), id) -> {
                if (!selection.contains(id)) {
                    selection.set(now.shift() ? with(id) : List.of(id));
                }
                yield new MoveGesture(canvas.nesting(), id, selection.ids(), pressed, snap());
            }
            case Grip.OnLink(var link, _) when link.bundled() > 0 -> null;
            case Grip.OnLink(var link, var part) ->
                    part == LinkHit.Part.END
                            ? reattach(link, pressed)
                            : canvas.leading().gesture(link, part, pressed);
            case Grip.OnExpander _ -> null;
            case Grip.OnMark(var id, var connects) -> connects ? connect(id) : null;
            case Grip.OnGround _ when atPress.alt() && (atPress.control() || atPress.shift()) ->
                    new MakeSpaceGesture(canvas.nesting(), pressed);
            case Grip.OnBody _, Grip.OnGround _ ->
                    new MarqueeGesture(canvas.nesting(), selection.ids(), pressed);
        };
    }

    private boolean copies(ResourceId id) {
        return canvas.nesting().draws(id) || canvas.nesting().annotations().containsKey(id);
    }

    private Snap snap() {
        return canvas.aids().snap(canvas.viewport().scale());
    }

    private Gesture connect(ResourceId from) {
        return canvas.nesting().design().annotation(from) instanceof Annotation.Note note
                ? new PointGesture(canvas.nesting(), note)
                : new ConnectGesture(canvas.nesting(), from, canvas.random());
    }

    private Gesture reattach(Link moved, Point pressed) {
        return new ReattachGesture(
                canvas.nesting(), moved, LinkHit.isNearEnd(moved, pressed), canvas.random());
    }

    private Gesture duplicate(ResourceId grabbed, Point pressed) {
        return new DuplicateGesture(
                canvas.nesting(),
                grabbed,
                selection.ids(),
                pressed,
                snap(),
                canvas.random(),
                lost -> canvas.tell(new Told(lost, null)));
    }

    private List<ResourceId> with(ResourceId id) {
        List<ResourceId> ids = new ArrayList<>(selection.ids());
        ids.add(id);
        return ids;
    }
}
