package dev.linkloom.app.simulation;

import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Trace;

import java.util.ArrayList;
import java.util.List;

/// One line of the list of decisions.
///
/// @param number counted from 1 through both directions
record FlowRow(int number, Hop hop, boolean reply) {

    static List<FlowRow> of(Trace trace) {
        List<FlowRow> rows = new ArrayList<>();
        trace.forward().forEach(hop -> rows.add(new FlowRow(rows.size() + 1, hop, false)));
        trace.reply().forEach(hop -> rows.add(new FlowRow(rows.size() + 1, hop, true)));
        return rows;
    }
}
