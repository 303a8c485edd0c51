package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.resource.Subnet;

import java.util.List;

/// Blocks a subnet may not have (VALID-29).
final class SubnetBlockCheck implements Check<Subnet> {

    private static final RuleId BLOCK = RuleId.of("VALID-29");

    @Override
    public void review(Subnet subnet, Survey survey, Notes notes) {
        Segment segment = survey.topology().segment(subnet.id());
        if (segment == null) {
            return;
        }
        boolean inside =
                segment.network().vpc().cidrs().stream()
                        .anyMatch(each -> each.contains(subnet.cidr()));
        if (!inside || Blocks.wrongSize(subnet.cidr())) {
            notes.error(
                    BLOCK,
                    "InvalidSubnet.Range",
                    subnet.id(),
                    "The block %s of %s must lie inside a block of %s and be between /16 and /28."
                            .formatted(subnet.cidr(), subnet.name(), segment.network().name()),
                    null);
        }
        List<Segment> all = survey.topology().segments(segment.network());
        for (Segment other : all) {
            boolean earlier = other.id().compareTo(segment.id()) < 0;
            if (earlier && other.subnet().cidr().overlaps(subnet.cidr())) {
                notes.error(
                        BLOCK,
                        "InvalidSubnet.Conflict",
                        subnet.id(),
                        "The block %s of %s overlaps %s of %s; give one of them another."
                                .formatted(
                                        subnet.cidr(),
                                        subnet.name(),
                                        other.subnet().cidr(),
                                        other.name()),
                        null);
            }
        }
    }
}
