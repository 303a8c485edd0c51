package dev.linkloom.engine.dns;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.resource.DnsRecord;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The answers one client still keeps: it dials them whatever happened since, also an interface
/// that DNS has withdrawn or that is gone (DNS-42).
///
/// A cache never changes; keeping one more answer gives another cache.
///
/// @param leastSeconds how long the client keeps an answer at least, whatever its TTL says
/// @param kept the answers by what was asked
public record ClientCache(long leastSeconds, Map<Key, Kept> kept) {

    private static final RuleId CACHED = RuleId.of("DNS-42");

    /// What an answer was given to.
    public record Key(String name, DnsRecord.Type type) {}

    /// An answer and the second in which it is forgotten.
    public record Kept(Resolution resolution, long until) {}

    public ClientCache {
        kept = Map.copyOf(kept);
    }

    /// A cache that obeys the TTL of what it is told.
    public static ClientCache empty() {
        return new ClientCache(0, Map.of());
    }

    /// This cache and one more answer; failures are not kept.
    public ClientCache keeping(DnsRecord.Type type, Resolution resolution, long now) {
        if (resolution.answers().isEmpty()) {
            return this;
        }
        var all = new HashMap<>(kept);
        long until = now + Math.max(leastSeconds, resolution.ttlSeconds());
        all.put(new Key(resolution.name(), type), new Kept(resolution, until));
        return new ClientCache(leastSeconds, all);
    }

    /// What the client takes for the name without asking anybody; null when it must ask.
    public @Nullable Resolution find(String name, DnsRecord.Type type, long now) {
        Kept found = kept.get(new Key(DnsRecord.canonical(name), type));
        if (found == null || now >= found.until()) {
            return null;
        }
        Resolution was = found.resolution();
        int left = (int) (found.until() - now);
        var step =
                new Resolution.Step(
                        "client's cache",
                        null,
                        was.name() + " " + type,
                        String.join(", ", was.answers().stream().map(Object::toString).toList()),
                        CACHED,
                        "The client keeps the answer for another %d s and asks nobody."
                                .formatted(left));
        return new Resolution(
                was.name(), null, was.status(), left, was.answers(), was.used(), List.of(step));
    }
}
