package dev.linkloom.engine.route;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.path.DecidingRow;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.route.Row.Origin;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.PrefixListRoute;
import dev.linkloom.model.resource.Route;

import org.jspecify.annotations.Nullable;

/// Where a route table of a VPC sends a packet (NET-17).
///
/// @param at the table, or the subnet while its table is not drawn
/// @param reader the subnet or gateway whose table it is, as people call it
/// @param row the row that matched, or where none did the one of a gateway endpoint that would have
///   if it carried IPv6 (U-18)
/// @param missing the rule that objects to a missing route
public record RouteDecision(
        ResourceId at, String reader, Ip destination, Next next, @Nullable Row row, RuleId missing)
        implements Decision {

    private static final RuleId LONGEST_PREFIX = RuleId.of("NET-17");
    private static final RuleId LOCAL = RuleId.of("NET-18");
    private static final RuleId BLACKHOLE = RuleId.of("NET-20");
    private static final RuleId PROPAGATED = RuleId.of("NET-31");
    private static final RuleId NO_PREFIX_LISTS = RuleId.of("GWLB-07");
    private static final RuleId GATEWAY_ENDPOINT = RuleId.of("EP-24");

    /// What kind of next hop the matching row names.
    public enum Next {
        LOCAL,
        TARGET,
        /// A gateway endpoint, which puts its row into the table itself (EP-23).
        GATEWAY_ENDPOINT,
        /// The row's target is gone (NET-20).
        BLACKHOLE,
        /// A row that AWS would not have taken: by prefix list to a Gateway Load Balancer endpoint
        /// (GWLB-07).
        REFUSED,
        NONE
    }

    /// The row's target; null for local, dropped and missing routes.
    public @Nullable ResourceId target() {
        return row == null || next == Next.NONE ? null : row.target();
    }

    @Override
    public HopKind kind() {
        return HopKind.ROUTE;
    }

    @Override
    public RuleId rule() {
        return switch (next) {
            case LOCAL -> LOCAL;
            case TARGET -> row != null && row.origin().propagated() ? PROPAGATED : LONGEST_PREFIX;
            case GATEWAY_ENDPOINT -> GATEWAY_ENDPOINT;
            case BLACKHOLE -> BLACKHOLE;
            case REFUSED -> NO_PREFIX_LISTS;
            case NONE -> missing;
        };
    }

    @Override
    public @Nullable Verdict objection() {
        return switch (next) {
            case LOCAL, TARGET, GATEWAY_ENDPOINT -> null;
            case BLACKHOLE -> Verdict.BLACKHOLE;
            case REFUSED -> Verdict.CREATE_REJECTED;
            case NONE -> Verdict.NO_ROUTE;
        };
    }

    @Override
    public @Nullable String matched() {
        return row == null || next == Next.NONE ? null : row.words();
    }

    @Override
    public @Nullable DecidingRow decidingRow() {
        if (row == null || next == Next.NONE) {
            return new DecidingRow(at, "routes", null);
        }
        return switch (row.origin()) {
            case LOCAL -> null;
            case STATIC -> new DecidingRow(at, "routes", new Route(row.block(), row.target()));
            case PREFIX_LIST ->
                    next == Next.GATEWAY_ENDPOINT
                            ? null
                            : new DecidingRow(
                                    at,
                                    "prefixListRoutes",
                                    new PrefixListRoute(row.prefixList(), row.target()));
            case PROPAGATED_DIRECT_CONNECT, PROPAGATED_VPN_STATIC, PROPAGATED_VPN_BGP ->
                    new DecidingRow(at, "propagatingGateways", row.target());
        };
    }

    @Override
    public String explanation() {
        return switch (next) {
            case LOCAL ->
                    "The route table of %s sends %s to the VPC itself."
                            .formatted(reader, destination);
            case GATEWAY_ENDPOINT ->
                    "The route table of %s sends %s to %s by a prefix list%s."
                            .formatted(
                                    reader,
                                    destination,
                                    target(),
                                    destination.family() == IpFamily.IPV6
                                            ? "; assumed: gateway endpoints carry IPv6 too (U-18)"
                                            : "");
            case TARGET ->
                    "The route table of %s sends %s to %s%s."
                            .formatted(reader, destination, target(), why());
            case BLACKHOLE ->
                    "The route of %s for %s points to something that is gone, so the packet is dropped."
                            .formatted(reader, row == null ? destination : row.block());
            case REFUSED ->
                    "The route table of %s sends a prefix list to %s, which AWS refuses; write its blocks as routes of their own."
                            .formatted(reader, target());
            case NONE ->
                    "The route table of %s has no route for %s, so the packet is dropped.%s"
                            .formatted(
                                    reader,
                                    destination,
                                    row == null
                                            ? ""
                                            : " Assumed: %s carries IPv4 only (U-18)."
                                                    .formatted(row.target()));
        };
    }

    private String why() {
        Origin origin = row == null ? Origin.STATIC : row.origin();
        return switch (origin) {
            case LOCAL, STATIC -> "";
            case PREFIX_LIST -> " by a prefix list";
            case PROPAGATED_DIRECT_CONNECT -> ", which learned the way over Direct Connect";
            case PROPAGATED_VPN_STATIC -> ", which has a static VPN route there";
            case PROPAGATED_VPN_BGP -> ", which learned the way over a VPN";
        };
    }

    @Override
    public @Nullable String awsCode() {
        return switch (next) {
            case LOCAL, TARGET, GATEWAY_ENDPOINT, REFUSED -> null;
            case BLACKHOLE -> "BAD_STATE_ROUTE";
            case NONE -> "NO_ROUTE_TO_DESTINATION";
        };
    }
}
