package dev.linkloom.engine.dns;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.DnsRecord;

/// A name someone asks for.
///
/// @param from who asks: an instance
/// @param name the name, with or without a trailing dot, in any case
/// @param type A or AAAA
public record Question(ResourceId from, String name, DnsRecord.Type type) {

    public static Question a(ResourceId from, String name) {
        return new Question(from, name, DnsRecord.Type.A);
    }
}
