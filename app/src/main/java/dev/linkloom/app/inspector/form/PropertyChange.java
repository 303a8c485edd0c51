package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One resource with another value of a property: the edit, with what AWS keeps as it was, or why
/// AWS would refuse it.
public record PropertyChange(Edit edit, @Nullable String refusal) {

    /// Changes a resource to what it is to be.
    ///
    /// @param step what undo calls it
    public static PropertyChange of(Subject now, String step, Resource before, Resource after) {
        Edit edit = Containment.edit(step, now.design(), before, after, 0);
        String refusal = Refusal.of(List.of(now), edit);
        return new PropertyChange(refusal == null ? now.fabric().keeping(edit) : edit, refusal);
    }
}
