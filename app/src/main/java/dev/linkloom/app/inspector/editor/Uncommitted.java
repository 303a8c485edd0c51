package dev.linkloom.app.inspector.editor;

/// Whether a text field holds something the design does not know yet: then undo belongs to the
/// field, otherwise to the design.
@FunctionalInterface
public interface Uncommitted {

    boolean isPending();
}
