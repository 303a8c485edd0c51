package dev.linkloom.app.compare;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What one version of a design has and another has not.
///
/// @param changes of resources, in the order of their ids
/// @param title the later title; null when it is the same
/// @param assumes whether other answers to open points are taken for true
public record Difference(List<Change> changes, @Nullable String title, boolean assumes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    /// What became of one resource.
    public sealed interface Change {

        Resource resource();
    }

    public record Added(Resource resource) implements Change {}

    public record Removed(Resource resource) implements Change {}

    /// Another value here and there.
    ///
    /// @param properties not empty
    public record Changed(Resource resource, List<Property> properties) implements Change {

        public Changed {
            properties = List.copyOf(properties);
        }
    }

    /// Drawn elsewhere or in another size, otherwise the same.
    public record Moved(Resource resource) implements Change {}

    /// What leads from one version to a later one.
    public static Difference between(Design before, Design after) {
        List<Change> changes = new ArrayList<>();
        for (Resource each : after.resources()) {
            Change change = change(before, after, each);
            if (change != null) {
                changes.add(change);
            }
        }
        before.resources().stream()
                .filter(each -> after.find(each.id()) == null)
                .map(Removed::new)
                .forEach(changes::add);
        return new Difference(
                changes,
                before.title().equals(after.title()) ? null : after.title(),
                !before.assumptions().equals(after.assumptions()));
    }

    private static @Nullable Change change(Design before, Design after, Resource now) {
        ResourceId id = now.id();
        Resource then = before.find(id);
        if (then == null) {
            return new Added(now);
        }
        List<Property> differing = new ArrayList<>();
        if (!then.equals(now)) {
            differing.addAll(Property.differing(then, now));
        }
        differing.addAll(Property.differing(before.tags(id), after.tags(id)));
        if (!differing.isEmpty()) {
            return new Changed(now, differing);
        }
        Box here = after.placement(id);
        return Objects.equals(here, before.placement(id)) ? null : new Moved(now);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && title == null && !assumes;
    }

    /// How much it is: "2 added, 1 changed".
    public String summary() {
        List<String> parts = new ArrayList<>();
        count(Added.class, parts, tr("%,d added", count(Added.class)));
        count(Removed.class, parts, tr("%,d removed", count(Removed.class)));
        count(Changed.class, parts, tr("%,d changed", count(Changed.class)));
        count(Moved.class, parts, tr("%,d moved", count(Moved.class)));
        if (title != null) {
            parts.add(tr("another title"));
        }
        if (assumes) {
            parts.add(tr("other assumptions"));
        }
        return parts.isEmpty() ? tr("no difference") : String.join(", ", parts);
    }

    private void count(Class<? extends Change> kind, List<String> parts, String words) {
        if (count(kind) > 0) {
            parts.add(words);
        }
    }

    private long count(Class<? extends Change> kind) {
        return changes.stream().filter(kind::isInstance).count();
    }
}
