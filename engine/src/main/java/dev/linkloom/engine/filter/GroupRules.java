package dev.linkloom.engine.filter;

import dev.linkloom.engine.path.Packet;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The rules of all groups of one interface, with what they refer to already looked up.
record GroupRules(List<Row> ingress, List<Row> egress) {

    /// One rule of one group.
    ///
    /// @param of which of the groups, counted from 0
    /// @param group the group it names, if that may be named here; null for none
    /// @param peers whom it names
    record Row(
            int of,
            SecurityGroupRule rule,
            Protocol protocol,
            int firstPort,
            int lastPort,
            @Nullable ResourceId group,
            Peers peers) {

        /// A rule for all protocols is a rule for all ports, whatever ports it names.
        static Row of(int of, SecurityGroupRule rule, Peers peers) {
            PortRange ports = rule.protocol() == Protocol.ALL ? PortRange.ALL : rule.ports();
            return new Row(
                    of, rule, rule.protocol(), ports.first(), ports.last(), peers.group(), peers);
        }

        boolean matches(Packet packet, Party peer) {
            return protocol.covers(packet.protocol())
                    && coversPort(packet)
                    && (group == null ? peers.holds(peer.ip()) : worn(peer.groups()));
        }

        @SuppressWarnings("ReferenceEquality") // Mostly they are the same, and need no look.
        private boolean worn(List<ResourceId> groups) {
            for (int i = 0; i < groups.size(); i++) {
                ResourceId each = groups.get(i);
                if (each == group || each.equals(group)) {
                    return true;
                }
            }
            return false;
        }

        /// An echo has no port.
        private boolean coversPort(Packet packet) {
            int port = packet.destinationPort();
            return (firstPort <= port && port <= lastPort) || packet.protocol() == Protocol.ICMP;
        }
    }

    /// Whom a rule names.
    ///
    /// @param blocks addresses, by themselves or by a prefix list
    /// @param group a group, if that may be named here; null for none
    /// @param overTransit whether the group lies behind a transit gateway that lets groups refer
    /// @param note what people should know besides; empty for nothing
    record Peers(List<Cidr> blocks, @Nullable ResourceId group, boolean overTransit, String note) {

        boolean holds(Ip peer) {
            for (Cidr each : blocks) {
                if (each.contains(peer)) {
                    return true;
                }
            }
            return false;
        }
    }

    List<Row> of(Way way) {
        return way == Way.INGRESS ? ingress : egress;
    }

    @Nullable Row first(Way way, Packet packet, Party peer) {
        for (Row each : of(way)) {
            if (each.matches(packet, peer)) {
                return each;
            }
        }
        return null;
    }
}
