package dev.linkloom.engine.walk;

import dev.linkloom.engine.audit.Audit;
import dev.linkloom.engine.audit.Survey;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/// Endpoints that AWS would not have made, because an error was found on them or on their service;
/// looked for when a flow first depends on one.
public final class RefusedEndpoints implements Refusals {

    private final Survey survey;
    private @Nullable Map<ResourceId, Finding> first;

    public RefusedEndpoints(Survey survey) {
        this.survey = survey;
    }

    @Override
    public @Nullable Decision of(@Nullable ResourceId endpoint) {
        InterfaceEndpoint found =
                survey.topology().design().find(endpoint, InterfaceEndpoint.class);
        if (found == null) {
            return null;
        }
        Finding own = firstOf(found.id());
        Finding deciding = own == null ? firstOf(found.service()) : own;
        return deciding == null ? null : decision(deciding);
    }

    private synchronized @Nullable Finding firstOf(@Nullable ResourceId resource) {
        if (first == null) {
            first = new HashMap<>();
            for (Finding each : Audit.errors(survey)) {
                if (each.severity() == Severity.ERROR && each.awsCode() != null) {
                    first.putIfAbsent(each.resource(), each);
                }
            }
        }
        return resource == null ? null : first.get(resource);
    }

    private static Decision decision(Finding finding) {
        String code = finding.awsCode();
        Ruling ruling =
                Ruling.stop(
                        Verdict.CREATE_REJECTED,
                        finding.resource(),
                        HopKind.ENDPOINT,
                        finding.rule(),
                        "AWS would refuse this with %s: %s",
                        code == null ? "an error" : code,
                        finding.explanation());
        return code == null ? ruling : ruling.coded(code);
    }
}
