package dev.linkloom.engine.capture;

import dev.linkloom.engine.packet.Geneve;
import dev.linkloom.engine.packet.PcapNg;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.GatewayLoadBalancer;

import org.jspecify.annotations.Nullable;

/// Where packets are captured: a network interface, or a host outside every VPC.
///
/// @param eni null outside
record Point(ResourceId where, String name, @Nullable Eni eni) {

    /// The point a hop is decided at; null where there is nothing to capture on, such as on a
    /// peering.
    static @Nullable Point of(Topology topology, Hop hop) {
        if (!onInterface(hop.kind())) {
            return null;
        }
        Eni eni = eni(topology, hop);
        if (eni != null && eni.owner() instanceof GatewayLoadBalancer && !isGeneve(hop.in())) {
            return null;
        }
        boolean host =
                hop.kind() == HopKind.CLIENT
                        || hop.kind() == HopKind.TARGET
                        || hop.kind() == HopKind.DNS;
        return eni == null && !host
                ? null
                : new Point(hop.where(), topology.name(hop.where()), eni);
    }

    private static boolean onInterface(HopKind kind) {
        return switch (kind) {
            case CLIENT,
                    DNS,
                    SECURITY_GROUP,
                    NETWORK_ACL,
                    ROUTE,
                    ENDPOINT,
                    LOAD_BALANCER,
                    TARGET_GROUP,
                    TARGET,
                    NAT,
                    APPLIANCE ->
                    true;
            case GATEWAY, PEERING, TRANSIT_GATEWAY, DIRECT_CONNECT, FABRIC -> false;
        };
    }

    /// The interface that has an address of the packet, else the one in the hop's zone.
    private static @Nullable Eni eni(Topology topology, Hop hop) {
        Eni inZone = null;
        for (Eni each : topology.enis()) {
            if (each.machine().id().equals(hop.where()) && each.zoneId().equals(hop.zoneId())) {
                if (names(hop.in(), each.ip()) || names(hop.out(), each.ip())) {
                    return each;
                }
                inZone = inZone == null ? each : inZone;
            }
        }
        return inZone;
    }

    /// Packets come to a Gateway Load Balancer by the fabric; its interface sees its tunnels only.
    private static boolean isGeneve(Packet packet) {
        return packet.destinationPort() == Geneve.PORT || packet.sourcePort() == Geneve.PORT;
    }

    private static boolean names(Packet packet, Ip ip) {
        return packet.source().equals(ip) || packet.destination().equals(ip);
    }

    PcapNg.Interface described() {
        return eni == null
                ? new PcapNg.Interface(name, where + ", outside every VPC")
                : new PcapNg.Interface(
                        name + " " + eni.zoneId(),
                        "%s, %s in %s, %s"
                                .formatted(where, eni.ip(), eni.segment().name(), eni.zoneId()));
    }

    @Override
    public String toString() {
        return eni == null ? name : "%s (%s)".formatted(name, eni.ip());
    }
}
