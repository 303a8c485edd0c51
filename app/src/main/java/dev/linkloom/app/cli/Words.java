package dev.linkloom.app.cli;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Blocker;
import dev.linkloom.engine.path.Estimate;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Design;
import dev.linkloom.model.OpenPoint;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// What the commands print for people.
public final class Words {

    private final Design design;
    private final StringBuilder text = new StringBuilder();

    private Words(Design design) {
        this.design = design;
    }

    /// A trace as a story: verdict, names, every decision of both directions, what else would stop
    /// it.
    public static String trace(Design design, Trace trace) {
        Words words = new Words(design);
        words.line("%s  %s".formatted(trace.verdict(), trace.explanation()));
        if (trace.dns() != null) {
            words.line("");
            words.dns(trace.dns());
        }
        words.leg("Forward", trace.forward());
        words.leg("Return", trace.reply());
        words.seen(trace);
        words.estimate(trace.estimate());
        words.blockers(trace.blockers());
        words.assumptions(trace.assumptions());
        return words.text.toString();
    }

    static String resolution(Design design, Resolution resolution) {
        Words words = new Words(design);
        words.line("%s".formatted(resolution.status()));
        words.dns(resolution);
        words.assumptions(resolution.assumptions());
        return words.text.toString();
    }

    static String findings(Design design, List<Finding> findings) {
        Words words = new Words(design);
        for (Finding finding : findings) {
            words.line(
                    "%-7s %-9s %s: %s"
                            .formatted(
                                    finding.severity().name().toLowerCase(Locale.ROOT),
                                    finding.rule(),
                                    words.name(finding.resource()),
                                    finding.explanation()));
            if (finding.fix() != null) {
                words.line("%18sfix: %s".formatted("", finding.fix().label()));
            }
        }
        words.line(
                findings.isEmpty()
                        ? "No findings."
                        : "%d finding%s."
                                .formatted(findings.size(), findings.size() == 1 ? "" : "s"));
        return words.text.toString();
    }

    private void dns(Resolution resolution) {
        line("DNS      %s asked at %s".formatted(resolution.name(), asked(resolution)));
        for (Resolution.Step step : resolution.steps()) {
            line(
                    "  %-8s %s: %s = %s"
                            .formatted(step.rule(), step.at(), step.question(), step.answer()));
            line("           %s".formatted(step.explanation()));
        }
        if (!resolution.answers().isEmpty()) {
            line(
                    "  answers  %s (TTL %d s), used %s"
                            .formatted(
                                    addresses(resolution),
                                    resolution.ttlSeconds(),
                                    resolution.used()));
        }
    }

    /// Hosts on the internet ask public DNS, which has no address of its own in a design.
    private static String asked(Resolution resolution) {
        Ip resolver = resolution.resolver();
        if (resolver != null) {
            return resolver.toString();
        }
        return resolution.status() == Resolution.Status.TIMEOUT
                ? "nobody"
                : resolution.steps().getFirst().at();
    }

    private static String addresses(Resolution resolution) {
        return String.join(", ", resolution.answers().stream().map(Object::toString).toList());
    }

    private void leg(String title, List<Hop> hops) {
        if (!hops.isEmpty()) {
            line("");
            line("%s".formatted(title));
        }
        for (Hop hop : hops) {
            line(
                    "  %s %-8s %-16s %s"
                            .formatted(
                                    hop.passed() ? "+" : "x",
                                    hop.rule(),
                                    name(hop.at()),
                                    hop.explanation()));
            if (hop.rewrites()) {
                line("    %s".formatted(hop.in()));
                line("    becomes %s".formatted(hop.out()));
            }
        }
    }

    private void seen(Trace trace) {
        if (trace.seenByTarget() != null) {
            line("");
            line(
                    "%s sees %s"
                            .formatted(
                                    name(trace.seenByTarget().target()),
                                    trace.seenByTarget().packet().from()));
        }
    }

    private void blockers(List<Blocker> blockers) {
        if (blockers.size() > 1) {
            line("");
            line("Everything that would stop it");
            blockers.forEach(each ->
                    line(
                            "  %s %s at %s: %s"
                                    .formatted(
                                            each.verdict(),
                                            each.rule(),
                                            name(each.at()),
                                            each.explanation())));
        }
    }

    private void estimate(@Nullable Estimate estimate) {
        if (estimate != null) {
            line("");
            line(estimate.sentence());
        }
    }

    /// What was taken for true where nobody knows, and what else could be.
    private void assumptions(List<RuleId> points) {
        if (!points.isEmpty()) {
            line("");
            line("Assumed");
        }
        for (RuleId each : points) {
            OpenPoint point = OpenPoint.of(each.value());
            line(
                    "  %-8s %s: %s"
                            .formatted(each, point.title(), design.assumptions().answer(point)));
        }
    }

    private String name(ResourceId id) {
        Resource found = design.find(id);
        return found == null ? id.value() : found.name();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
