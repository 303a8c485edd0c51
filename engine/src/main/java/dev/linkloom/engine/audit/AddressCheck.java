package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.edit.FreeAddresses;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Resource;

/// Addresses that are taken twice, reserved or elsewhere (VALID-32), and subnets that are full
/// (VALID-31).
final class AddressCheck implements Check {

    private static final RuleId FULL = RuleId.of("VALID-31");
    private static final RuleId CHOSEN = RuleId.of("VALID-32");

    @Override
    public void review(Survey survey, Notes notes) {
        for (Eni each : survey.topology().enis()) {
            reviewAddress(survey, notes, each);
        }
        for (Segment each : survey.topology().segments()) {
            long taken = FreeAddresses.taken(each.id(), survey.design()).size();
            if (taken > Subnets.usable(each.subnet())) {
                notes.error(
                        FULL,
                        "InsufficientFreeAddressesInSubnet",
                        each.id(),
                        "%s has room for %d addresses and %d are drawn in it; choose a larger subnet."
                                .formatted(each.name(), Subnets.usable(each.subnet()), taken),
                        null);
            }
        }
    }

    private static void reviewAddress(Survey survey, Notes notes, Eni eni) {
        Segment segment = eni.segment();
        Ip ip = eni.ip();
        Resource owner = eni.owner();
        Eni first = survey.topology().find(eni.network(), ip);
        if (first != null && first.index() != eni.index()) {
            notes.error(
                    CHOSEN,
                    "InvalidIPAddress.InUse",
                    owner.id(),
                    "%s has the address %s, which %s has already; choose a free one."
                            .formatted(owner.name(), ip, first.name()),
                    null);
        }
        if (!segment.subnet().cidr().contains(ip)) {
            notes.error(
                    CHOSEN,
                    "InvalidParameter",
                    owner.id(),
                    "%s has the address %s, which does not lie in %s (%s); choose one that does."
                            .formatted(owner.name(), ip, segment.name(), segment.subnet().cidr()),
                    null);
        } else if (FreeAddresses.isReserved(ip, segment.subnet().cidr())) {
            notes.error(
                    CHOSEN,
                    "InvalidParameter",
                    owner.id(),
                    "%s has the address %s, which AWS keeps for itself in %s; choose another."
                            .formatted(owner.name(), ip, segment.name()),
                    null);
        }
    }
}
