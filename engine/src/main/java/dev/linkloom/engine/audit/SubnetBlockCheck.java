package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Subnet;

/// Blocks a subnet may not have (VALID-29).
final class SubnetBlockCheck implements Check<Subnet> {

    private static final RuleId BLOCK = RuleId.of("VALID-29");

    @Override
    public void review(Subnet subnet, Survey survey, Notes notes) {
        Segment segment = survey.topology().segment(subnet.id());
        if (segment == null) {
            return;
        }
        for (Cidr each : subnet.blocks()) {
            reviewPlace(notes, subnet, each, segment.network());
            for (Segment other : survey.topology().segments(segment.network())) {
                if (other.id().compareTo(segment.id()) < 0) {
                    reviewOverlap(notes, subnet, each, other);
                }
            }
        }
    }

    private static void reviewPlace(Notes notes, Subnet subnet, Cidr block, Network network) {
        boolean inside = network.vpc().cidrs().stream().anyMatch(each -> each.contains(block));
        if (inside && !Blocks.wrongSizeOfSubnet(block)) {
            return;
        }
        notes.error(
                BLOCK,
                "InvalidSubnet.Range",
                subnet.id(),
                (block.family() == IpFamily.IPV6
                                ? "The block %s of %s must be a /64 inside an IPv6 block of %s, or"
                                        + " a /60, /56, /52, /48 or /44."
                                : "The block %s of %s must lie inside a block of %s and be between"
                                        + " /16 and /28.")
                        .formatted(block, subnet.name(), network.name()),
                null);
    }

    private static void reviewOverlap(Notes notes, Subnet subnet, Cidr block, Segment other) {
        for (Cidr each : other.subnet().blocks()) {
            if (each.overlaps(block)) {
                notes.error(
                        BLOCK,
                        "InvalidSubnet.Conflict",
                        subnet.id(),
                        "The block %s of %s overlaps %s of %s; give one of them another."
                                .formatted(block, subnet.name(), each, other.name()),
                        null);
            }
        }
    }
}
