package dev.linkloom.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What a design takes for true where nobody knows; part of the design, so that its results are the
/// same for everybody who opens it.
///
/// @param unusual the answers that are not the usual ones, as they are written
public record Assumptions(Map<OpenPoint, String> unusual) {

    /// The usual answer to every open point.
    public static final Assumptions USUAL = new Assumptions(Map.of());

    /// @throws IllegalArgumentException when something is no answer to its point
    public Assumptions {
        var kept = new EnumMap<OpenPoint, String>(OpenPoint.class);
        unusual.forEach((point, answer) -> {
            String written = point.checked(answer);
            if (!written.equals(point.usual())) {
                kept.put(point, written);
            }
        });
        unusual = Collections.unmodifiableMap(kept);
    }

    /// These with another answer to one point; null for the usual one.
    ///
    /// @throws IllegalArgumentException when it is no answer to the point
    public Assumptions with(OpenPoint point, @Nullable String answer) {
        var changed = new EnumMap<OpenPoint, String>(OpenPoint.class);
        changed.putAll(unusual);
        if (answer == null) {
            changed.remove(point);
        } else {
            changed.put(point, answer);
        }
        return new Assumptions(changed);
    }

    /// These with the answer, such as [Assumption#ONE_ADDRESS].
    public Assumptions with(Assumption answer) {
        return with(answer.point(), answer.word());
    }

    /// The answer to a point as it is written.
    public String answer(OpenPoint point) {
        String other = unusual.get(point);
        return other == null ? point.usual() : other;
    }

    public boolean hold(Assumption answer) {
        return answer(answer.point()).equals(answer.word());
    }

    /// The answer to a point whose answer is a number.
    public int number(OpenPoint point) {
        return Integer.parseInt(answer(point));
    }
}
