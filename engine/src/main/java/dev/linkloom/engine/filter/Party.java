package dev.linkloom.engine.filter;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import java.util.List;

/// The other side of a packet as a security group sees it: its address, and the groups it counts as
/// wearing.
///
/// A packet that a load balancer or NAT gateway rewrote no longer counts as its client's (NET-09).
public record Party(Ip ip, List<ResourceId> groups) {

    public static Party stranger(Ip ip) {
        return new Party(ip, List.of());
    }
}
