package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

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
/// @param zones zone name to zone ID, such as `us-east-1a` to `use1-az2`; one name for each zone;
///   names that are missing map in order (`us-east-1a` to `use1-az1`), as in newer accounts
///   (SVC-21)
@RecordBuilder
public record Account(ResourceId id, String name, SortedMap<String, String> zones)
        implements AccountBuilder.With, Resource {

    public Account {
        if (!id.value().matches("[0-9]{12}")) {
            throw new IllegalArgumentException(
                    "The account id (%s) must have 12 digits.".formatted(id));
        }
        zones = Collections.unmodifiableSortedMap(new TreeMap<>(zones));
        zones.forEach(Account::requireZone);
        if (Set.copyOf(zones.values()).size() < zones.size()) {
            throw new IllegalArgumentException(
                    "Two zone names of the account (%s) lead to the same zone ID; an account has one name for each zone."
                            .formatted(id));
        }
    }

    public Account(ResourceId id, String name) {
        this(id, name, new TreeMap<>());
    }

    /// The ID of the zone that this account knows by the name; unknown names map in order (SVC-21).
    public String zoneId(String zoneName) {
        String mapped = zones.get(zoneName);
        return mapped != null ? mapped : unclaimed(Zones.identityId(zoneName));
    }

    /// This account's name for a zone of the Region (SVC-21).
    public String zoneName(String region, String zoneId) {
        String owner = ownerOf(zoneId);
        return owner != null ? owner : unmapped(region, Zones.identityName(region, zoneId));
    }

    /// The ID in order, or when another name has it, the one that this other name has left over.
    private String unclaimed(String zoneId) {
        String id = zoneId;
        for (String owner = ownerOf(id); owner != null; owner = ownerOf(id)) {
            id = Zones.identityId(owner);
        }
        return id;
    }

    private @Nullable String ownerOf(String zoneId) {
        return zones.entrySet().stream()
                .filter(entry -> entry.getValue().equals(zoneId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private String unmapped(String region, String zoneName) {
        String name = zoneName;
        for (String id = zones.get(name); id != null; id = zones.get(name)) {
            name = Zones.identityName(region, id);
        }
        return name;
    }

    private static void requireZone(String name, String zoneId) {
        if (!Zones.isZoneName(name)) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a zone name; write it like us-east-1a.".formatted(name));
        }
        Require.zoneId(zoneId);
        if (!Zones.isIn(zoneId, name.substring(0, name.length() - 1))) {
            throw new IllegalArgumentException(
                    "The zone name %s and the zone ID %s are of different Regions."
                            .formatted(name, zoneId));
        }
    }

    @Override
    public Account renamed(String newName) {
        return withName(newName);
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
