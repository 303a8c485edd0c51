package dev.linkloom.app.inspector;

import dev.linkloom.app.inspector.editor.Subject;

import java.util.List;

/// What the engine derives for a resource.
final class Facts {

    private Facts() {}

    static List<Fact> about(Subject subject) {
        return List.of();
    }
}
