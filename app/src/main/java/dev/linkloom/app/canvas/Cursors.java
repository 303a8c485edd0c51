package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Handle;
import dev.linkloom.app.canvas.gesture.LinkHit;
import dev.linkloom.app.canvas.gesture.Locks;
import dev.linkloom.app.canvas.gesture.Preview;

import javafx.scene.Cursor;

/// The cursor that tells what a press would do.
final class Cursors {

    private Cursors() {}

    /// With the pointer here and no button pressed.
    static Cursor at(DesignCanvas canvas, double x, double y) {
        if (canvas.lockedProperty().get()) {
            return Cursor.OPEN_HAND;
        }
        Grip grip = canvas.gripAt(x, y);
        boolean stays =
                grip instanceof Grip.OnBody(var id)
                        && Locks.isLocked(canvas.nesting().design(), id);
        return stays ? Cursor.DEFAULT : of(grip);
    }

    static Cursor of(Grip grip) {
        return switch (grip) {
            case Grip.OnHandle(_, var handle) -> of(handle);
            case Grip.OnConnector _ -> Cursor.CROSSHAIR;
            case Grip.OnBody _ -> Cursor.MOVE;
            case Grip.OnMark(_, var connects) -> connects ? Cursor.CROSSHAIR : Cursor.HAND;
            case Grip.OnLink(_, var part) -> of(part);
            case Grip.OnExpander _ -> Cursor.HAND;
            case Grip.OnGround _ -> Cursor.DEFAULT;
        };
    }

    /// While a gesture goes on from what was taken hold of.
    ///
    /// @param copies whether its release leaves the original where it is
    static Cursor during(Preview preview, Grip grip, boolean copies) {
        if (preview.refusal() != null) {
            return DrawnCursors.NOT_ALLOWED;
        }
        return switch (preview) {
            case Preview.Moving _ -> copies ? DrawnCursors.COPY : Cursor.MOVE;
            case Preview.Placing _ -> DrawnCursors.COPY;
            case Preview.Resizing _, Preview.Leading _ -> of(grip);
            case Preview.Shifting _ -> Cursor.MOVE;
            case Preview.Enclosing _, Preview.Connecting _ -> Cursor.CROSSHAIR;
        };
    }

    private static Cursor of(LinkHit.Part part) {
        return switch (part) {
            case END -> Cursor.HAND;
            case LABEL -> Cursor.MOVE;
            case LEVEL -> Cursor.V_RESIZE;
            case UPRIGHT -> Cursor.H_RESIZE;
        };
    }

    private static Cursor of(Handle handle) {
        if (handle.vertical() == 0) {
            return Cursor.H_RESIZE;
        }
        if (handle.horizontal() == 0) {
            return Cursor.V_RESIZE;
        }
        return handle.horizontal() == handle.vertical() ? Cursor.NW_RESIZE : Cursor.NE_RESIZE;
    }
}
