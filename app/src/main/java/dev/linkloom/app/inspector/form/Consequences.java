package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.resource.Resource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What would be wrong with a change that is not wrong now.
final class Consequences {

    /// In larger designs the findings come after the change, not while it is typed.
    private static final int LARGEST = 2000;

    private Consequences() {}

    static List<Finding> of(Subject subject, Resource after) {
        if (subject.design().resources().size() > LARGEST) {
            return List.of();
        }
        Set<Finding> known = new HashSet<>(subject.fabric().findings());
        return subject.fabric().after(subject.design().with(after)).findings().stream()
                .filter(each -> !known.contains(each))
                .toList();
    }
}
