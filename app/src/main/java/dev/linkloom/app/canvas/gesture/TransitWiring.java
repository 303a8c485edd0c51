package dev.linkloom.app.canvas.gesture;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.ZonePick;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpnConnection;

import java.util.List;

/// What lines mean between VPCs, transit gateways and the networks outside.
final class TransitWiring {

    private TransitWiring() {}

    static Outcome attach(TransitGatewayAttachment attachment, TransitGateway gateway) {
        return gateway.id().equals(attachment.transitGateway())
                ? Words.alreadyConnected(attachment, gateway)
                : Wires.change(attachment, gateway, attachment.withTransitGateway(gateway.id()));
    }

    /// The attachment gets an interface in one subnet of each zone.
    static Outcome attach(Design design, TransitGatewayAttachment attachment, Vpc vpc) {
        List<ResourceId> subnets =
                ZonePick.onePerZone(design, vpc.id(), null).stream().map(Subnet::id).toList();
        return vpc.id().equals(attachment.attached())
                ? Words.alreadyConnected(attachment, vpc)
                : Wires.change(
                        attachment, vpc, attachment.withAttached(vpc.id()).withSubnets(subnets));
    }

    static Outcome attach(TransitGatewayAttachment attachment, VpnConnection vpn) {
        return outside(attachment, vpn);
    }

    static Outcome attach(TransitGatewayAttachment attachment, DirectConnectGateway gateway) {
        return outside(attachment, gateway);
    }

    private static Outcome outside(TransitGatewayAttachment attachment, Resource attached) {
        return attached.id().equals(attachment.attached())
                ? Words.alreadyConnected(attachment, attached)
                : Wires.change(
                        attachment,
                        attached,
                        attachment.withAttached(attached.id()).withSubnets(List.of()));
    }

    static Outcome use(TransitGatewayRouteTable table, TransitGateway gateway) {
        return gateway.id().equals(table.transitGateway())
                ? Words.alreadyConnected(table, gateway)
                : Wires.change(table, gateway, table.withTransitGateway(gateway.id()));
    }

    /// The attachment uses the table, and its blocks appear in it.
    static Outcome use(TransitGatewayRouteTable table, TransitGatewayAttachment attachment) {
        if (table.associations().contains(attachment.id())) {
            return Words.alreadyConnected(table, attachment);
        }
        return Wires.change(
                table,
                attachment,
                table.withAssociations(Wires.with(table.associations(), attachment.id()))
                        .withPropagations(Wires.with(table.propagations(), attachment.id())));
    }

    static Outcome join(DirectConnectGateway direct, VirtualPrivateGateway gateway) {
        return direct.gateways().contains(gateway.id())
                ? Words.alreadyConnected(direct, gateway)
                : Wires.change(
                        direct,
                        gateway,
                        direct.withGateways(Wires.with(direct.gateways(), gateway.id())));
    }

    static Outcome lead(VirtualInterface line, Resource gateway) {
        return gateway.id().equals(line.gateway())
                ? Words.alreadyConnected(line, gateway)
                : Wires.change(line, gateway, line.withGateway(gateway.id()));
    }

    static Outcome lead(VirtualInterface line, OnPremises network) {
        return network.id().equals(line.onPremises())
                ? Words.alreadyConnected(line, network)
                : Wires.change(line, network, line.withOnPremises(network.id()));
    }

    static Outcome lead(VpnConnection vpn, Resource gateway) {
        return gateway.id().equals(vpn.gateway())
                ? Words.alreadyConnected(vpn, gateway)
                : Wires.change(vpn, gateway, vpn.withGateway(gateway.id()));
    }

    static Outcome lead(VpnConnection vpn, OnPremises network) {
        return network.id().equals(vpn.onPremises())
                ? Words.alreadyConnected(vpn, network)
                : Wires.change(vpn, network, vpn.withOnPremises(network.id()));
    }
}
