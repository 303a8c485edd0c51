package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Peering;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// The step from one VPC into another: a peering carries a packet once, from an address of the one
/// to an address of the other (NET-22).
final class PeeringRouter {

    private static final RuleId NOT_TRANSITIVE = RuleId.of("NET-22");
    private static final RuleId OVERLAP = RuleId.of("NET-21");
    private static final RuleId STATE = RuleId.of("NET-23");
    private static final RuleId SIZE = RuleId.of("NET-24");

    private final Topology topology;

    PeeringRouter(Topology topology) {
        this.topology = topology;
    }

    @Nullable Next over(Stretch stretch, VpcPeering drawn, Network home) {
        Peering peering = topology.peering(drawn.id());
        Network other = peering == null ? null : peering.other(home);
        Place place = Place.of(drawn.id());
        if (peering == null || other == null) {
            stretch.note(
                    place,
                    Ruling.missing(
                            drawn.id(),
                            HopKind.PEERING,
                            STATE,
                            "The peering %s does not join %s with another VPC of the design."
                                    .formatted(drawn.name(), home.name())));
            return null;
        }
        Eni to = topology.find(other, stretch.destination());
        stretch.note(
                place,
                decide(peering, home, other, stretch),
                to == null
                        ? 0
                        : Latency.between(home, stretch.from().zoneId(), other, to.zoneId()));
        stretch.fit(
                place,
                drawn.id(),
                HopKind.PEERING,
                SIZE,
                home.sameRegion(other) ? Sizes.PEERING : Sizes.REMOTE_PEERING,
                drawn.name());
        return other.contains(stretch.destination()) ? new Next.Local(other) : null;
    }

    private static Decision decide(Peering peering, Network home, Network other, Stretch stretch) {
        VpcPeering drawn = peering.resource();
        if (peering.overlapping()) {
            return Ruling.stop(
                            Verdict.BLACKHOLE,
                            drawn.id(),
                            HopKind.PEERING,
                            OVERLAP,
                            "The peering %s has failed, because blocks of %s and %s overlap.",
                            drawn.name(),
                            home.name(),
                            other.name())
                    .coded("BAD_STATE_ROUTE");
        }
        if (!peering.active()) {
            return Ruling.stop(
                            Verdict.BLACKHOLE,
                            drawn.id(),
                            HopKind.PEERING,
                            STATE,
                            "The peering %s is %s; only an active one carries traffic.",
                            drawn.name(),
                            drawn.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .coded("BAD_STATE_ROUTE");
        }
        if (!other.contains(stretch.destination())) {
            return foreign(drawn, stretch.destination(), other);
        }
        return home.contains(stretch.source())
                ? Ruling.pass(
                        drawn.id(),
                        HopKind.PEERING,
                        NOT_TRANSITIVE,
                        "The peering %s carries the packet into %s.",
                        drawn.name(),
                        other.name())
                : foreign(drawn, stretch.source(), home);
    }

    private static Decision foreign(VpcPeering drawn, Ip ip, Network where) {
        return Ruling.stop(
                        Verdict.NO_ROUTE,
                        drawn.id(),
                        HopKind.PEERING,
                        NOT_TRANSITIVE,
                        "%s is not an address of %s, and the peering %s leads no further than its"
                                + " two VPCs.",
                        ip,
                        where.name(),
                        drawn.name())
                .coded("PCX_REQUIRES_ADDRESS_IN_VPC_CIDR");
    }
}
