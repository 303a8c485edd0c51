package dev.linkloom.engine.topology;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A network interface with an address in a subnet: an instance's, an endpoint's, a load-balancer
/// node's.
///
/// @param index dense, counted from 0
/// @param owner the resource drawn for it
/// @param host the machine behind it; null for endpoints, load-balancer nodes, gateways and bare
///   interfaces
/// @param groups the security groups given to it; an empty list means what the owner's type makes
///   of it
public record Eni(
        int index,
        Resource owner,
        @Nullable Instance host,
        Segment segment,
        Ip ip,
        List<ResourceId> groups) {

    public Network network() {
        return segment.network();
    }

    public String zoneId() {
        return segment.zoneId();
    }

    /// The machine behind it if there is one, else the owner.
    public Resource machine() {
        return host == null ? owner : host;
    }

    public String name() {
        return machine().name();
    }

    public boolean sameSegment(Eni other) {
        return segment.index() == other.segment.index();
    }

    public boolean sameNetwork(Eni other) {
        return network().index() == other.network().index();
    }
}
