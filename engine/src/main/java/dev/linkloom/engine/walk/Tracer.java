package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.resource.Resource;

/// Walks a flow in the order of section ENGINE, both directions.
public final class Tracer {

    private final Topology topology;
    private final Departure departure;
    private final Assumptions assumptions;

    public Tracer(Topology topology, Departure departure) {
        this.topology = topology;
        this.departure = departure;
        assumptions = topology.design().assumptions();
    }

    /// Every decision on the way of a flow.
    public Trace trace(Flow flow) {
        var course = new Course(Journal.explaining(), flow, assumptions);
        Resolution resolution = departure.walk(flow, course);
        Journal journal = course.journal();
        Decision deciding = journal.deciding();
        boolean arrived = deciding == null || !journal.reply().isEmpty();
        return new Trace(
                flow,
                journal.verdict(),
                deciding,
                names(flow, course),
                resolution,
                journal.forward(),
                journal.reply(),
                arrived ? course.seen() : null,
                journal.blockers());
    }

    /// What becomes of a flow, without a word why.
    public Verdict verdict(Flow flow) {
        var course = new Course(Journal.silent(), flow, assumptions);
        departure.walk(flow, course);
        return course.journal().verdict();
    }

    private Trace.Names names(Flow flow, Course course) {
        Resource client = course.client();
        Resource target = course.target();
        return new Trace.Names(
                client == null ? topology.name(flow.from()) : Topology.name(client),
                target == null ? null : Topology.name(target),
                course.through());
    }
}
