package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Visibility;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which containers of the canvas show as one card, and which types not at all: the view of this
/// user, never a change of the design.
public final class Folding {

    private final DesignCanvas canvas;
    private final Selection selection;
    private final ObjectProperty<Visibility> visibility =
            new SimpleObjectProperty<>(Visibility.ALL);

    Folding(DesignCanvas canvas, Selection selection) {
        this.canvas = canvas;
        this.selection = selection;
    }

    public ObjectProperty<Visibility> visibilityProperty() {
        return visibility;
    }

    /// The selected containers that are open.
    public Set<ResourceId> collapsible() {
        Set<ResourceId> found = new LinkedHashSet<>(selection.ids());
        found.removeIf(each -> !canvas.nesting().isOpen(each));
        return found;
    }

    /// The selected containers that are collapsed.
    public Set<ResourceId> expandable() {
        Set<ResourceId> found = new LinkedHashSet<>(selection.ids());
        found.removeIf(each -> !canvas.nesting().isCollapsed(each));
        return found;
    }

    /// Collapses what is selected.
    public void collapse() {
        show(visibility.get().collapsing(collapsible()));
    }

    /// Opens what is selected.
    public void expand() {
        expand(expandable());
    }

    /// Opens containers, not those inside of them.
    public void expand(Collection<ResourceId> containers) {
        show(visibility.get().expanding(containers));
    }

    /// Collapses every container, so that opening one shows the next as cards.
    public void collapseAll() {
        List<ResourceId> all =
                canvas.diagram().places().stream()
                        .map(each -> canvas.nesting().resource(each.id()))
                        .filter(each -> each.type().isContainer())
                        .map(each -> each.id())
                        .toList();
        show(visibility.get().collapsing(all));
    }

    public void expandAll() {
        show(visibility.get().expanded());
    }

    /// Shows or hides everything of a type.
    public void show(ResourceType type, boolean wanted) {
        Set<ResourceType> hidden = new HashSet<>(visibility.get().hidden());
        if (wanted) {
            hidden.remove(type);
        } else {
            hidden.add(type);
        }
        show(visibility.get().hiding(hidden));
    }

    public void showAllTypes() {
        show(visibility.get().hiding(Set.of()));
    }

    /// Opens whatever a resource lies in, and shows its type again.
    public void reveal(ResourceId id) {
        ResourceId drawn = canvas.diagram().stacking().drawnFor(id);
        show(visibility.get().revealing(canvas.nesting().design(), drawn));
    }

    /// What was selected inside of what is now collapsed hands that on to the card.
    private void show(Visibility next) {
        if (!next.equals(visibility.get())) {
            visibility.set(next);
            selection.set(selection.ids().stream().map(this::seen).distinct().toList());
        }
    }

    /// What is in a stack stays selected by itself.
    private ResourceId seen(ResourceId id) {
        Diagram diagram = canvas.diagram();
        ResourceId card = diagram.standIn(id);
        return card.equals(diagram.stacking().drawnFor(id)) ? id : card;
    }
}
