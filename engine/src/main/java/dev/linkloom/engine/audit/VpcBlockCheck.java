package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Blocks a VPC may not have (VALID-28, NET-33).
final class VpcBlockCheck implements Check<Vpc> {

    private static final RuleId RANGE = RuleId.of("VALID-28");
    private static final RuleId SECONDARY = RuleId.of("NET-33");

    /// Blocks no VPC may use (NET-33).
    private static final List<Cidr> FORBIDDEN =
            List.of(
                    Cidr.of("0.0.0.0/8"),
                    Cidr.of("127.0.0.0/8"),
                    Cidr.of("169.254.0.0/16"),
                    Cidr.of("224.0.0.0/4"));

    /// The private families of which a VPC has blocks of one only (NET-33).
    private static final List<Cidr> PRIVATE =
            List.of(Cidr.of("10.0.0.0/8"), Cidr.of("172.16.0.0/12"), Cidr.of("192.168.0.0/16"));

    @Override
    public void review(Vpc vpc, Survey survey, Notes notes) {
        for (Cidr each : vpc.cidrs()) {
            boolean forbidden = FORBIDDEN.stream().anyMatch(each::overlaps);
            if (Blocks.wrongSizeOfVpc(each) || forbidden) {
                notes.error(
                        RANGE,
                        "InvalidVpcRange",
                        vpc.id(),
                        forbidden
                                ? "%s cannot use %s, which no VPC may use; choose a private block."
                                        .formatted(vpc.name(), each)
                                : (each.family() == IpFamily.IPV6
                                                ? "The block %s of %s must be /44, /48, /52, /56 or"
                                                        + " /60."
                                                : "The block %s of %s must be between /16 and /28.")
                                        .formatted(each, vpc.name()),
                        null);
            }
        }
        for (int i = 1; i < vpc.cidrs().size(); i++) {
            reviewSecondary(notes, vpc, vpc.cidrs().get(i), vpc.cidrs().subList(0, i));
        }
    }

    private static void reviewSecondary(Notes notes, Vpc vpc, Cidr block, List<Cidr> before) {
        for (Cidr each : before) {
            if (each.overlaps(block)) {
                notes.error(
                        SECONDARY,
                        "InvalidVpcRange",
                        vpc.id(),
                        "The block %s of %s overlaps its block %s; choose another."
                                .formatted(block, vpc.name(), each),
                        null);
                return;
            }
        }
        Cidr primary = vpc.cidrs().getFirst();
        if (mixes(primary, block)) {
            notes.error(
                    SECONDARY,
                    "InvalidVpcRange",
                    vpc.id(),
                    "%s begins with %s and cannot have the block %s of another private range too; choose one of the same range."
                            .formatted(vpc.name(), primary, block),
                    new Edit.Replace(
                            "Remove the block %s of %s".formatted(block, vpc.name()),
                            vpc.withCidrs(Lists.minus(vpc.cidrs(), block))));
        }
    }

    private static boolean mixes(Cidr primary, Cidr block) {
        Cidr one = range(primary);
        Cidr other = range(block);
        return one != null && other != null && !one.equals(other);
    }

    private static @Nullable Cidr range(Cidr block) {
        return PRIVATE.stream().filter(each -> each.contains(block)).findFirst().orElse(null);
    }
}
