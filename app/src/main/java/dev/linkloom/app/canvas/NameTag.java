package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

/// Where the name of a resource is written, and how large.
record NameTag(Box box, double size) {

    private static final double SIZE = 12;

    static NameTag of(Diagram diagram, ResourceId id, @Nullable Resource resource) {
        for (Item each : diagram.items()) {
            if (each instanceof Item.Group group && id.equals(group.owner()) && resource != null) {
                for (Item part : group.items()) {
                    if (part instanceof Item.Text text && isName(text, resource)) {
                        return new NameTag(room(text), text.style().size());
                    }
                }
            }
        }
        Annotation annotation = diagram.fabric().design().annotation(id);
        Box area = diagram.box(id);
        if (annotation instanceof Annotation.Frame && area != null) {
            Box title = new Box(area.x() + 14, area.y() + 4, area.width() - 28, 20);
            return new NameTag(title, Item.TextStyle.TITLE.size());
        }
        Box box = diagram.box(id);
        return new NameTag(box == null ? new Box(0, 0, 1, 1) : box, SIZE);
    }

    /// The text is the name, or what was left of a long one.
    private static boolean isName(Item.Text text, Resource resource) {
        String shown = text.text();
        int cut = shown.indexOf('\u2026');
        return shown.equals(resource.name())
                || (cut >= 0 && resource.name().startsWith(shown.substring(0, cut)));
    }

    private static Box room(Item.Text text) {
        Box written = text.bounds();
        return new Box(
                written.x(),
                written.y(),
                Math.max(written.width(), text.maxWidth()),
                written.height());
    }
}
