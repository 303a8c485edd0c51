package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.topology.Topology;

import org.jspecify.annotations.Nullable;

/// Walks a flow in the order of section ENGINE, both directions.
public final class Tracer {

    private final Topology topology;
    private final Departure departure;

    public Tracer(Topology topology, Departure departure) {
        this.topology = topology;
        this.departure = departure;
    }

    /// Every decision on the way of a flow.
    public Trace trace(Flow flow) {
        var course = new Course(Journal.explaining());
        Resolution resolution = departure.walk(flow, course);
        Journal journal = course.journal();
        Decision deciding = journal.deciding();
        boolean arrived = deciding == null || !journal.reply().isEmpty();
        return new Trace(
                flow,
                journal.verdict(),
                deciding == null ? null : deciding.at(),
                deciding == null ? null : deciding.rule(),
                deciding == null ? null : deciding.awsCode(),
                explanation(flow, course, deciding),
                resolution,
                journal.forward(),
                journal.reply(),
                arrived ? course.seen() : null,
                journal.blockers());
    }

    /// What becomes of a flow, without a word why.
    public Verdict verdict(Flow flow) {
        var course = new Course(Journal.silent());
        departure.walk(flow, course);
        return course.journal().verdict();
    }

    private String explanation(Flow flow, Course course, @Nullable Decision deciding) {
        String client = topology.name(flow.from());
        SeenByTarget seen = course.seen();
        if (deciding != null) {
            return "%s does not reach %s:%d: %s"
                    .formatted(client, flow.host(), flow.port(), deciding.explanation());
        }
        if (seen == null) {
            return "%s reaches %s:%d.".formatted(client, flow.host(), flow.port());
        }
        String through =
                course.through().isEmpty()
                        ? ""
                        : " through " + String.join(", then ", course.through());
        return "%s reaches %s%s; the application sees %s."
                .formatted(client, topology.name(seen.target()), through, seen.packet().source());
    }
}
