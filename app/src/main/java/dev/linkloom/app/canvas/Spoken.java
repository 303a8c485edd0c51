package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import java.util.List;

/// What a screen reader says of the selection.
public final class Spoken {

    private Spoken() {}

    static String of(Nesting nesting, List<ResourceId> ids) {
        if (ids.isEmpty()) {
            return tr("Nothing selected");
        }
        if (ids.size() > 1) {
            return tr("%,d resources selected", ids.size());
        }
        Resource resource = nesting.design().find(ids.getFirst());
        if (resource == null) {
            return switch (nesting.design().annotation(ids.getFirst())) {
                case Annotation.Note note -> tr("Note: %s", note.text());
                case Annotation.Frame frame -> tr("Frame: %s", frame.text());
                case Annotation.Arrow arrow -> tr("Arrow: %s", arrow.text());
                case Annotation.Image image -> tr("Image: %s", image.text());
                case null -> "";
            };
        }
        return of(nesting, resource);
    }

    /// What is said of one resource: its type, its name, where it lies, how much it holds.
    public static String of(Nesting nesting, Resource resource) {
        StringBuilder words = new StringBuilder(called(resource));
        Resource container = nesting.design().find(resource.parent());
        if (container != null) {
            words.append(", ").append(tr("in %s", called(container)));
        }
        int held = nesting.contents(resource.id()).size();
        if (resource.type().isContainer()) {
            words.append(", ").append(held == 1 ? tr("1 item") : tr("%,d items", held));
        }
        if (nesting.isCollapsed(resource.id())) {
            words.append(", ").append(tr("collapsed"));
        }
        int alike = nesting.alike(resource.id());
        if (alike > 1) {
            words.append(", ").append(tr("one of %s alike", alike));
        }
        switch (nesting.design().hold(resource.id())) {
            case PINNED -> words.append(", ").append(tr("pinned"));
            case LOCKED -> words.append(", ").append(tr("locked"));
            case null -> {}
        }
        return words.toString();
    }

    private static String called(Resource resource) {
        return TypeNames.of(resource.type()) + " " + resource.name();
    }
}
