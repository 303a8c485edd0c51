package dev.linkloom.engine.resolve;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.DnsRecord;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What was looked up before: a design never changes, so neither does what the resolver of one of
/// its VPCs answers.
final class Known {

    /// Whoever asks for more different names than this is not helped by remembering them.
    private static final int MOST = 100_000;

    private final Map<Key, Lookup> lookups = new ConcurrentHashMap<>();

    /// @param zoneId the zone of the client, which may matter (DNS-40)
    record Key(
            ResourceId vpc,
            @Nullable String zoneId,
            String name,
            DnsRecord.Type type,
            boolean explains) {}

    @Nullable Lookup find(Key key) {
        return lookups.get(key);
    }

    void keep(Key key, Lookup lookup) {
        if (lookups.size() < MOST) {
            lookups.put(key, lookup);
        }
    }
}
