package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Peering;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Subnet;

import java.util.List;

/// Blocks of VPCs and subnets, and peerings between them (VALID-21, VALID-28, VALID-29).
final class NetworkCheck implements Check {

    private static final RuleId PEERING = RuleId.of("VALID-21");
    private static final RuleId VPC = RuleId.of("VALID-28");
    private static final RuleId SUBNET = RuleId.of("VALID-29");
    private static final int LARGEST = 16;
    private static final int SMALLEST = 28;

    /// Blocks no VPC may use (NET-33).
    private static final List<Cidr> FORBIDDEN =
            List.of(
                    Cidr.of("0.0.0.0/8"),
                    Cidr.of("127.0.0.0/8"),
                    Cidr.of("169.254.0.0/16"),
                    Cidr.of("224.0.0.0/4"));

    @Override
    public void review(Survey survey, Notes notes) {
        survey.topology().networks().forEach(each -> reviewNetwork(notes, each));
        survey.topology().peerings().forEach(each -> reviewPeering(notes, each));
        for (Network each : survey.topology().networks()) {
            List<Segment> segments = survey.topology().segments(each);
            for (int i = 0; i < segments.size(); i++) {
                reviewSegment(notes, segments.get(i), segments.subList(0, i));
            }
        }
    }

    private static void reviewNetwork(Notes notes, Network network) {
        for (Cidr each : network.vpc().cidrs()) {
            boolean forbidden = FORBIDDEN.stream().anyMatch(each::overlaps);
            if (wrongSize(each) || forbidden) {
                notes.error(
                        VPC,
                        "InvalidVpcRange",
                        network.id(),
                        forbidden
                                ? "%s cannot use %s, which no VPC may use; choose a private block."
                                        .formatted(network.name(), each)
                                : "The block %s of %s must be between /16 and /28."
                                        .formatted(each, network.name()),
                        null);
            }
        }
    }

    private static boolean wrongSize(Cidr block) {
        return block.family() == IpFamily.IPV4
                && (block.prefix() < LARGEST || block.prefix() > SMALLEST);
    }

    private static void reviewSegment(Notes notes, Segment segment, List<Segment> before) {
        Subnet subnet = segment.subnet();
        boolean inside =
                segment.network().vpc().cidrs().stream()
                        .anyMatch(each -> each.contains(subnet.cidr()));
        if (!inside || wrongSize(subnet.cidr())) {
            notes.error(
                    SUBNET,
                    "InvalidSubnet.Range",
                    subnet.id(),
                    "The block %s of %s must lie inside a block of %s and be between /16 and /28."
                            .formatted(subnet.cidr(), subnet.name(), segment.network().name()),
                    null);
        }
        for (Segment other : before) {
            if (other.subnet().cidr().overlaps(subnet.cidr())) {
                notes.error(
                        SUBNET,
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

    private static void reviewPeering(Notes notes, Peering peering) {
        if (peering.overlapping()) {
            notes.error(
                    PEERING,
                    null,
                    peering.resource().id(),
                    "The peering %s fails, because blocks of %s and %s overlap; use an endpoint, which allows that."
                            .formatted(
                                    peering.resource().name(),
                                    peering.requester().name(),
                                    peering.accepter().name()),
                    null);
        }
    }
}
