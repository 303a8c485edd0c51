package dev.linkloom.engine.audit;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;

import java.util.List;
import java.util.stream.Stream;

/// All checks over one design.
public final class Audit {

    /// What AWS refuses.
    private static final List<Check> CHECKS =
            List.of(
                    new PrivateDnsCheck(),
                    new EndpointCheck(),
                    new ServiceCheck(),
                    new LoadBalancerCheck(),
                    new TargetCheck(),
                    new SecurityGroupCheck(),
                    new NetworkCheck(),
                    new AddressCheck(),
                    new DuplicateCheck());

    /// What experts question.
    private static final List<Check> LINTS =
            List.of(
                    new EndpointGroupLint(),
                    new TargetGroupLint(),
                    new BalancerGroupLint(),
                    new ZoneLint(),
                    new ReturnPortLint(),
                    new ServiceLint(),
                    new NameLint());

    private Audit() {}

    /// Every finding, errors first.
    public static List<Finding> of(Survey survey) {
        return run(Stream.concat(CHECKS.stream(), LINTS.stream()), survey);
    }

    /// What AWS refuses only, which flows depend on.
    public static List<Finding> errors(Survey survey) {
        return run(CHECKS.stream(), survey).stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Finding> run(Stream<Check> checks, Survey survey) {
        var notes = new Notes();
        checks.forEach(check -> check.review(survey, notes));
        return notes.sorted();
    }
}
