package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Subnets that need an IPv6 block and have none (EP-21, NLB-36, VALID-32). AWS refuses what needs
/// it; while no subnet of a VPC says its IPv6 block, the design may only not tell, and the finding
/// asks for it.
final class Ipv6Check implements Check<Subnet> {

    private static final RuleId CHOSEN = RuleId.of("VALID-32");

    /// IPv6 addresses in a subnet that has no block for them.
    @Override
    public void review(Subnet subnet, Survey survey, Notes notes) {
        Segment segment = survey.topology().segment(subnet.id());
        Eni holder = segment == null ? null : Ipv6Blocks.homeless(segment, survey.relations());
        if (segment != null && holder != null) {
            note(
                    survey,
                    notes,
                    CHOSEN,
                    "InvalidParameter",
                    subnet.id(),
                    segment,
                    "%s has no IPv6 block for %s, the address of %s; give it one."
                            .formatted(
                                    subnet.name(),
                                    holder.address(IpFamily.IPV6),
                                    holder.owner().name()));
        }
    }

    /// Notes that a subnet has no IPv6 block; a warning where the design may only not tell.
    static void note(
            Survey survey,
            Notes notes,
            RuleId rule,
            String code,
            ResourceId at,
            Segment segment,
            String sentence) {
        Network network = segment.network();
        Edit fix = blocks(survey, network);
        if (untold(survey, network) && (fix != null || rule.equals(CHOSEN))) {
            notes.warn(rule, at, sentence, fix);
        } else {
            notes.error(rule, code, at, sentence, fix);
        }
    }

    private static boolean untold(Survey survey, Network network) {
        return survey.topology().segments(network).stream()
                .allMatch(each -> each.subnet().block(IpFamily.IPV6) == null);
    }

    private static @Nullable Edit blocks(Survey survey, Network network) {
        String label = "Give the subnets of %s IPv6 blocks".formatted(network.name());
        List<Edit> steps = new ArrayList<>();
        for (Subnet each : survey.relations().withIpv6(network)) {
            steps.add(new Edit.Replace(label, each));
        }
        return steps.isEmpty() ? null : new Edit.Batch(label, steps);
    }
}
