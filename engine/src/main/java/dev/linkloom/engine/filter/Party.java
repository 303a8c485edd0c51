package dev.linkloom.engine.filter;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The other side of a packet as a security group sees it.
///
/// A packet that a load balancer or NAT gateway rewrote no longer counts as its client's (NET-09).
///
/// @param groups the groups it counts as wearing
/// @param client whose place it takes, which no group can see; null for nobody's
public record Party(Ip ip, List<ResourceId> groups, @Nullable Ip client) {

    public Party(Ip ip, List<ResourceId> groups) {
        this(ip, groups, null);
    }

    public static Party stranger(Ip ip) {
        return new Party(ip, List.of());
    }

    /// The same by another of its addresses.
    public Party at(Ip other) {
        return other.equals(ip) ? this : new Party(other, groups, client);
    }

    /// The same, in the place of a client.
    public Party behalfOf(Ip hidden) {
        return new Party(ip, groups, hidden);
    }
}
