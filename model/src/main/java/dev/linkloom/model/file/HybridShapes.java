package dev.linkloom.model.file;

import static dev.linkloom.model.file.Member.optional;
import static dev.linkloom.model.file.Member.required;
import static dev.linkloom.model.file.Member.standard;

import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.VpnConnection;

import java.util.List;

/// What stands in a file of transit gateways and of the ways to networks outside AWS.
final class HybridShapes {

    private HybridShapes() {}

    static final Shape<TransitGateway> TRANSIT_GATEWAY =
            Shape.of(
                    TransitGateway.class,
                    ResourceShapes.NAME,
                    optional("account", Values.ID),
                    required("region", Values.REGION),
                    standard("securityGroupReferencing", Values.FLAG, false));

    static final Shape<TransitGatewayAttachment> TRANSIT_GATEWAY_ATTACHMENT =
            Shape.of(
                    TransitGatewayAttachment.class,
                    ResourceShapes.NAME,
                    optional("transitGateway", Values.ID),
                    optional("attached", Values.ID),
                    standard("subnets", Values.listOf(Values.ID), List.of()),
                    optional("applianceMode", Values.FLAG));

    static final Shape<TransitGatewayRouteTable> TRANSIT_GATEWAY_ROUTE_TABLE =
            Shape.of(
                    TransitGatewayRouteTable.class,
                    ResourceShapes.NAME,
                    optional("transitGateway", Values.ID),
                    standard("associations", Values.listOf(Values.ID), List.of()),
                    standard("propagations", Values.listOf(Values.ID), List.of()),
                    standard("routes", RowShapes.TRANSIT_GATEWAY_ROUTES, List.of()));

    static final Shape<VirtualPrivateGateway> VIRTUAL_PRIVATE_GATEWAY =
            Shape.of(
                    VirtualPrivateGateway.class,
                    ResourceShapes.NAME,
                    optional("vpc", Values.ID),
                    optional("routeTable", Values.ID));

    static final Shape<DirectConnectGateway> DIRECT_CONNECT_GATEWAY =
            Shape.of(
                    DirectConnectGateway.class,
                    ResourceShapes.NAME,
                    optional("account", Values.ID),
                    standard("gateways", Values.listOf(Values.ID), List.of()));

    static final Shape<VirtualInterface> VIRTUAL_INTERFACE =
            Shape.of(
                    VirtualInterface.class,
                    ResourceShapes.NAME,
                    required("kind", Values.word(VirtualInterface.Kind.class, Spelling.KEBAB)),
                    optional("gateway", Values.ID),
                    optional("onPremises", Values.ID),
                    standard("mtu", Values.COUNT, 1500),
                    standard("up", Values.FLAG, true));

    static final Shape<VpnConnection> VPN_CONNECTION =
            Shape.of(
                    VpnConnection.class,
                    ResourceShapes.NAME,
                    optional("gateway", Values.ID),
                    optional("onPremises", Values.ID),
                    required("routing", Values.word(VpnConnection.Routing.class, Spelling.KEBAB)),
                    standard("staticRoutes", Values.listOf(Values.CIDR), List.of()),
                    standard("up", Values.FLAG, true));

    static final Shape<Host> HOST =
            Shape.of(
                    Host.class,
                    ResourceShapes.NAME,
                    optional("network", Values.ID),
                    optional("ip", Values.IP),
                    standard("running", Values.FLAG, true),
                    standard("listening", Values.listOf(Values.PORTS), List.of()));
}
