package dev.linkloom.engine.capture;

import dev.linkloom.engine.path.Blocker;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Verdict;

import java.util.List;
import java.util.stream.Collectors;

/// What a packet's comment says: what it is, where it is, and the rules that let it go on from
/// there.
final class Comment {

    private Comment() {}

    /// With every decision, for packets that are decided about.
    static String full(String what, Sighting seen, Verdict verdict) {
        return at(what, seen) + decisions(seen.hops(), verdict);
    }

    /// With the reason that gave rise to it.
    static String because(String what, Sighting seen, Blocker cause) {
        return "%s\n%s by %s %s: %s"
                .formatted(
                        at(what, seen),
                        cause.verdict(),
                        cause.rule(),
                        cause.at(),
                        cause.explanation());
    }

    /// For packets of a connection that has been admitted.
    static String established(String what, Sighting seen) {
        String rules =
                seen.hops().stream()
                        .map(hop -> hop.rule().value())
                        .distinct()
                        .collect(Collectors.joining(", "));
        return at(what, seen) + "\nGoes the way of the first packet, by " + rules + ".";
    }

    private static String at(String what, Sighting seen) {
        return "%s at %s".formatted(what, seen.at());
    }

    private static String decisions(List<Hop> hops, Verdict verdict) {
        return hops.stream().map(hop -> line(hop, verdict)).collect(Collectors.joining());
    }

    private static String line(Hop hop, Verdict verdict) {
        return "\n%s%s %s %s: %s"
                .formatted(
                        hop.passed() ? "" : verdict + " by ",
                        hop.rule(),
                        hop.kind().word(),
                        hop.at(),
                        hop.explanation());
    }
}
