package dev.linkloom.engine.route;

import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VirtualPrivateGateway;

import java.util.List;

/// A virtual interface or VPN between a network outside and a gateway (NET-31, NET-32).
///
/// @param carrier the virtual interface or VPN connection
/// @param blocks what the gateway knows to lie behind it
public record Link(
        Resource carrier,
        OnPremises far,
        Near near,
        List<Cidr> blocks,
        Row.Origin origin,
        int mtu,
        boolean up) {

    /// Where a link ends inside AWS.
    public sealed interface Near {

        /// At the gateway of one VPC.
        record Vpc(VirtualPrivateGateway gateway, Network network) implements Near {}

        /// At a transit gateway, which has a table of its own for it.
        record Transit(TransitGateway gateway, TransitGatewayAttachment attachment)
                implements Near {}
    }

    public boolean overDirectConnect() {
        return carrier instanceof VirtualInterface;
    }

    /// The longest prefix of its blocks that holds an address; -1 for none.
    int covers(Ip ip) {
        return longest(blocks, ip);
    }

    static int longest(List<Cidr> blocks, Ip ip) {
        int longest = -1;
        for (Cidr each : blocks) {
            if (each.prefix() > longest && each.contains(ip)) {
                longest = each.prefix();
            }
        }
        return longest;
    }
}
