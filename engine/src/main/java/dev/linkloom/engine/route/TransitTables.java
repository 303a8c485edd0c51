package dev.linkloom.engine.route;

import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRoute;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The route tables of all transit gateways: what comes in by an attachment looks in the table it
/// is associated with (NET-27).
public final class TransitTables {

    private final Design design;
    private final Links links;
    private final Map<ResourceId, List<TransitGatewayAttachment>> attachments =
            new LinkedHashMap<>();
    private final Map<ResourceId, Table> byAttachment = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();

    /// @param assumed whether AWS's default table stands in, since none is drawn
    private record Table(ResourceId at, String name, boolean assumed, List<TransitRow> rows) {}

    public TransitTables(Topology topology, Links links) {
        design = topology.design();
        this.links = links;
        for (TransitGatewayAttachment each : design.all(TransitGatewayAttachment.class)) {
            if (each.transitGateway() != null) {
                attachments
                        .computeIfAbsent(each.transitGateway(), _ -> new ArrayList<>())
                        .add(each);
            }
        }
        Set<ResourceId> drawn = new HashSet<>();
        for (TransitGatewayRouteTable each : design.all(TransitGatewayRouteTable.class)) {
            if (each.transitGateway() != null) {
                drawn.add(each.transitGateway());
            }
            Table table =
                    new Table(
                            each.id(),
                            each.name(),
                            false,
                            rows(each.routes(), each.propagations()));
            tables.add(table);
            each.associations().forEach(attachment -> byAttachment.putIfAbsent(attachment, table));
        }
        design.all(TransitGateway.class).stream()
                .filter(each -> !drawn.contains(each.id()))
                .forEach(this::assume);
    }

    /// A new transit gateway has one table, with which everything attached is associated and into
    /// which everything propagates.
    private void assume(TransitGateway gateway) {
        List<ResourceId> everything =
                attachments(gateway.id()).stream().map(TransitGatewayAttachment::id).toList();
        var table = new Table(gateway.id(), gateway.name(), true, rows(List.of(), everything));
        tables.add(table);
        everything.forEach(each -> byAttachment.put(each, table));
    }

    private List<TransitRow> rows(List<TransitGatewayRoute> written, List<ResourceId> propagating) {
        var rows = new ArrayList<TransitRow>();
        for (TransitGatewayRoute each : written) {
            TransitGatewayAttachment to = attachment(each.attachment());
            rows.add(new TransitRow(each.destination(), false, to));
        }
        for (ResourceId each : propagating) {
            TransitGatewayAttachment to = attachment(each);
            if (to != null) {
                blocks(to).forEach(block -> rows.add(new TransitRow(block, true, to)));
            }
        }
        // Stable: of two that propagate the same block only the first counts.
        rows.sort(
                Comparator.comparingInt((TransitRow row) -> row.block().prefix())
                        .reversed()
                        .thenComparing(TransitRow::propagated));
        return List.copyOf(rows);
    }

    private List<Cidr> blocks(TransitGatewayAttachment attachment) {
        Vpc vpc = design.find(attachment.attached(), Vpc.class);
        if (vpc != null) {
            return vpc.cidrs();
        }
        var blocks = new ArrayList<Cidr>();
        for (Link each : links.at(attachment.id())) {
            if (each.up()) {
                blocks.addAll(each.blocks());
            }
        }
        return blocks;
    }

