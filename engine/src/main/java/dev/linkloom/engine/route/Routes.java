package dev.linkloom.engine.route;

import dev.linkloom.engine.route.RouteDecision.Next;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Gateway;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.VirtualPrivateGateway;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The route tables of all subnets and gateways: longest prefix first (NET-17), local routes always
/// there (NET-18).
///
/// The table of a subnet is put together when a packet first meets it.
public final class Routes {

    private static final RuleId NO_ROW = RuleId.of("NET-17");

    private final Design design;
    private final Rows rows;
    private final @Nullable Table[] tables;
    private final Map<ResourceId, Table> edges = new HashMap<>();

    /// @param spared the rows of gateway endpoints that do not count because they are IPv6 (U-18)
    private record Table(ResourceId at, String reader, List<Row> rows, List<Row> spared) {}

    public Routes(Topology topology, Links links) {
        design = topology.design();
        rows = new Rows(topology, links);
        tables = new Table[topology.segmentIndexes()];
        design.all(InternetGateway.class)
                .forEach(each -> addEdge(each, each.vpc(), each.routeTable(), topology));
        design.all(VirtualPrivateGateway.class)
                .forEach(each -> addEdge(each, each.vpc(), each.routeTable(), topology));
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
        RouteTable drawn = design.find(segment.routeTable(), RouteTable.class);
        ResourceId at = drawn == null ? segment.id() : drawn.id();
        return new Table(at, segment.name(), rows.of(segment.network(), drawn), rows.spared(drawn));
    }

    private void addEdge(
            Gateway gateway,
            @Nullable ResourceId vpc,
            @Nullable ResourceId table,
            Topology topology) {
        Network network = topology.network(vpc);
        RouteTable drawn = design.find(table, RouteTable.class);
        if (network != null && drawn != null) {
            edges.put(
                    gateway.id(),
                    new Table(
                            drawn.id(),
                            gateway.name(),
                            rows.of(network, drawn),
                            rows.spared(drawn)));
        }
    }

    /// Where the table of a subnet sends an address.
    public RouteDecision lookup(Segment segment, Ip destination) {
        return lookup(segment, destination, NO_ROW);
    }

    /// The same, with the rule that objects when there is no route.
    public RouteDecision lookup(Segment segment, Ip destination, RuleId missing) {
        return lookup(known(segment), destination, missing);
    }

    /// Where the table at a gateway sends what comes in; null when it has none (GWLB-08).
    public @Nullable RouteDecision edge(Gateway gateway, Ip destination) {
        Table table = edges.get(gateway.id());
        return table == null ? null : lookup(table, destination, NO_ROW);
    }

    private RouteDecision lookup(Table table, Ip destination, RuleId missing) {
        for (Row row : table.rows()) {
            if (row.block().contains(destination)) {
                return new RouteDecision(
                        table.at(), table.reader(), destination, row.next(), row, missing);
            }
        }
        Row spared =
                table.spared().stream()
                        .filter(each -> each.block().contains(destination))
                        .findFirst()
                        .orElse(null);
        return new RouteDecision(
                table.at(), table.reader(), destination, Next.NONE, spared, missing);
    }
}
