package dev.linkloom.model.resource;

import java.util.List;

/// One record set of a zone.
///
/// @param name the full name without a trailing dot, lower case; may begin with `*.`
/// @param values addresses for A and AAAA, texts for TXT, one name for CNAME and ALIAS
public record DnsRecord(String name, Type type, int ttlSeconds, List<String> values) {

    public DnsRecord {
        values = List.copyOf(values);
    }

    /// What a record set answers; ALIAS is Route 53's own, allowed at the apex (DNS-29).
    public enum Type {
        A,
        AAAA,
        CNAME,
        TXT,
        ALIAS
    }
}
