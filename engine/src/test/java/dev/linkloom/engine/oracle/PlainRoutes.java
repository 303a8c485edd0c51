package dev.linkloom.engine.oracle;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

/// Route tables, read row by row for the longest prefix (NET-17, NET-18, NET-20).
final class PlainRoutes {

    private final Ground ground;

    /// Where a table sends an address.
    ///
    /// @param at the table, or the subnet while its table is not drawn
    /// @param target what the winning row names; null for local, lost and missing ones
    record Way(ResourceId at, Kind kind, @Nullable ResourceId target) {}

    enum Kind {
        LOCAL,
        TARGET,
        BLACKHOLE,
        NO_ROUTE
    }

    PlainRoutes(Ground ground) {
        this.ground = ground;
    }

    Way from(Subnet subnet, String ip) {
        Vpc vpc = ground.design.find(subnet.vpc(), Vpc.class);
        ResourceId named = subnet.routeTable() == null ? vpc.mainRouteTable() : subnet.routeTable();
        RouteTable table = ground.design.find(named, RouteTable.class);
        ResourceId at = table == null ? subnet.id() : table.id();
        int longest = -1;
        Way best = new Way(at, Kind.NO_ROUTE, null);
        for (Cidr each : vpc.cidrs()) {
            if (Numbers.holds(each, ip) && Numbers.prefix(each) > longest) {
                longest = Numbers.prefix(each);
                best = new Way(at, Kind.LOCAL, null);
            }
        }
        if (table != null) {
            for (Route each : table.routes()) {
                if (Numbers.holds(each.destination(), ip)
                        && Numbers.prefix(each.destination()) > longest
                        && leavesTheVpc(each, vpc)) {
                    longest = Numbers.prefix(each.destination());
                    best = way(at, each.target());
                }
            }
        }
        return best;
    }

    /// The VPC's own addresses stay local, whatever is written to peerings or to what is gone.
    private static boolean leavesTheVpc(Route route, Vpc vpc) {
        return vpc.cidrs().stream().noneMatch(each -> Numbers.inside(route.destination(), each));
    }

    private Way way(ResourceId at, @Nullable ResourceId target) {
        return ground.design.find(target) == null
                ? new Way(at, Kind.BLACKHOLE, null)
                : new Way(at, Kind.TARGET, target);
    }
}
