package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.Gesture;
import dev.linkloom.app.canvas.gesture.Locks;
import dev.linkloom.app.canvas.gesture.Modifiers;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Preview;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.edit.Edit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The one gesture that is going on: what it would do, what its release does, and what to say about
/// it.
final class GestureSession {

    private final Document document;
    private final Selection selection;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private @Nullable Gesture gesture;
    private Point at = new Point(0, 0);
    private Modifiers modifiers = Modifiers.NONE;
    private Consumer<Outcome.Wanted> wanted = _ -> {};

    GestureSession(Document document, Selection selection) {
        this.document = document;
        this.selection = selection;
        document.setOnLocked(this::sayLocked);
        // What was said is of before.
        document.designProperty().subscribe((_, _) -> say(""));
        selection.idsProperty().subscribe((_, _) -> say(""));
    }

    void setOnWanted(Consumer<Outcome.Wanted> action) {
        wanted = action;
    }

    /// Whether nothing may be changed here, as while a design is presented.
    BooleanProperty lockedProperty() {
        return document.lockedProperty();
    }

    /// Whether nothing is locked that this would change; says so if something is.
    boolean permits(Edit edit) {
        String refusal = Locks.refusal(document.design(), edit);
        if (isOpen() && refusal != null) {
            status.set(refusal);
        }
        return isOpen() && refusal == null;
    }

    /// Whether the canvas is not locked; says so if it is.
    boolean isOpen() {
        if (lockedProperty().get()) {
            sayLocked();
        }
        return !lockedProperty().get();
    }

    private void sayLocked() {
        status.set(tr("The canvas is locked. Unlock it to change the design."));
    }

    boolean isActive() {
        return gesture != null;
    }

    /// Starts a gesture; another one that was going on is cancelled.
    void begin(Gesture next) {
        cancel();
        gesture = next;
    }

    void moved(Point world, Modifiers held) {
        at = world;
        modifiers = held;
        again();
    }

    /// Where the gesture has come to.
    Point at() {
        return at;
    }

    /// Judges the present place anew: what shows there has changed.
    void again() {
        if (gesture != null) {
            show(gesture.moved(at, modifiers));
        }
    }

    /// Ends the gesture and does what it means.
    void finish() {
        if (gesture != null) {
            Outcome outcome = gesture.finish();
            cancel();
            perform(outcome);
        }
    }

    /// Ends the gesture; nothing has changed.
    void cancel() {
        gesture = null;
        preview.set(null);
        status.set("");
    }

    /// Shows what a way of working without a pointer would do; null when it is over.
    void show(@Nullable Preview next) {
        preview.set(next);
        String refusal = next == null ? null : next.refusal();
        status.set(refusal == null ? "" : refusal);
    }

    void perform(Outcome outcome) {
        switch (outcome) {
            case Outcome.Change change -> change(change);
            case Outcome.Selected(var ids) -> selection.set(ids);
            case Outcome.Refused(var reason) -> status.set(reason);
            case Outcome.Wanted wanted -> {
                if (isOpen()) {
                    this.wanted.accept(wanted);
                }
            }
            case Outcome.Nothing _ -> {}
        }
    }

    private void change(Outcome.Change change) {
        if (permits(change.edit())) {
            document.perform(change.edit());
            if (!change.selected().isEmpty()) {
                selection.set(change.selected());
            }
        }
    }

    void say(String sentence) {
        status.set(sentence);
    }

    ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
