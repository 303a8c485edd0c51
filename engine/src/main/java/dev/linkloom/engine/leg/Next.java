package dev.linkloom.engine.leg;

import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.resource.Gateway;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;

import org.jspecify.annotations.Nullable;

/// Who has a packet next: every router answers with the one after it, until it has arrived.
sealed interface Next {

    /// The router of a subnet, which reads the subnet's table.
    record Subnet(Segment segment, By by) implements Next {}

    /// A gateway of a VPC, with a packet from outside.
    record Edge(Gateway gateway, Network network) implements Next {}

    /// The VPC itself, which delivers to its own addresses.
    record Local(Network network) implements Next {}

    /// A transit gateway.
    ///
    /// @param from the attachment the packet came in by
    /// @param zoneId the zone it came from; null for none
    record Transit(TransitGateway gateway, TransitGatewayAttachment from, @Nullable String zoneId)
            implements Next {}

    /// A network outside, with a packet for one of its own.
    record Premises(OnPremises home) implements Next {}

    /// The public internet.
    record PublicInternet() implements Next {}

    /// Nobody: the stretch is over.
    record End(Arrival arrival) implements Next {}

    /// How a packet came to a subnet's router.
    enum By {
        /// From an interface in the subnet.
        SENDER,
        /// From a transit gateway's interface in the subnet.
        TRANSIT,
        /// From a Gateway Load Balancer endpoint in the subnet.
        INSPECTION
    }
}
