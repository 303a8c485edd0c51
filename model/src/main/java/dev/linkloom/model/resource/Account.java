package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// An AWS account and its own names for zones.
///
/// @param id the 12-digit account id
/// @param zones zone name to zone ID, such as `us-east-1a` to `use1-az2`; names that are missing
///   map in order (`us-east-1a` to `use1-az1`), as in newer accounts (SVC-21)
public record Account(ResourceId id, String name, SortedMap<String, String> zones)
        implements Resource {

    public Account {
        zones = Collections.unmodifiableSortedMap(new TreeMap<>(zones));
    }

    public Account(ResourceId id, String name) {
        this(id, name, new TreeMap<>());
    }

    /// The ID of the zone that this account knows by the name; unknown names map in order (SVC-21).
    public String zoneId(String zoneName) {
        String mapped = zones.get(zoneName);
        return mapped != null ? mapped : Zones.identityId(zoneName);
    }

    /// This account's name for a zone of the Region (SVC-21).
    public String zoneName(String region, String zoneId) {
        return zones.entrySet().stream()
                .filter(entry -> entry.getValue().equals(zoneId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> Zones.identityName(region, zoneId));
    }

    @Override
    public Account renamed(String newName) {
        return new Account(id, newName, zones);
    }

    @Override
    public @Nullable ResourceId parent() {
        return null;
    }

    @Override
    public Account movedTo(ResourceId parent) {
        throw new IllegalArgumentException("The account (%s) lies in no container.".formatted(id));
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }

    @Override
    public Account forgetting(Set<ResourceId> gone) {
        return this;
    }
}
