package dev.linkloom.engine.route;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.path.DecidingRow;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRoute;

import org.jspecify.annotations.Nullable;

/// Where a table of a transit gateway sends a packet (NET-27).
///
/// @param at the table, or the transit gateway while its table is not drawn
/// @param reader the table, or the attachment that has none, as people call it
/// @param assumed whether AWS's default table stands in
/// @param row the row that matched; null when none did
/// @param unassociated whether the attachment has no table at all
public record TransitDecision(
        ResourceId at,
        String reader,
        Ip destination,
        boolean assumed,
        @Nullable TransitRow row,
        boolean unassociated)
        implements Decision {

    private static final RuleId TABLES = RuleId.of("NET-27");
    private static final RuleId BLACKHOLE = RuleId.of("NET-20");

    /// Where the packet goes next; null when it is dropped.
    public @Nullable TransitGatewayAttachment attachment() {
        return row == null ? null : row.attachment();
    }

    private boolean drops() {
        return row != null && row.attachment() == null;
    }

    @Override
    public HopKind kind() {
        return HopKind.TRANSIT_GATEWAY;
    }

    @Override
    public RuleId rule() {
        return drops() ? BLACKHOLE : TABLES;
    }

    @Override
    public @Nullable Verdict objection() {
        return row == null ? Verdict.NO_ROUTE : drops() ? Verdict.BLACKHOLE : null;
    }

    @Override
    public @Nullable String matched() {
        return row == null ? null : row.words();
    }

    @Override
    public @Nullable DecidingRow decidingRow() {
        if (row == null || assumed) {
            return null;
        }
        TransitGatewayAttachment to = row.attachment();
        ResourceId id = to == null ? null : to.id();
        return row.propagated()
                ? new DecidingRow(at, "propagations", id)
                : new DecidingRow(at, "routes", new TransitGatewayRoute(row.block(), id));
    }

    @Override
    public String explanation() {
        if (unassociated) {
            return "%s is associated with no route table of its transit gateway, so the packet is dropped."
                    .formatted(reader);
        }
        String table =
                assumed
                        ? "The default route table of %s (assumed, none is drawn)".formatted(reader)
                        : "The route table %s of the transit gateway".formatted(reader);
        if (row == null) {
            return "%s has no route for %s, so the packet is dropped."
                    .formatted(table, destination);
        }
        return row.attachment() == null
                ? "%s drops everything to %s.".formatted(table, row.block())
                : "%s sends %s to %s.".formatted(table, destination, row.attachment().name());
    }

    @Override
    public @Nullable String awsCode() {
        if (unassociated) {
            return "TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION";
        }
        return row == null
                ? "TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT"
                : drops() ? "TGW_RTB_BAD_STATE_ROUTE" : null;
    }
}
