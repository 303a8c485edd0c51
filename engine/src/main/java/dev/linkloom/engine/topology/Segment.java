package dev.linkloom.engine.topology;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

/// A subnet inside its network.
///
/// @param index counted from 0; few are left out
/// @param networkIndex that of its network, at hand without a look at it
public record Segment(int index, Subnet subnet, Network network, int networkIndex) {

    Segment(int index, Subnet subnet, Network network) {
        this(index, subnet, network, network.index());
    }

    public ResourceId id() {
        return subnet.id();
    }

    public String name() {
        return subnet.name();
    }

    public String zoneId() {
        return subnet.zoneId();
    }

    /// The route table it has, its own or the VPC's main one; null when none is drawn (NET-19).
    public @Nullable ResourceId routeTable() {
        return subnet.routeTable() == null ? network.vpc().mainRouteTable() : subnet.routeTable();
    }

    /// The network ACL it has, its own or the VPC's default; null when none is drawn (NET-11).
    public @Nullable ResourceId networkAcl() {
        return subnet.networkAcl() == null
                ? network.vpc().defaultNetworkAcl()
                : subnet.networkAcl();
    }

    /// Where it is counted is not what it is.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Segment that
                && subnet.equals(that.subnet)
                && network.equals(that.network);
    }

    @Override
    public int hashCode() {
        return subnet.hashCode();
    }
}
