package dev.linkloom.engine.audit;

import dev.linkloom.model.resource.Subnet;

/// How much room a subnet has.
final class Subnets {

    /// AWS keeps the first four addresses and the last (NET-34).
    private static final int RESERVED = 5;

    private Subnets() {}

    static long usable(Subnet subnet) {
        return Math.max(0, subnet.cidr().size() - RESERVED);
    }
}
