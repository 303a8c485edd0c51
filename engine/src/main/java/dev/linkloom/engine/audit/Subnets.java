package dev.linkloom.engine.audit;

import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Subnet;

/// How much room a subnet has.
final class Subnets {

    /// AWS keeps the first four addresses and the last (NET-34).
    private static final int RESERVED = 5;

    private Subnets() {}

    static long usable(Subnet subnet) {
        return Math.max(0, subnet.cidr().size() - RESERVED);
    }

    /// Whether the interfaces of a subnet can have addresses of a family; a design says of IPv6
    /// only whether the VPC has a block (EP-21).
    static boolean has(Segment segment, IpFamily family) {
        return segment.subnet().cidr().family() == family
                || (family == IpFamily.IPV6
                        && segment.network().vpc().cidrs().stream()
                                .anyMatch(each -> each.family() == family));
    }
}
