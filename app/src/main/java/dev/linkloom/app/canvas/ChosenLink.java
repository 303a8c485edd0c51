package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The link that is selected instead of resources, through all versions of the drawing.
final class ChosenLink {

    private final DesignCanvas canvas;
    private final Selection selection;
    private final GestureSession session;
    private final ReadOnlyObjectWrapper<@Nullable Link> link = new ReadOnlyObjectWrapper<>();

    ChosenLink(DesignCanvas canvas, Selection selection, GestureSession session) {
        this.canvas = canvas;
        this.selection = selection;
        this.session = session;
    }

    /// Null for none.
    ReadOnlyObjectProperty<@Nullable Link> property() {
        return link.getReadOnlyProperty();
    }

    @Nullable Link get() {
        return link.get();
    }

    /// Whether there is one that stands for itself, which can be disconnected.
    BooleanBinding isSingle() {
        return Bindings.createBooleanBinding(
                () -> link.get() != null && link.get().bundled() == 0, link);
    }

    void select(Link chosen) {
        selection.clear();
        link.set(chosen);
        String from = name(chosen.from());
        String to = name(chosen.to());
        canvas.setAccessibleText(tr("Link from %s to %s", from, to));
        session.say(
                chosen.bundled() > 0
                        ? tr(
                                "%s → %s · stands for %,d links of what is collapsed",
                                from, to, chosen.bundled())
                        : tr(
                                "%s → %s · Drag a stretch to lead it, an end to reconnect it;"
                                        + " Delete disconnects",
                                from, to));
    }

    void deselect() {
        if (link.get() != null) {
            link.set(null);
            canvas.setAccessibleText(Spoken.of(canvas.nesting(), selection.ids()));
            session.say("");
        }
    }

    /// After an edit, which may lead it otherwise between the same ends.
    void keep(List<Link> links) {
        Link chosen = link.get();
        Link same = chosen == null ? null : Leading.same(links, chosen.drawn().ends());
        if (same == null) {
            deselect();
        } else {
            link.set(same);
        }
    }

    /// In a better drawing of the same version.
    void refine(List<Link> links) {
        Link chosen = link.get();
        if (chosen != null) {
            link.set(links.stream().filter(chosen::joinsTheSameAs).findFirst().orElse(null));
        }
    }

    private String name(ResourceId id) {
        Design design = canvas.nesting().design();
        Resource found = design.find(id);
        return found == null ? id.value() : found.name();
    }
}
