package dev.linkloom.engine.route;

import dev.linkloom.engine.route.RouteDecision.Next;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The route tables of all subnets: longest prefix first (NET-17), local routes always there
/// (NET-18).
///
/// The rows of a subnet are put in order when a packet first leaves it.
public final class Routes {

    private static final RuleId NO_ROW = RuleId.of("NET-17");

    private final Topology topology;
    private final Design design;
    private final @Nullable Table[] tables;

    /// @param target null for local routes
    private record Row(Cidr block, Next next, @Nullable ResourceId target) {}

    private record Table(ResourceId at, List<Row> rows) {}

    public Routes(Topology topology) {
        this.topology = topology;
        design = topology.design();
        tables = new Table[topology.segments().size()];
    }

    /// Where the table of a subnet sends an address.
    public RouteDecision lookup(Segment segment, Ip destination) {
        return lookup(segment, destination, NO_ROW);
    }

    /// The same, with the rule that objects when there is no route.
    public RouteDecision lookup(Segment segment, Ip destination, RuleId missing) {
        Table table = known(segment);
        for (Row row : table.rows()) {
            if (row.block().contains(destination)) {
                return new RouteDecision(
                        table.at(),
                        segment,
                        destination,
                        row.next(),
                        row.block(),
                        row.target(),
                        missing);
            }
        }
        return new RouteDecision(table.at(), segment, destination, Next.NONE, null, null, missing);
    }

    /// Two threads may both make it, and make the same.
    private Table known(Segment segment) {
        Table table = tables[segment.index()];
        if (table == null) {
            table = table(segment);
            tables[segment.index()] = table;
        }
        return table;
    }

    private Table table(Segment segment) {
        RouteTable drawn = design.find(idOf(segment), RouteTable.class);
        var rows = new ArrayList<Row>();
        for (Cidr each : segment.network().vpc().cidrs()) {
            rows.add(new Row(each, Next.LOCAL, null));
        }
        if (drawn != null) {
            for (Route each : drawn.routes()) {
                if (counts(each, segment.network())) {
                    boolean gone = design.find(each.target()) == null;
                    rows.add(
                            new Row(
                                    each.destination(),
                                    gone ? Next.BLACKHOLE : Next.TARGET,
                                    each.target()));
                }
            }
        }
        // Stable: among equal prefixes the local route stays in front.
        rows.sort(Comparator.comparingInt((Row row) -> row.block().prefix()).reversed());
        return new Table(drawn == null ? segment.id() : drawn.id(), List.copyOf(rows));
    }

    /// Inside the VPC only a whole subnet may be sent elsewhere, and only to a NAT gateway or an
    /// interface (NET-18).
    private boolean counts(Route route, Network network) {
        boolean inside =
                network.vpc().cidrs().stream().anyMatch(each -> each.contains(route.destination()));
        if (!inside) {
            return true;
        }
        Resource target = design.find(route.target());
        boolean middlebox = target instanceof NatGateway || target instanceof NetworkInterface;
        return middlebox
                && topology.segments(network).stream()
                        .anyMatch(each -> each.subnet().cidr().equals(route.destination()));
    }

    private static @Nullable ResourceId idOf(Segment segment) {
        ResourceId explicit = segment.subnet().routeTable();
        return explicit == null ? segment.network().vpc().mainRouteTable() : explicit;
    }
}
