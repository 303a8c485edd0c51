package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.path.Blocker;
import dev.linkloom.engine.path.Estimate;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;

/// A trace as plain text, to be pasted into a ticket.
final class FlowText {

    private FlowText() {}

    static String of(Design design, Trace trace) {
        StringBuilder text = new StringBuilder();
        text.append(
                "%s to %s:%d/%s: %s%n"
                        .formatted(
                                Words.name(design, trace.flow().from()),
                                trace.flow().host(),
                                trace.flow().port(),
                                trace.flow().protocol(),
                                trace.verdict()));
        text.append(trace.explanation()).append('\n');
        for (FlowRow row : FlowRow.of(trace)) {
            text.append('\n').append(line(design, row));
        }
        Estimate estimate = trace.estimate();
        if (estimate != null) {
            text.append("\n\n").append(estimate.sentence());
        }
        for (Blocker blocker : trace.blockers().stream().skip(1).toList()) {
            text.append('\n').append(tr("also in the way: %s", blocker.explanation()));
        }
        return text.append('\n').toString();
    }

    private static String line(Design design, FlowRow row) {
        Hop hop = row.hop();
        String packet = hop.in().from() + " -> " + hop.in().to();
        String seen =
                hop.rewrites()
                        ? tr("%s becomes %s", packet, hop.out().from() + " -> " + hop.out().to())
                        : packet;
        return "%2d %s %s %-8s %s: %s. %s"
                .formatted(
                        row.number(),
                        row.reply() ? "<-" : "->",
                        hop.passed() ? tr("pass") : tr("STOP"),
                        hop.rule(),
                        Words.name(design, hop.at()),
                        seen,
                        hop.explanation());
    }
}
