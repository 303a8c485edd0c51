package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Common;
import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One property in a form.
///
/// @param nodes all that belongs to it
record Line<R extends Resource, T extends @Nullable Object>(
        String label, Lens<R, T> lens, Editor<T> editor, List<Node> nodes) {

    /// The component of the resource that the property is, or is a part of.
    String root() {
        return lens.component().replaceFirst("-.*", "");
    }

    void show(Chosen chosen) {
        List<T> values = values(chosen);
        if (!differ(values)) {
            editor.show(chosen.first(), values.getFirst());
        } else if (editor instanceof ListEditor<?>) {
            showCommon(chosen.first(), values);
        } else {
            editor.showMixed(chosen.first());
        }
    }

    /// What a new value changes in each of the resources.
    ///
    /// @throws IllegalArgumentException with a sentence, when a resource does not take it
    List<Edit> edits(String step, Chosen chosen, T value) {
        List<T> values = values(chosen);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Subject each = chosen.subjects().get(i);
            Resource before = each.resource();
            Lens<Resource, T> own = chosen.lens(before, lens.component());
            Resource after = own.with(before, next(values, value, values.get(i)));
            if (!after.equals(before)) {
                edits.add(Containment.edit(step, each.design(), before, after, i));
            }
        }
        return edits;
    }

    private List<T> values(Chosen chosen) {
        List<T> values = new ArrayList<>();
        for (Subject each : chosen.subjects()) {
            Lens<Resource, T> own = chosen.lens(each.resource(), lens.component());
            values.add(own.get(each.resource()));
        }
        return values;
    }

    private boolean differ(List<T> values) {
        T first = values.getFirst();
        return values.stream().anyMatch(each -> !Objects.equals(each, first));
    }

    @SuppressWarnings("unchecked") // a list editor edits lists
    private void showCommon(Subject first, List<T> values) {
        ((ListEditor<Object>) editor).showShared(first, Common.rows((List<List<Object>>) values));
    }

    /// Lists that differ keep what is their own.
    @SuppressWarnings("unchecked") // a list editor edits lists
    private T next(List<T> values, T value, T own) {
        if (!(editor instanceof ListEditor<?>) || !differ(values)) {
            return value;
        }
        List<Object> common = Common.rows((List<List<Object>>) values);
        return (T) Common.changed(common, (List<Object>) value, (List<Object>) own);
    }
}
