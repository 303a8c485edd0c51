package dev.linkloom.app.canvas.gesture;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import java.util.List;

/// What changes in a resource when another container takes it.
final class Adoption {

    private Adoption() {}

    static List<Edit> into(Design design, ResourceId id, ResourceId container) {
        Resource resource = design.find(id);
        return resource == null
                ? List.of()
                : List.of(new Edit.Replace("Move " + resource.name(), resource.movedTo(container)));
    }
}
