package dev.linkloom.model.file;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Names for the rows of a list by what they hold, so that a row is known again after others were
/// added or removed.
///
/// A row is never taken for another: when it cannot be told which row was meant, none is.
final class RowNames {

    private static final String TWIN = "twin ";

    private RowNames() {}

    /// The name of each row: its content, and among equal rows also which of how many it is.
    static List<String> steps(List<ObjectNode> rows) {
        Map<String, Integer> total = new HashMap<>();
        rows.forEach(row -> total.merge(JsonLayout.inline(row), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        List<String> steps = new ArrayList<>();
        for (ObjectNode row : rows) {
            String content = JsonLayout.inline(row);
            int twins = total.getOrDefault(content, 1);
            int number = seen.merge(content, 1, Integer::sum);
            steps.add(
                    twins == 1
                            ? content
                            : "%s%d of %d: %s".formatted(TWIN, number, twins, content));
        }
        return steps;
    }

    /// Which kept name belongs to which row, by its index.
    ///
    /// @param key the members that make a row itself when its whole content has changed; empty when
    ///   all of them do
    static Map<Integer, String> match(List<ObjectNode> rows, List<String> kept, List<String> key) {
        List<String> steps = steps(rows);
        Map<Integer, String> matches = new HashMap<>();
        List<String> open = new ArrayList<>(kept);
        for (int i = 0; i < rows.size(); i++) {
            if (open.remove(steps.get(i))) {
                matches.put(i, steps.get(i));
            }
        }
        if (!key.isEmpty()) {
            for (String step : open) {
                matchByKey(step, rows, open, key, matches);
            }
        }
        return matches;
    }

    private static void matchByKey(
            String step,
            List<ObjectNode> rows,
            List<String> open,
            List<String> key,
            Map<Integer, String> matches) {
        List<JsonNode> wanted = keyOf(step, key);
        List<Integer> candidates =
                IntStream.range(0, rows.size())
                        .filter(i -> keyOf(rows.get(i), key).equals(wanted))
                        .boxed()
                        .toList();
        boolean isOnlyOne =
                open.stream().filter(each -> keyOf(each, key).equals(wanted)).count() == 1;
        if (isOnlyOne && candidates.size() == 1 && !step.startsWith(TWIN)) {
            matches.putIfAbsent(candidates.getFirst(), step);
        }
    }

    private static List<JsonNode> keyOf(String step, List<String> key) {
        return step.startsWith(TWIN) ? List.of() : keyOf(JsonText.trusted(step), key);
    }

    private static List<JsonNode> keyOf(ObjectNode row, List<String> key) {
        return key.stream().map(row::path).toList();
    }
}
