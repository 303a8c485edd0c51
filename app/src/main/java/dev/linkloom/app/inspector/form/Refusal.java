package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Why AWS would refuse to change a service, or an endpoint that was asked for (section SVC).
///
/// Everything else in a design may be drawn in any order; what is wrong with it is a finding.
final class Refusal {

    private Refusal() {}

    /// The reason in a sentence; null when AWS would make the change.
    static @Nullable String of(List<Subject> subjects, Edit edit) {
        if (subjects.stream().noneMatch(each -> isDeployed(each.resource()))) {
            return null;
        }
        for (Finding each : subjects.getFirst().fabric().refusals(edit)) {
            String code = each.awsCode();
            return code == null
                    ? each.explanation()
                    : tr("%s AWS would answer %s (%s).", each.explanation(), code, each.rule());
        }
        return null;
    }

    private static boolean isDeployed(Resource resource) {
        return switch (resource) {
            case InterfaceEndpoint it -> it.state() != State.PENDING;
            case GatewayLoadBalancerEndpoint it -> it.state() != State.PENDING;
            case EndpointService _ -> true;
            default -> false;
        };
    }
}
