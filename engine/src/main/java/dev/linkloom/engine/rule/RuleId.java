package dev.linkloom.engine.rule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The ID of a rule of the rulebook, such as `SRC-01` or `VALID-W02`.
public record RuleId(String value) implements Comparable<RuleId> {

    /// The groups of the rulebook, in the order it is read.
    public static final List<String> GROUPS =
            List.of(
                    "SRC", "DNS", "SVC", "EP", "NLB", "NET", "GWLB", "PAT", "LIM", "COST", "LAT",
                    "VALID", "D", "U");

    private static final Pattern OPEN_POINT = Pattern.compile("\\bU-\\d{2}\\b");

    private static final Pattern FORM =
            Pattern.compile("(%s)-W?\\d{2}".formatted(String.join("|", GROUPS)));

    public RuleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a rule ID; write it like SRC-01.".formatted(value));
        }
    }

    public static RuleId of(String value) {
        return new RuleId(value);
    }

    /// The open points that sentences name: what they assume where nobody knows (U-01..19).
    public static List<RuleId> openPointsIn(Stream<String> sentences) {
        return sentences
                .flatMap(each -> OPEN_POINT.matcher(each).results())
                .map(found -> of(found.group()))
                .distinct()
                .sorted()
                .toList();
    }

    /// What stands before the dash, such as `SRC`.
    public String group() {
        return value.substring(0, value.indexOf('-'));
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