    /// The attachments that propagate addresses which this one propagates into the same table too:
    /// they lead to one of them only.
    public List<TransitGatewayAttachment> clashing(TransitGatewayAttachment attachment) {
        var found = new ArrayList<TransitGatewayAttachment>();
        for (Table table : tables) {
            List<Cidr> own = propagated(table, attachment);
            for (TransitRow row : own.isEmpty() ? List.<TransitRow>of() : table.rows()) {
                TransitGatewayAttachment other = row.attachment();
                if (row.propagated()
                        && other != null
                        && !other.id().equals(attachment.id())
                        && own.stream().anyMatch(row.block()::overlaps)
                        && !found.contains(other)) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    private static List<Cidr> propagated(Table table, TransitGatewayAttachment by) {
        return table.rows().stream()
                .filter(each -> each.propagated() && by.equals(each.attachment()))
                .map(TransitRow::block)
                .toList();
    }

    private @Nullable TransitGatewayAttachment attachment(@Nullable ResourceId id) {
        return design.find(id, TransitGatewayAttachment.class);
    }

    private List<TransitGatewayAttachment> attachments(ResourceId gateway) {
        return attachments.getOrDefault(gateway, List.of());
    }

    /// What joins a VPC to a transit gateway; null when nothing does.
    public @Nullable TransitGatewayAttachment of(TransitGateway gateway, Network network) {
        return attached(gateway.id(), network.id());
    }

    /// What joins a transit gateway, a VPN or a VPC to a transit gateway; null when nothing does.
    public @Nullable TransitGatewayAttachment attached(ResourceId gateway, ResourceId what) {
        for (TransitGatewayAttachment each : attachments(gateway)) {
            if (what.equals(each.attached())) {
                return each;
            }
        }
        return null;
    }

    /// The VPC on a common transit gateway that has an address; null when none has.
    public @Nullable Network beyond(Network home, Ip ip, Topology topology) {
        for (var each : attachments.entrySet()) {
            if (attached(each.getKey(), home.id()) != null) {
                for (TransitGatewayAttachment attachment : each.getValue()) {
                    Network other = topology.network(attachment.attached());
                    if (other != null && other.contains(ip)) {
                        return other;
                    }
                }
            }
        }
        return null;
    }

    /// Whether both VPCs hang on one transit gateway that lets groups refer to each other (NET-05).
    public boolean mayRefer(Network one, Network another) {
        for (TransitGateway each : design.all(TransitGateway.class)) {
            if (each.securityGroupReferencing()
                    && of(each, one) != null
                    && of(each, another) != null) {
                return true;
            }
        }
        return false;
    }

    /// Where a transit gateway sends what came in by an attachment.
    public TransitDecision lookup(
            TransitGateway gateway, TransitGatewayAttachment from, Ip destination) {
        Table table = byAttachment.get(from.id());
        if (table == null) {
            return new TransitDecision(gateway.id(), from.name(), destination, false, null, true);
        }
        for (TransitRow row : table.rows()) {
            if (row.block().contains(destination)) {
                return new TransitDecision(
                        table.at(), table.name(), destination, table.assumed(), row, false);
            }
        }
        return new TransitDecision(
                table.at(), table.name(), destination, table.assumed(), null, false);
    }

    /// The blocks that a network outside learns from a transit gateway over an attachment.
    int known(TransitGatewayAttachment attachment, Ip destination) {
        Table table = byAttachment.get(attachment.id());
        if (table != null) {
            for (TransitRow row : table.rows()) {
                if (row.block().contains(destination) && row.attachment() != null) {
                    return row.block().prefix();
                }
            }
        }
        return -1;
    }

    /// The link by which a network outside sends to an address inside AWS: longest prefix, then
    /// Direct Connect before VPN; null when none that is up leads there.
    public @Nullable Link from(Iterable<Link> candidates, Ip destination) {
        Link best = null;
        int longest = -1;
        for (Link each : candidates) {
            int prefix = each.up() ? announced(each, destination) : -1;
            boolean better =
                    prefix > longest
                            || (prefix == longest
                                    && best != null
                                    && each.origin().compareTo(best.origin()) < 0);
            if (prefix >= 0 && better) {
                best = each;
                longest = prefix;
            }
        }
        return best;
    }

    private int announced(Link link, Ip destination) {
        return switch (link.near()) {
            case Link.Near.Vpc(var _, Network network) ->
                    Link.longest(network.vpc().cidrs(), destination);
            case Link.Near.Transit(var _, var attachment) -> known(attachment, destination);
        };
    }
}
