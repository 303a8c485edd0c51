package dev.linkloom.app;

import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Opening;
import dev.linkloom.app.palette.Creation;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import java.util.Random;

/// The sample with one more resource of every type that it lacks.
final class EveryType {

    private EveryType() {}

    static Design design() {
        Design design = Opening.sample().design();
        Random random = new Random(7);
        for (ResourceType type : ResourceType.values()) {
            if (one(design, type) == null) {
                design = with(design, type, random);
            }
        }
        return design;
    }

    /// A resource of the type.
    static ResourceId of(Design design, ResourceType type) {
        ResourceId found = one(design, type);
        if (found == null) {
            throw new AssertionError("There is no " + type);
        }
        return found;
    }

    private static Design with(Design design, ResourceType type, Random random) {
        Nesting nesting = Nesting.of(Diagram.of(Fabric.compile(design)));
        for (Resource each : design.resources()) {
            if (type.containers().contains(each.type())
                    && Creation.of(nesting, type, each.id(), middle(design, each.id()), random)
                            instanceof Outcome.Change change) {
                return change.edit().applyTo(design);
            }
        }
        Point beside = new Point(0, 1200 + 300 * type.ordinal());
        return switch (Creation.of(nesting, type, null, beside, random)) {
            case Outcome.Change change -> change.edit().applyTo(design);
            case Outcome other -> throw new AssertionError(type + ": " + other);
        };
    }

    private static Point middle(Design design, ResourceId container) {
        var box = design.placement(container);
        return new Point(box.centerX(), box.centerY());
    }

    private static ResourceId one(Design design, ResourceType type) {
        return design.resources().stream()
                .filter(each -> each.type() == type)
                .map(Resource::id)
                .findFirst()
                .orElse(null);
    }
}
