package dev.linkloom.app.document;

import dev.linkloom.model.ResourceId;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is selected, the same on the canvas, in the inspector and in the lists; in the order it was
/// selected.
public final class Selection {

    private final ReadOnlyObjectWrapper<List<ResourceId>> ids =
            new ReadOnlyObjectWrapper<>(List.of());

    /// Forgets what leaves the document.
    public Selection(Document document) {
        document.designProperty()
                .subscribe(design -> set(ids().stream().filter(design::has).toList()));
    }

    public List<ResourceId> ids() {
        return ids.get();
    }

    public ReadOnlyObjectProperty<List<ResourceId>> idsProperty() {
        return ids.getReadOnlyProperty();
    }

    /// The only selected resource; null when none or several are.
    public @Nullable ResourceId only() {
        return ids().size() == 1 ? ids().getFirst() : null;
    }

    public boolean contains(ResourceId id) {
        return ids().contains(id);
    }

    public void set(Collection<ResourceId> newIds) {
        List<ResourceId> next = List.copyOf(new LinkedHashSet<>(newIds));
        if (!next.equals(ids())) {
            ids.set(next);
        }
    }

    public void set(ResourceId id) {
        set(List.of(id));
    }

    public void toggle(ResourceId id) {
        Set<ResourceId> next = new LinkedHashSet<>(ids());
        if (!next.remove(id)) {
            next.add(id);
        }
        set(next);
    }

    public void clear() {
        set(List.of());
    }
}
