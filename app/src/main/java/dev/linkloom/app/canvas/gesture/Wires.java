package dev.linkloom.app.canvas.gesture;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import java.util.List;
import java.util.stream.Stream;

/// What every kind of line does to the resource that holds the reference.
final class Wires {

    private Wires() {}

    /// One step that is undone as a whole.
    static Outcome change(Resource one, Resource other, Resource after) {
        return new Outcome.Change(new Edit.Replace(Words.connect(one, other), after));
    }

    /// The references with one more, each once.
    static List<ResourceId> with(List<ResourceId> ids, ResourceId added) {
        return Stream.concat(ids.stream(), Stream.of(added)).distinct().toList();
    }
}
