package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.resolve.Lookup;
import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/// What names resolve to, remembered for each subnet: every machine in one asks the same resolver
/// from the same zone.
final class Answers {

    /// A subnet that asks for more names starts to remember anew.
    private static final int MOST = 64;

    /// For each subnet a chain of what it has asked.
    private final AtomicReferenceArray<@Nullable Answered> bySegment;

    /// What a flow wants to know of an answer.
    ///
    /// @param resolution what the client learns
    /// @param used the address that is dialled unless a zone is preferred
    /// @param resolver the address of whom was asked; null when there is none
    /// @param decision what is written down of it
    /// @param refused what AWS would have objected to in the endpoint the name belongs to
    /// @param name what was asked, once it is remembered
    /// @param before what was asked before
    /// @param length how many are remembered with it
    record Answered(
            Lookup lookup,
            Resolution resolution,
            @Nullable Ip used,
            @Nullable Ip resolver,
            Decision decision,
            @Nullable Decision refused,
            String name,
            @Nullable Answered before,
            int length) {

        Answered(
                Lookup lookup,
                Resolution resolution,
                @Nullable Ip used,
                @Nullable Ip resolver,
                Decision decision,
                @Nullable Decision refused) {
            this(lookup, resolution, used, resolver, decision, refused, "", null, 0);
        }

        private Answered after(@Nullable Answered latest, String asked) {
            Answered kept = latest != null && latest.length < MOST ? latest : null;
            return new Answered(
                    lookup,
                    resolution,
                    used,
                    resolver,
                    decision,
                    refused,
                    asked,
                    kept,
                    kept == null ? 1 : kept.length + 1);
        }
    }

    Answers(int segments) {
        bySegment = new AtomicReferenceArray<>(segments);
    }

    /// The answer to a flow's client, which is asked for once if it does not depend on the client.
    Answered of(int segment, Flow flow, Supplier<Answered> source) {
        Answered latest = bySegment.get(segment);
        for (Answered each = latest; each != null; each = each.before()) {
            if (each.name().equals(flow.host())) {
                return each;
            }
        }
        Answered answered = source.get();
        if (!answered.lookup().at().equals(flow.from())) {
            bySegment.set(segment, answered.after(latest, flow.host()));
        }
        return answered;
    }
}
