package dev.linkloom.engine.resolve;

import dev.linkloom.model.resource.DnsRecord;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Looks names up in the records of one zone: the exact name first, then the closest wildcard.
final class Records {

    private Records() {}

    /// What a zone holds for a name.
    ///
    /// @param record the record set that answers; null when the name has none of the type
    /// @param exists whether the name has any record at all, which tells NODATA from NXDOMAIN
    record Found(@Nullable DnsRecord record, boolean exists) {}

    static Found find(List<DnsRecord> records, String name, DnsRecord.Type type) {
        for (String owner = name; ; owner = parent(owner)) {
            Found found = exactly(records, owner, type);
            if (found.exists() || owner.equals("*")) {
                return found;
            }
        }
    }

    private static Found exactly(List<DnsRecord> records, String owner, DnsRecord.Type type) {
        boolean exists = false;
        DnsRecord alias = null;
        for (DnsRecord each : records) {
            if (each.name().toLowerCase(Locale.ROOT).equals(owner)) {
                exists = true;
                if (each.type() == type) {
                    return new Found(each, true);
                }
                if (each.type() == DnsRecord.Type.ALIAS || each.type() == DnsRecord.Type.CNAME) {
                    alias = each;
                }
            }
        }
        return new Found(alias, exists);
    }

    /// `*.b.c` after `a.b.c`, then `*.c`, then `*`.
    private static String parent(String owner) {
        String tail = owner.startsWith("*.") ? owner.substring(2) : owner;
        int dot = tail.indexOf('.');
        return dot < 0 ? "*" : "*." + tail.substring(dot + 1);
    }
}
