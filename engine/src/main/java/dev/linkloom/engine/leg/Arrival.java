package dev.linkloom.engine.leg;

import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.resource.Gateway;

/// Where a stretch ends.
public sealed interface Arrival {

    /// At a network interface.
    record At(Eni eni) implements Arrival {}

    /// At a gateway out of the VPC, on the way from a subnet.
    record Out(Gateway gateway, Segment segment) implements Arrival {}

    /// Nowhere: what stopped it leaves no way to go on.
    record Lost() implements Arrival {}
}
