package dev.linkloom.engine.leg;

import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.NatGateway;

import java.util.List;

/// Where a stretch ends.
public sealed interface Arrival {

    /// At whoever has the address, or at the border of the VPC.
    ///
    /// @param inspections the Gateway Load Balancer endpoints on the way, in order
    record At(Station station, List<ResourceId> inspections) implements Arrival {}

    /// At a NAT gateway, which sends it on under another address.
    ///
    /// @param segment the subnet whose route leads there
    /// @param inspections as in [At]
    record Nat(NatGateway gateway, Segment segment, List<ResourceId> inspections)
            implements Arrival {}

    /// Nowhere: what stopped it leaves no way to go on.
    record Lost() implements Arrival {}
}
