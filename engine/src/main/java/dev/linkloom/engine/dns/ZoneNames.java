package dev.linkloom.engine.dns;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;

import org.jspecify.annotations.Nullable;

/// What an account calls a zone (SVC-21).
public final class ZoneNames {

    private static final Account NEWER = new Account(ResourceId.of("000000000000"), "");

    private ZoneNames() {}

    /// The account's name for a zone of the Region.
    ///
    /// @param account null for a resource outside every account, whose names then map in order
    public static String of(@Nullable Account account, String region, String zoneId) {
        return (account == null ? NEWER : account).zoneName(region, zoneId);
    }
}
