package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.edit.FreeAddresses;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;

/// Addresses that are taken twice, reserved or elsewhere (VALID-32, EP-03), and subnets that are
/// full (VALID-31).
final class AddressCheck {

    private static final RuleId FULL = RuleId.of("VALID-31");
    private static final RuleId CHOSEN = RuleId.of("VALID-32");

    private AddressCheck() {}

    static void reviewAddresses(Resource owner, Survey survey, Notes notes) {
        survey.topology().enis(owner.id()).forEach(each -> reviewInterface(survey, notes, each));
    }

    static void reviewRoom(Subnet subnet, Survey survey, Notes notes) {
        Segment segment = survey.topology().segment(subnet.id());
        if (segment == null) {
            return;
        }
        long taken =
                survey.relations().interfaces(segment).stream().map(Eni::ip).distinct().count();
        if (taken > Subnets.usable(subnet)) {
            notes.error(
                    FULL,
                    "InsufficientFreeAddressesInSubnet",
                    subnet.id(),
                    "%s has room for %d addresses and %d are drawn in it; choose a larger subnet."
                            .formatted(subnet.name(), Subnets.usable(subnet), taken),
                    null);
        }
    }

    private static void reviewInterface(Survey survey, Notes notes, Eni eni) {
        reviewAddress(survey, notes, eni, eni.ip());
        if (eni.ipv6() != null) {
            reviewAddress(survey, notes, eni, eni.ipv6());
        }
    }

    private static void reviewAddress(Survey survey, Notes notes, Eni eni, Ip ip) {
        Segment segment = eni.segment();
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
        Cidr block = segment.subnet().block(ip.family());
        if (block == null) {
            reviewFamily(notes, segment, owner, ip);
        } else if (!block.contains(ip)) {
            notes.error(
                    CHOSEN,
                    "InvalidParameter",
                    owner.id(),
                    "%s has the address %s, which does not lie in %s (%s); choose one that does."
                            .formatted(owner.name(), ip, segment.name(), block),
                    null);
        } else if (FreeAddresses.isReserved(ip, block)) {
            notes.error(
                    CHOSEN,
                    "InvalidParameter",
                    owner.id(),
                    "%s has the address %s, which AWS keeps for itself in %s; choose another."
                            .formatted(owner.name(), ip, segment.name()),
                    null);
        }
    }

    /// Of a missing IPv6 block the subnet tells, once for all interfaces.
    private static void reviewFamily(Notes notes, Segment segment, Resource owner, Ip ip) {
        if (ip.family() == IpFamily.IPV4) {
            notes.error(
                    CHOSEN,
                    "InvalidParameter",
                    owner.id(),
                    "%s has the address %s, but %s has IPv6 only; give it an address of %s."
                            .formatted(owner.name(), ip, segment.name(), segment.subnet().cidr()),
                    null);
        }
    }
}
