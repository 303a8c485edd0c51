package dev.linkloom.app.simulation;

import dev.linkloom.engine.path.DecidingRow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// For how many flows each row of a rule table decided something.
///
/// @param flows how many were played at all
public record RowHits(int flows, Map<DecidingRow, Integer> counts) {

    public static final RowHits NONE = new RowHits(0, Map.of());

    public RowHits {
        counts = Map.copyOf(counts);
    }

    static RowHits of(List<Trace> traces) {
        Map<DecidingRow, Integer> counts = new HashMap<>();
        traces.forEach(each -> each.rows().forEach(row -> counts.merge(row, 1, Integer::sum)));
        return new RowHits(traces.size(), counts);
    }

    /// For how many of them this row decided.
    ///
    /// @param row null for those that no row matched
    public int of(ResourceId at, String component, @Nullable Object row) {
        return counts.getOrDefault(new DecidingRow(at, component, row), 0);
    }
}
