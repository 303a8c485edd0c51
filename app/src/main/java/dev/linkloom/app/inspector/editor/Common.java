package dev.linkloom.app.inspector.editor;

import java.util.ArrayList;
import java.util.List;

/// What several values have in common, and what a change of that makes of each of them.
public final class Common {

    private Common() {}

    /// The rows that every list holds, in the order of the first.
    public static <T> List<T> rows(List<List<T>> lists) {
        return lists.isEmpty()
                ? List.of()
                : lists.getFirst().stream()
                        .distinct()
                        .filter(row -> lists.stream().allMatch(each -> each.contains(row)))
                        .toList();
    }

    /// One of the lists after what they have in common was changed: rows that went go, rows that
    /// came come, a row that was replaced is replaced where it stands.
    public static <T> List<T> changed(List<T> common, List<T> next, List<T> own) {
        List<T> after = new ArrayList<>(own);
        if (common.size() == next.size()) {
            for (int i = 0; i < common.size(); i++) {
                int at = after.indexOf(common.get(i));
                if (at >= 0) {
                    after.set(at, next.get(i));
                }
            }
            return after;
        }
        common.stream().filter(row -> !next.contains(row)).forEach(after::remove);
        next.stream()
                .filter(row -> !common.contains(row) && !after.contains(row))
                .forEach(after::add);
        return after;
    }

    /// What all texts begin with; digits at its end are left to those who count.
    public static String beginning(List<String> texts) {
        String common = texts.isEmpty() ? "" : texts.getFirst();
        for (String each : texts) {
            int length = 0;
            while (length < Math.min(common.length(), each.length())
                    && common.charAt(length) == each.charAt(length)) {
                length++;
            }
            common = common.substring(0, length);
        }
        return texts.size() > 1 ? common.replaceFirst("\\d+$", "") : common;
    }
}
