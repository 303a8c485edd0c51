package dev.linkloom.engine.rule;

/// The ID of a rule of the rulebook, such as `SRC-01` or `VALID-W02`.
public record RuleId(String value) implements Comparable<RuleId> {

    public RuleId {
        if (!value.matches("(SRC|DNS|SVC|EP|NLB|NET|GWLB|PAT|LIM|COST|LAT|VALID)-W?\\d{2}")) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a rule ID; write it like SRC-01.".formatted(value));
        }
    }

    public static RuleId of(String value) {
        return new RuleId(value);
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
