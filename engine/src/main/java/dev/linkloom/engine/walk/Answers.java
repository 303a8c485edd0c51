package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.resolve.Lookup;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/// What names resolve to, remembered for each subnet: every machine in one asks the same resolver
/// from the same zone.
final class Answers {

    /// A subnet that asks for more names starts to remember anew.
    private static final int MOST = 64;

    private final AtomicReferenceArray<@Nullable Entry> bySegment;

    /// A chain of what one subnet has asked.
    private record Entry(String name, Answered answered, int length, @Nullable Entry before) {}

    /// What a flow wants to know of an answer.
    ///
    /// @param resolution what the client learns
    /// @param used the address that is dialled unless a zone is preferred
    /// @param resolver the address of whom was asked; null when there is none
    /// @param decision what is written down of it
    /// @param refused what AWS would have objected to in the endpoint the name belongs to
    record Answered(
            Lookup lookup,
            Resolution resolution,
            @Nullable Ip used,
            @Nullable Ip resolver,
            Decision decision,
            @Nullable Decision refused) {}

    Answers(int segments) {
        bySegment = new AtomicReferenceArray<>(segments);
    }

    /// The answer to a flow's client, which is asked for once if it does not depend on the client.
    Answered of(Segment from, Flow flow, Supplier<Answered> source) {
        Entry latest = bySegment.get(from.index());
        for (Entry each = latest; each != null; each = each.before()) {
            if (each.name().equals(flow.host())) {
                return each.answered();
            }
        }
        Answered answered = source.get();
        if (!answered.lookup().at().equals(flow.from())) {
            Entry before = latest != null && latest.length() < MOST ? latest : null;
            int length = before == null ? 1 : before.length() + 1;
            bySegment.set(from.index(), new Entry(flow.host(), answered, length, before));
        }
        return answered;
    }
}
