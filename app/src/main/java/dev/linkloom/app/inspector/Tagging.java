package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.Tags;
import dev.linkloom.model.edit.Edit;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// The tags of some resources together, and what a change of one means for each of them.
///
/// @param ids at least one
record Tagging(Design design, List<ResourceId> ids) {

    /// One key that at least one of them has.
    ///
    /// @param value null where it is another from one to the next
    /// @param on how many of them have it
    record Row(String key, @Nullable String value, int on) {}

    /// In the order of keys.
    List<Row> rows() {
        Set<String> keys = new TreeSet<>();
        ids.forEach(each -> keys.addAll(design.tags(each).byKey().keySet()));
        return keys.stream().map(this::row).toList();
    }

    private Row row(String key) {
        List<String> values = new ArrayList<>();
        for (ResourceId each : ids) {
            String value = design.tags(each).byKey().get(key);
            if (value != null) {
                values.add(value);
            }
        }
        boolean same = new LinkedHashSet<>(values).size() == 1;
        return new Row(key, same ? values.getFirst() : null, values.size());
    }

    /// Gives the tag to all of them; null when they have it.
    ///
    /// @throws IllegalArgumentException with a sentence, when AWS would refuse it
    @Nullable Edit with(String key, String value) {
        return edit(tr("Tag %s", words()), each -> each.with(key, value));
    }

    /// Calls a tag something else wherever it is.
    ///
    /// @throws IllegalArgumentException with a sentence, when it cannot be called so
    @Nullable Edit renamed(String key, String to) {
        return edit(
                tr("Rename tag %s of %s", key, words()),
                each -> {
                    String value = each.byKey().get(key);
                    if (value == null || key.equals(to)) {
                        return each;
                    }
                    if (each.byKey().containsKey(to)) {
                        throw taken(to);
                    }
                    return each.without(key).with(to, value);
                });
    }

    /// Takes the tag from all of them.
    @Nullable Edit without(String key) {
        return edit(tr("Remove tag %s of %s", key, words()), each -> each.without(key));
    }

    /// Whether one of them has the key.
    boolean has(String key) {
        return ids.stream().anyMatch(each -> design.tags(each).byKey().containsKey(key));
    }

    static IllegalArgumentException taken(String key) {
        return new IllegalArgumentException(tr("There is a tag %s already.", key));
    }

    private @Nullable Edit edit(String step, UnaryOperator<Tags> change) {
        Map<ResourceId, Tags> changed = new TreeMap<>();
        for (ResourceId each : ids) {
            Tags before = design.tags(each);
            Tags after = change.apply(before);
            if (!Objects.equals(before, after)) {
                changed.put(each, after);
            }
        }
        return changed.isEmpty() ? null : new Edit.Tag(step, changed);
    }

    private String words() {
        return ids.size() == 1 ? design.name(ids.getFirst()) : tr("%,d resources", ids.size());
    }
}
