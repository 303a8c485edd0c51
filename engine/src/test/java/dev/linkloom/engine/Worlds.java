package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRoute;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.Vpc;

import java.util.List;
import java.util.stream.Stream;

/// Short words for the networks around T0.
final class Worlds {

    private Worlds() {}

    static ResourceId id(String text) {
        return ResourceId.of(text);
    }

    static Design with(Design design, Resource... more) {
        Design result = design;
        for (Resource each : more) {
            result = result.with(each);
        }
        return result;
    }

    static Vpc vpc(String id, ResourceId account, String region, String... blocks) {
        return new Vpc(
                id(id),
                id.replace("vpc-", ""),
                account,
                region,
                Stream.of(blocks).map(Cidr::of).toList(),
                true,
                true,
                null,
                null);
    }

    /// A table; rows are written `10.0.0.0/16 pcx-1`, and `10.0.0.0/16 gone` drops.
    static RouteTable table(String id, ResourceId vpc, String... rows) {
        List<Route> routes = Stream.of(rows).map(Worlds::route).toList();
        return new RouteTable(id(id), id, vpc, routes, List.of(), List.of());
    }

    private static Route route(String row) {
        String[] parts = row.split(" ");
        return new Route(Cidr.of(parts[0]), parts[1].equals("gone") ? null : id(parts[1]));
    }

    /// The table, read by these subnets.
    static Design routed(Design design, RouteTable table, ResourceId... subnets) {
        Design result = design.with(table);
        for (ResourceId each : subnets) {
            result = Changes.routeTable(result, each, table.id());
        }
        return result;
    }

    static Host host(String id, String network, String ip) {
        return new Host(id(id), id.replace("host-", ""), id(network), Ip.of(ip), true, List.of());
    }

    static Subnet subnet(String id, ResourceId vpc, String zone, String block) {
        return T0.subnet(id(id), vpc, zone, block);
    }

    static TransitGateway transit(boolean groupsMayRefer) {
        return new TransitGateway(id("tgw-1"), "tgw", null, T0.REGION, groupsMayRefer);
    }

    /// What joins a VPC to the transit gateway by these subnets.
    static TransitGatewayAttachment attachment(String name, String attached, String... subnets) {
        return new TransitGatewayAttachment(
                id("tgw-attach-" + name),
                "attach-" + name,
                id("tgw-1"),
                id(attached),
                Stream.of(subnets).map(Worlds::id).toList());
    }

    /// A table of the transit gateway; static rows are written `10.0.0.0/8 hub`, and `10.0.0.0/8
    /// gone` drops.
    static TransitGatewayRouteTable transitTable(
            String id, List<String> associated, List<String> propagating, String... rows) {
        return new TransitGatewayRouteTable(
                id(id),
                id,
                id("tgw-1"),
                associated.stream().map(each -> id("tgw-attach-" + each)).toList(),
                propagating.stream().map(each -> id("tgw-attach-" + each)).toList(),
                Stream.of(rows).map(Worlds::transitRoute).toList());
    }

    private static TransitGatewayRoute transitRoute(String row) {
        String[] parts = row.split(" ");
        return new TransitGatewayRoute(
                Cidr.of(parts[0]), parts[1].equals("gone") ? null : id("tgw-attach-" + parts[1]));
    }
}
