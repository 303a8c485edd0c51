package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.table.Natural;
import dev.linkloom.model.Design;
import dev.linkloom.model.NamePattern;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// New names for several resources at once, as a plan to look at before it is done.
///
/// @param rows in the order of the old names, as people order them
record BulkRename(List<Row> rows) {

    /// What becomes of one name.
    ///
    /// @param clash who else has the new name, in a few words; null for nobody
    record Row(Resource resource, String to, @Nullable String clash) {

        boolean changes() {
            return !to.equals(resource.name());
        }
    }

    BulkRename {
        rows = List.copyOf(rows);
    }

    /// Names by a pattern; each word of it counts for itself.
    static BulkRename of(Design design, List<Resource> resources, NamePattern pattern) {
        Map<String, Integer> counts = new HashMap<>();
        return of(
                design,
                resources,
                each -> {
                    String words = pattern.name(each.type(), each.name(), 0);
                    int number = counts.merge(words, 1, Integer::sum);
                    return pattern.name(each.type(), each.name(), number);
                });
    }

    /// Names in which some words stand in place of others; none to find leaves all as they are.
    static BulkRename of(Design design, List<Resource> resources, String find, String with) {
        return of(
                design,
                resources,
                each -> find.isEmpty() ? each.name() : each.name().replace(find, with).strip());
    }

    private static BulkRename of(
            Design design, List<Resource> resources, Function<Resource, String> name) {
        Comparator<Resource> order = Comparator.comparing(Resource::name, new Natural());
        Map<Resource, String> names = new HashMap<>();
        resources.stream().sorted(order).forEach(each -> names.put(each, name.apply(each)));
        Map<String, Integer> after = new HashMap<>();
        for (Resource each : design.resources()) {
            after.merge(names.getOrDefault(each, each.name()), 1, Integer::sum);
        }
        List<Row> rows = new ArrayList<>();
        for (Resource each : resources.stream().sorted(order).toList()) {
            String to = names.getOrDefault(each, each.name());
            boolean twice = after.getOrDefault(to, 0) > 1 && !to.equals(each.name());
            boolean among = names.values().stream().filter(to::equals).count() > 1;
            rows.add(new Row(each, to, !twice ? null : among ? tr("twice") : tr("taken")));
        }
        return new BulkRename(rows);
    }

    long changing() {
        return rows.stream().filter(Row::changes).count();
    }

    long clashing() {
        return rows.stream().filter(each -> each.clash() != null).count();
    }

    /// Why it cannot be done; null when it can.
    @Nullable String refusal() {
        for (Row each : rows) {
            if (each.to().isBlank()) {
                return tr("%s would have no name left.", each.resource().name());
            }
        }
        return null;
    }

    /// All of it as one step.
    Edit edit() {
        String step = tr("Rename %,d resources", changing());
        List<Edit> parts = new ArrayList<>();
        for (Row each : rows) {
            if (each.changes()) {
                parts.add(new Edit.Replace(step, each.resource().renamed(each.to())));
            }
        }
        return new Edit.Batch(step, parts);
    }
}
