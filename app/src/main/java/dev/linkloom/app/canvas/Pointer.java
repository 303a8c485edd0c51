package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.DuplicateGesture;
import dev.linkloom.app.canvas.gesture.Gesture;
import dev.linkloom.app.canvas.gesture.Modifiers;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Preview;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.ResourceId;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Turns presses, drags and releases on the canvas into gestures, clicks and panning.
///
/// The handlers sit on the canvas itself and judge the distance themselves: no node below need keep
/// the mouse.
final class Pointer {

    private static final double THRESHOLD = 4;

    private enum Phase {
        IDLE,
        PRESSED,
        ASKING,
        PANNING,
        DRAGGING,
        SPENT
    }

    private final DesignCanvas canvas;
    private final Selection selection;
    private final GestureSession session;
    private final Drags drags;
    private final EdgePan edgePan = new EdgePan(this::panAlong);
    private Phase phase = Phase.IDLE;
    private Grip grip = new Grip.OnGround(null);
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private Modifiers modifiers = Modifiers.NONE;
    private Modifiers atPress = Modifiers.NONE;
    private boolean spaceHeld;
    private boolean copies;

    Pointer(DesignCanvas canvas, Selection selection, GestureSession session) {
        this.canvas = canvas;
        this.selection = selection;
        this.session = session;
        drags = new Drags(canvas, selection);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> canvas.hover(null));
    }

    static Modifiers modifiers(MouseEvent event) {
        return new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
    }

    /// A gesture that is going on follows modifier keys even while the pointer rests.
    void keysChanged(KeyEvent event) {
        var now = new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
        if (phase == Phase.DRAGGING && !now.equals(modifiers)) {
            modifiers = now;
            claimAlt();
            follow();
        }
    }

    private void claimAlt() {
        if (modifiers.alt()) {
            AltKey.isForPointer(canvas.getScene());
        }
    }

    /// While Space is held the pointer pans instead of working.
    void holdSpace(boolean held) {
        spaceHeld = held;
        canvas.setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    /// Ends what the pressed pointer does; the rest of this press does nothing.
    ///
    /// @return whether there was anything to end
    boolean cancel() {
        edgePan.stop();
        boolean busy = phase == Phase.DRAGGING;
        if (busy) {
            phase = Phase.SPENT;
            session.cancel();
            canvas.setCursor(Cursor.DEFAULT);
        }
        return busy;
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        event.consume();
        if (phase == Phase.DRAGGING) {
            return;
        }
        remember(event);
        claimAlt();
        atPress = modifiers;
        pressedX = event.getX();
        pressedY = event.getY();
        boolean pans =
                event.getButton() == MouseButton.MIDDLE
                        || (event.getButton() == MouseButton.PRIMARY && spaceHeld);
        if (pans) {
            phase = Phase.PANNING;
            canvas.setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.PRIMARY) {
            canvas.endKeyboardConnect();
            grip = canvas.gripAt(pressedX, pressedY);
            phase = Phase.PRESSED;
        } else if (event.getButton() == MouseButton.SECONDARY) {
            canvas.endKeyboardConnect();
            grip = canvas.gripAt(pressedX, pressedY);
            phase = Phase.ASKING;
        }
    }

    private void dragged(MouseEvent event) {
        double dx = event.getX() - lastX;
        double dy = event.getY() - lastY;
        remember(event);
        event.consume();
        switch (phase) {
            case PANNING -> canvas.camera().pan(dx, dy);
            case PRESSED -> {
                if (isDrag()) {
                    begin();
                }
            }
            case ASKING -> {
                if (isDrag()) {
                    phase = Phase.PANNING;
                    canvas.setCursor(Cursor.CLOSED_HAND);
                    canvas.camera().pan(lastX - pressedX, lastY - pressedY);
                }
            }
            case DRAGGING -> follow();
            case IDLE, SPENT -> {}
        }
    }

    private boolean isDrag() {
        return Math.hypot(lastX - pressedX, lastY - pressedY) > THRESHOLD;
    }

    private void released(MouseEvent event) {
        remember(event);
        event.consume();
        edgePan.stop();
        Phase was = phase;
        phase = Phase.IDLE;
        boolean pans = spaceHeld || canvas.lockedProperty().get();
        canvas.setCursor(pans ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        switch (was) {
            case DRAGGING -> {
                session.moved(world(), modifiers);
                session.finish();
            }
            case PRESSED -> click(event.getClickCount());
            case ASKING -> ask(event.getScreenX(), event.getScreenY());
            case IDLE, PANNING, SPENT -> {}
        }
    }

    private void moved(MouseEvent event) {
        remember(event);
        canvas.hover(canvas.hoveredAt(lastX, lastY));
        if (!spaceHeld) {
            canvas.setCursor(Cursors.at(canvas, lastX, lastY));
        }
    }

    private void begin() {
        if (canvas.lockedProperty().get()) {
            phase = Phase.PANNING;
            canvas.setCursor(Cursor.CLOSED_HAND);
            canvas.camera().pan(lastX - pressedX, lastY - pressedY);
            return;
        }
        Point start = canvas.viewport().toWorld(pressedX, pressedY);
        Gesture gesture = drags.from(grip, start, atPress, modifiers);
        if (gesture == null) {
            phase = Phase.SPENT;
            return;
        }
        phase = Phase.DRAGGING;
        copies = gesture instanceof DuplicateGesture;
        canvas.hover(null);
        session.begin(gesture);
        follow();
    }

    private void follow() {
        session.moved(world(), modifiers);
        showCursor();
        canvas.noteAt(lastX, lastY);
        edgePan.pointerAt(lastX, lastY, canvas.getWidth(), canvas.getHeight());
    }

    private void showCursor() {
        Preview preview = session.previewProperty().get();
        if (preview != null) {
            canvas.setCursor(Cursors.during(preview, grip, copies));
        }
    }

    private void panAlong(double dx, double dy) {
        canvas.camera().pan(dx, dy);
        session.moved(world(), modifiers);
    }

    /// Selects what a menu is asked for, unless it is part of the selection.
    private void ask(double screenX, double screenY) {
        ResourceId id = gripped();
        canvas.link().deselect();
        if (grip instanceof Grip.OnLink(var link, _)) {
            canvas.link().select(link);
        } else if (id == null) {
            selection.clear();
        } else if (!selection.contains(id)) {
            selection.set(id);
        }
        canvas.openMenu(screenX, screenY);
    }

    private @Nullable ResourceId gripped() {
        return switch (grip) {
            case Grip.OnBody(var body) -> body;
            case Grip.OnMark(var marked, _) -> marked;
            case Grip.OnExpander(var container) -> container;
            case Grip.OnGround(var container) -> container;
            case Grip.OnHandle(var container, _) -> container;
            case Grip.OnConnector(var card) -> card;
            case Grip.OnLink _ -> null;
        };
    }

    private void click(int count) {
        ResourceId id = gripped();
        canvas.link().deselect();
        if (modifiers.alt()) {
            id = below(id);
        }
        if (grip instanceof Grip.OnLink(var link, var part)) {
            canvas.link().select(link);
            if (count == 2 && link.bundled() == 0) {
                canvas.leading().reset(link, part);
            }
        } else if (grip instanceof Grip.OnExpander(var container)) {
            canvas.folding().expand(List.of(container));
        } else if (count == 2 && grip instanceof Grip.OnGround) {
            session.perform(new Outcome.Wanted(null, world()));
        } else if (id == null) {
            if (!modifiers.shift() && !modifiers.control()) {
                selection.clear();
            }
        } else if (modifiers.control()) {
            selection.toggle(id);
        } else if (modifiers.shift()) {
            selection.set(with(id));
        } else {
            selection.set(id);
            if (count == 2 && grip instanceof Grip.OnBody) {
                open(id);
            }
        }
    }

    /// The main thing to do with it: a collapsed container opens, anything else is renamed.
    private void open(ResourceId id) {
        if (canvas.nesting().isCollapsed(id)) {
            canvas.folding().expand(List.of(id));
        } else {
            canvas.editing().rename();
        }
    }

    /// What lies behind the selected resource at the pointer, or the front one again from the last.
    private @Nullable ResourceId below(@Nullable ResourceId front) {
        List<ResourceId> pile = canvas.nesting().at(world());
        if (pile.isEmpty()) {
            return front;
        }
        ResourceId selected = selection.only();
        int at = selected == null ? 0 : pile.indexOf(selected);
        return pile.get((Math.max(at, 0) + 1) % pile.size());
    }

    private List<ResourceId> with(ResourceId id) {
        List<ResourceId> ids = new ArrayList<>(selection.ids());
        ids.remove(id);
        ids.add(id);
        return ids;
    }

    private void remember(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        modifiers = modifiers(event);
    }

    /// Where the pointer was last seen, in the world.
    Point world() {
        return canvas.viewport().toWorld(lastX, lastY);
    }
}
