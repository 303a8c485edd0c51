package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;

import org.jspecify.annotations.Nullable;

/// One allow rule of a security group; the peer is a block of addresses or the members of a group
/// (NET-01, NET-05).
public record SecurityGroupRule(
        Protocol protocol, PortRange ports, @Nullable Cidr cidr, @Nullable ResourceId group) {

    /// What a new security group lets out: everything over IPv4 (NET-01).
    public static final SecurityGroupRule ALLOW_ALL_OUT =
            allow(Protocol.ALL, PortRange.ALL, Cidr.ANY_IPV4);

    public SecurityGroupRule {
        if ((cidr == null) == (group == null)) {
            throw new IllegalArgumentException(
                    "A security group rule names either a cidr or a group; give one of the two.");
        }
    }

    public static SecurityGroupRule allow(Protocol protocol, PortRange ports, Cidr peer) {
        return new SecurityGroupRule(protocol, ports, peer, null);
    }

    public static SecurityGroupRule allow(Protocol protocol, PortRange ports, ResourceId peer) {
        return new SecurityGroupRule(protocol, ports, null, peer);
    }

    /// The rule as people write it: `tcp 443 from 10.0.0.0/16`, without the direction.
    @Override
    public String toString() {
        return "%s %s %s".formatted(protocol, ports, cidr == null ? group : cidr);
    }
}
