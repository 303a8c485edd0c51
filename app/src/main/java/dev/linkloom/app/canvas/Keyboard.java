package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.ConnectByKeys;
import dev.linkloom.app.canvas.gesture.Nudge;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Room;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.ResourceId;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the canvas itself does by keys while it has the focus: moving, walking, choosing a target;
/// what it uses it consumes. All else is done by commands, on whatever keys the user gave them.
final class Keyboard {

    private static final double ARROW_PAN = 40;

    private final DesignCanvas canvas;
    private final Selection selection;
    private final GestureSession session;
    private final Pointer pointer;
    private @Nullable ConnectByKeys connecting;
    private boolean ignoresLetter;

    Keyboard(DesignCanvas canvas, Selection selection, GestureSession session, Pointer pointer) {
        this.canvas = canvas;
        this.selection = selection;
        this.session = session;
        this.pointer = pointer;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        canvas.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Starts to choose a target for the selected resource.
    void connect() {
        if (!session.isOpen()) {
            return;
        }
        ResourceId from = selection.only();
        if (from == null
                || canvas.nesting().design().find(from) == null
                || canvas.nesting().shown(from) == null) {
            session.say(tr("Select one resource to connect it to another."));
            return;
        }
        ConnectByKeys next = canvas.connectByKeysFrom(from);
        if (next.refusal() != null) {
            session.say(next.refusal());
            return;
        }
        connecting = next;
        ignoresLetter = true;
        canvas.requestFocus();
        show(next);
    }

    /// Ends choosing a target; nothing has changed.
    boolean cancelConnect() {
        boolean was = connecting != null;
        if (was) {
            connecting = null;
            session.show(null);
        }
        return was;
    }

    private void pressed(KeyEvent event) {
        pointer.keysChanged(event);
        ignoresLetter = false;
        boolean used = connecting == null ? handle(event) : choose(connecting, event.getCode());
        if (used) {
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        pointer.keysChanged(event);
        if (event.getCode() == KeyCode.SPACE) {
            pointer.holdSpace(false);
            event.consume();
        }
    }

    /// The letter that starts choosing also arrives as typed text, which is not yet part of a name.
    private void typed(KeyEvent event) {
        ConnectByKeys choosing = connecting;
        if (ignoresLetter) {
            ignoresLetter = false;
            event.consume();
            return;
        }
        String letters = event.getCharacter();
        if (choosing != null
                && !letters.isEmpty()
                && !Character.isISOControl(letters.charAt(0))
                && !letters.isBlank()) {
            choosing.type(letters);
            show(choosing);
            event.consume();
        }
    }

    private boolean choose(ConnectByKeys choosing, KeyCode code) {
        switch (code) {
            case LEFT -> choosing.arrow(-1, 0);
            case RIGHT -> choosing.arrow(1, 0);
            case UP -> choosing.arrow(0, -1);
            case DOWN -> choosing.arrow(0, 1);
            case BACK_SPACE -> choosing.erase();
            case ENTER -> {
                cancelConnect();
                session.perform(choosing.finish());
                return true;
            }
            case ESCAPE -> {
                return cancelConnect();
            }
            default -> {
                return true;
            }
        }
        show(choosing);
        return true;
    }

    private void show(ConnectByKeys choosing) {
        session.show(choosing.preview());
        canvas.noteAt(choosing.preview().tip());
    }

    private boolean handle(KeyEvent event) {
        return arrow(event) || (!event.isShortcutDown() && plain(event));
    }

    private boolean plain(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case ESCAPE -> escape();
            case TAB -> walk(event.isShiftDown() ? -1 : 1);
            case SPACE -> {
                pointer.holdSpace(true);
                yield true;
            }
            default -> false;
        };
    }

    private boolean escape() {
        if (pointer.cancel()) {
            return true;
        }
        boolean any = !selection.ids().isEmpty() || canvas.link().get() != null;
        canvas.link().deselect();
        selection.clear();
        return any;
    }

    private boolean arrow(KeyEvent event) {
        double step = event.isShortcutDown() ? 1 : event.isShiftDown() ? 10 * Room.GRID : Room.GRID;
        return switch (event.getCode()) {
            case LEFT -> go(event, -1, 0, step);
            case RIGHT -> go(event, 1, 0, step);
            case UP -> go(event, 0, -1, step);
            case DOWN -> go(event, 0, 1, step);
            default -> false;
        };
    }

    private boolean go(KeyEvent event, int dx, int dy, double step) {
        if (event.isShortcutDown() && (event.isShiftDown() || event.isAltDown())) {
            return false; // some command's
        }
        if (event.isAltDown()) {
            return canvas.editing().walk(dx, dy);
        }
        if (canvas.leading().step(dx * step, dy * step)) {
            return true;
        }
        if (selection.ids().isEmpty()) {
            canvas.camera().pan(-dx * ARROW_PAN, -dy * ARROW_PAN);
        } else {
            nudge(Nudge.of(canvas.nesting(), selection.ids(), dx * step, dy * step));
        }
        return true;
    }

    private void nudge(Outcome outcome) {
        if (outcome instanceof Outcome.Change(var edit, _)) {
            canvas.editing().nudge(edit);
        } else {
            session.perform(outcome);
        }
    }

    /// Selects the next resource in reading order; past either end Tab leaves the canvas as
    /// anywhere else.
    private boolean walk(int step) {
        List<ResourceId> order = canvas.nesting().everything();
        ResourceId present = selection.ids().isEmpty() ? null : selection.ids().getLast();
        int at = present == null ? (step > 0 ? -1 : order.size()) : order.indexOf(present);
        int next = at + step;
        if (next < 0 || next >= order.size()) {
            return false;
        }
        selection.set(order.get(next));
        canvas.reveal(order.get(next));
        return true;
    }
}
