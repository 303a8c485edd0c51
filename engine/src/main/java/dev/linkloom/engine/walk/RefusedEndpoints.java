package dev.linkloom.engine.walk;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Endpoints that AWS would not have made, because an error was found on them or on their service.
public final class RefusedEndpoints implements Refusals {

    private final Map<ResourceId, Decision> refused = new HashMap<>();

    public RefusedEndpoints(Design design, List<Finding> findings) {
        Map<ResourceId, Finding> first = new HashMap<>();
        for (Finding each : findings) {
            if (each.severity() == Severity.ERROR && each.awsCode() != null) {
                first.putIfAbsent(each.resource(), each);
            }
        }
        for (InterfaceEndpoint each : design.all(InterfaceEndpoint.class)) {
            Finding own = first.get(each.id());
            Finding ofService = each.service() == null ? null : first.get(each.service());
            Finding deciding = own == null ? ofService : own;
            if (deciding != null) {
                refused.put(each.id(), decision(deciding));
            }
        }
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

    @Override
    public @Nullable Decision of(@Nullable ResourceId endpoint) {
        return endpoint == null ? null : refused.get(endpoint);
    }
}
