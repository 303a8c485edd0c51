package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;

import org.jspecify.annotations.Nullable;

/// One allow rule of a security group; the peer is a block of addresses, the members of a group, or
/// the blocks of a prefix list (NET-01, NET-05, EP-26).
///
/// @param prefixList a prefix list, or an AWS service for the list that AWS manages of it
public record SecurityGroupRule(
        Protocol protocol,
        PortRange ports,
        @Nullable Cidr cidr,
        @Nullable ResourceId group,
        @Nullable ResourceId prefixList) {

    /// Everything over IPv4.
    public static final SecurityGroupRule ALLOW_ALL_OUT =
            allow(Protocol.ALL, PortRange.ALL, Cidr.ANY_IPV4);

    public SecurityGroupRule {
        if ((cidr == null ? 0 : 1) + (group == null ? 0 : 1) + (prefixList == null ? 0 : 1) != 1) {
            throw new IllegalArgumentException(
                    "A security group rule names a cidr, a group or a prefixList; give one of the"
                            + " three.");
        }
    }

    public static SecurityGroupRule allow(Protocol protocol, PortRange ports, Cidr peer) {
        return new SecurityGroupRule(protocol, ports, peer, null, null);
    }

    public static SecurityGroupRule allow(Protocol protocol, PortRange ports, ResourceId peer) {
        return new SecurityGroupRule(protocol, ports, null, peer, null);
    }

    private @Nullable Object peer() {
        return cidr != null ? cidr : group != null ? group : prefixList;
    }

    /// The rule as people write it: `tcp 443 from 10.0.0.0/16`, without the direction.
    @Override
    public String toString() {
        return "%s %s %s".formatted(protocol, ports, peer());
    }
}
