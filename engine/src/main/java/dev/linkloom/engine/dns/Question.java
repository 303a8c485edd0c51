package dev.linkloom.engine.dns;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.DnsRecord;

/// A name someone asks for.
///
/// @param from who asks: an instance, a host outside AWS, or anything else that stands in a network
/// @param name the name, with or without a trailing dot, in any case
/// @param type A or AAAA
/// @param turn how often this was asked before: the order of the answers rotates with it (DNS-08,
///   U-01)
public record Question(ResourceId from, String name, DnsRecord.Type type, int turn) {

    /// The first time someone asks.
    public Question(ResourceId from, String name, DnsRecord.Type type) {
        this(from, name, type, 0);
    }

    public static Question a(ResourceId from, String name) {
        return new Question(from, name, DnsRecord.Type.A);
    }
}
