package dev.linkloom.model.stack;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;

import java.util.Set;

/// What tells the values of resources apart.
final class Values {

    /// What belongs to one resource and to no other like it.
    static final Set<String> OWN = Set.of("id", "name", "dnsSuffix", "zones");

    private Values() {}

    /// Whether a record is a row of others, not one value.
    static boolean isComposed(Record record) {
        return !(record instanceof ResourceId
                || record instanceof Ip
                || record instanceof Cidr
                || record instanceof PortRange);
    }
}
