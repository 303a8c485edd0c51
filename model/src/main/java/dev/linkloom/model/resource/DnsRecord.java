package dev.linkloom.model.resource;

import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.List;
import java.util.Locale;

/// One record set of a zone.
///
/// @param name the full name without a trailing dot, lower case; may begin with `*.`
/// @param values addresses for A and AAAA, texts for TXT, one name for CNAME and ALIAS
@RecordBuilder
public record DnsRecord(String name, Type type, int ttlSeconds, List<String> values)
        implements DnsRecordBuilder.With {

    public DnsRecord {
        name = canonical(name);
        Require.atLeast(0, "TTL in seconds", ttlSeconds);
        values = List.copyOf(values);
        for (String value : values) {
            requireValue(type, value);
        }
    }

    /// A name as records and zones hold it: lower case, without the dot at its end.
    public static String canonical(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '.') {
            end--;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static void requireValue(Type type, String value) {
        IpFamily family =
                switch (type) {
                    case A -> IpFamily.IPV4;
                    case AAAA -> IpFamily.IPV6;
                    case CNAME, TXT, ALIAS -> null;
                };
        if (family != null && (!Ip.isLiteral(value) || Ip.of(value).family() != family)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no value of a record of type %s; write an address like %s."
                            .formatted(value, type, type == Type.A ? "10.0.1.10" : "2001:db8::1"));
        }
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
