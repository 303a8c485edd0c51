package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Peering;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.util.Set;

/// Peerings that fail or that AWS refuses (VALID-21, VALID-35).
final class PeeringCheck implements Check<VpcPeering> {

    private static final RuleId OVERLAP = RuleId.of("VALID-21");
    private static final RuleId REFUSED = RuleId.of("VALID-35");

    @Override
    public void review(VpcPeering it, Survey survey, Notes notes) {
        Peering peering = survey.topology().peering(it.id());
        if (peering == null) {
            return;
        }
        if (peering.overlapping()) {
            notes.error(
                    OVERLAP,
                    null,
                    it.id(),
                    "The peering %s fails, because blocks of %s and %s overlap; use an endpoint, which allows that."
                            .formatted(
                                    it.name(),
                                    peering.requester().name(),
                                    peering.accepter().name()),
                    null);
        }
        reviewTwice(survey, notes, it, peering);
        if (it.dnsResolution()) {
            reviewNames(notes, it, peering.requester());
            reviewNames(notes, it, peering.accepter());
        }
    }

    /// One peering for each pair of VPCs (NET-23).
    private static void reviewTwice(Survey survey, Notes notes, VpcPeering it, Peering peering) {
        if (!standing(it)) {
            return;
        }
        survey.relations().referrers(peering.requester().id(), VpcPeering.class).stream()
                .takeWhile(each -> !each.id().equals(it.id()))
                .filter(each -> standing(each) && joins(each, peering))
                .findFirst()
                .ifPresent(earlier ->
                        notes.error(
                                REFUSED,
                                "VpcPeeringConnectionAlreadyExists",
                                it.id(),
                                "%s and %s have the peering %s already; delete %s."
                                        .formatted(
                                                peering.requester().name(),
                                                peering.accepter().name(),
                                                earlier.name(),
                                                it.name()),
                                new Edit.Remove("Delete " + it.name(), Set.of(it.id()))));
    }

    private static boolean joins(VpcPeering other, Peering peering) {
        return peering.accepter().id().equals(other.requester())
                || peering.accepter().id().equals(other.accepter());
    }

    private static boolean standing(VpcPeering it) {
        return switch (it.state()) {
            case INITIATING_REQUEST, PENDING_ACCEPTANCE, PROVISIONING, ACTIVE -> true;
            case FAILED, EXPIRED, REJECTED, DELETING, DELETED -> false;
        };
    }

    private static void reviewNames(Notes notes, VpcPeering it, Network network) {
        Vpc vpc = network.vpc();
        if (!vpc.dnsHostnames()) {
            notes.error(
                    REFUSED,
                    "InvalidVpcPeeringConnectionState.DnsHostnamesDisabled",
                    it.id(),
                    "DNS resolution of the peering %s needs DNS hostnames of %s on; turn them on."
                            .formatted(it.name(), vpc.name()),
                    Mend.attributesOn(vpc));
        }
    }
}
