package dev.linkloom.engine;

import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Trace;

import java.util.List;

/// Traces as tables, so that a test reads like the rulebook's walks.
///
/// A row is: what decides, the resource, the rule, the packet before, and after `=>` the packet as
/// it is rewritten; a row that stops the flow begins with `X`.
final class Tables {

    private Tables() {}

    static String of(List<Hop> hops) {
        var text = new StringBuilder();
        for (Hop hop : hops) {
            text.append(hop.passed() ? "" : "X ")
                    .append(hop.kind().word())
                    .append(' ')
                    .append(hop.at())
                    .append(' ')
                    .append(hop.rule())
                    .append(' ')
                    .append(hop.in().from())
                    .append(" -> ")
                    .append(hop.in().to());
            if (hop.rewrites()) {
                text.append(" => ").append(hop.out().from()).append(" -> ").append(hop.out().to());
            }
            text.append('\n');
        }
        return text.toString();
    }

    /// A table as written in a test: columns may be padded.
    static String expected(String table) {
        return table.lines()
                .map(line -> line.strip().replaceAll(" +", " "))
                .reduce("", (all, line) -> all + line + "\n");
    }

    /// `api.example.com ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60`.
    static String of(Resolution dns) {
        var text = new StringBuilder(dns.name()).append(' ').append(dns.status());
        dns.answers().forEach(ip -> text.append(' ').append(ip));
        return text.append(" used ")
                .append(dns.used())
                .append(" ttl ")
                .append(dns.ttlSeconds())
                .toString();
    }

    /// `DROP_SG_INGRESS at sg-ep by SRC-35`.
    static String outcome(Trace trace) {
        return trace.verdict().delivered()
                ? trace.verdict().name()
                : "%s at %s by %s".formatted(trace.verdict(), trace.at(), trace.rule());
    }
}
