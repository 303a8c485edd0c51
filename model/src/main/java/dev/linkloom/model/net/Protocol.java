package dev.linkloom.model.net;

import java.util.Locale;

/// What a packet carries, or what a filter rule speaks of (`ALL` only in rules).
public enum Protocol {
    TCP,
    UDP,
    ICMP,
    ALL;

    /// Whether a rule for this protocol covers a packet of that one.
    public boolean covers(Protocol packet) {
        return this == ALL || this == packet;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
