package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.ResourceId;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A reference that is never missing.
final class Required extends Editor<ResourceId> {

    private final Editor<@Nullable ResourceId> reference;

    Required(Editor<@Nullable ResourceId> reference) {
        this.reference = reference;
        reference.onCommit(id -> id == null ? null : commit(id));
    }

    @Override
    public Region node() {
        return reference.node();
    }

    @Override
    public void show(Subject subject, ResourceId value) {
        reference.show(subject, value);
    }

    @Override
    public void showMixed(Subject subject) {
        reference.showMixed(subject);
    }

    @Override
    public void describe(String words) {
        reference.describe(words);
    }

    @Override
    public void identify(String id) {
        reference.identify(id);
    }
}
