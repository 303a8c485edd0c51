package dev.linkloom.model.edit;

import dev.linkloom.model.Design;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The versions a design went through, with a cursor on the present one.
///
/// Undo is a move of the cursor, so it cannot disagree with the edit it undoes: there is no inverse
/// to get wrong.
public final class History {

    private record Version(String label, Design design) {}

    private final Deque<Version> past = new ArrayDeque<>();
    private final Deque<Version> future = new ArrayDeque<>();
    private Version present;
    private @Nullable Design saved;

    /// Starts with a design that counts as saved.
    public History(Design design) {
        present = new Version("Open", design);
        saved = design;
    }

    public Design present() {
        return present.design();
    }

    /// Performs an edit as a new version; an edit that changes nothing leaves no version behind.
    public void perform(Edit edit) {
        Design after = edit.applyTo(present.design());
        if (!after.equals(present.design())) {
            past.push(present);
            present = new Version(edit.label(), after);
            future.clear();
        }
    }

    /// Performs an edit that carries on the last one: undo takes both back together. The first edit
    /// of all is a step of its own.
    public void amend(Edit edit) {
        Design after = edit.applyTo(present.design());
        if (past.isEmpty()) {
            perform(edit);
        } else if (!after.equals(present.design())) {
            present = new Version(present.label(), after);
            future.clear();
        }
    }

    /// One version in the list of all: what made it, and whether it is the one in the file.
    public record Step(String label, boolean saved) {}

    /// Every version that undo and redo can reach, the oldest first.
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        past.descendingIterator().forEachRemaining(each -> steps.add(step(each)));
        steps.add(step(present));
        future.forEach(each -> steps.add(step(each)));
        return steps;
    }

    @SuppressWarnings("ReferenceEquality") // the version that was written, not one like it
    private Step step(Version version) {
        return new Step(version.label(), version.design() == saved);
    }

    /// Where the present version stands among the steps.
    public int cursor() {
        return past.size();
    }

    /// Undoes or redoes until the version at this index of the steps is the present one.
    public void goTo(int index) {
        if (index < 0 || index > past.size() + future.size()) {
            throw new IllegalArgumentException(
                    "The index (%d) must lie in 0..%d."
                            .formatted(index, past.size() + future.size()));
        }
        while (cursor() > index) {
            undo();
        }
        while (cursor() < index) {
            redo();
        }
    }

    /// What undo would take back, or null when there is nothing.
    public @Nullable String undoLabel() {
        return past.isEmpty() ? null : present.label();
    }

    /// What redo would bring again, or null when there is nothing.
    public @Nullable String redoLabel() {
        return future.isEmpty() ? null : future.element().label();
    }

    public void undo() {
        if (!past.isEmpty()) {
            future.push(present);
            present = past.pop();
        }
    }

    public void redo() {
        if (!future.isEmpty()) {
            past.push(present);
            present = future.pop();
        }
    }

    /// Remembers the present version as the one in the file.
    public void markSaved() {
        saved = present.design();
    }

    /// Remembers the version that was written as the one in the file; the user may be further by
    /// now.
    public void markSaved(Design written) {
        saved = written;
    }

    /// Whether the present version differs from the one in the file.
    public boolean isDirty() {
        return !present.design().equals(saved);
    }

    /// Makes the present version count as unsaved, as after a recovery.
    public void markUnsaved() {
        saved = null;
    }
}
