package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;

/// Services open to everyone (VALID-W11), endpoints and services in a single zone (VALID-W12), and
/// endpoints that wait for acceptance (SVC-12).
final class ServiceLint {

    private static final RuleId OPEN = RuleId.of("VALID-W11");
    private static final RuleId SINGLE_ZONE = RuleId.of("VALID-W12");

    private static final RuleId WAITING = RuleId.of("SVC-12");

    private ServiceLint() {}

    static void reviewService(EndpointService service, Survey survey, Notes notes) {
        if (service.allowedPrincipals().contains("*") && !service.acceptanceRequired()) {
            // As good as public (SVC-07).
            notes.warn(
                    OPEN,
                    service.id(),
                    "%s permits every AWS account and accepts by itself, so its load balancer is as good as public; require acceptance."
                            .formatted(service.name()),
                    new Edit.Replace(
                            "Require acceptance for " + service.name(),
                            service.withAcceptanceRequired(true)));
        }
        if (service.zoneIds().size() == 1) {
            notes.inform(
                    SINGLE_ZONE,
                    service.id(),
                    "%s is offered in %s only; when that zone fails, so does every consumer."
                            .formatted(service.name(), service.zoneIds().getFirst()),
                    null);
        }
    }

    static void reviewEndpoint(InterfaceEndpoint endpoint, Survey survey, Notes notes) {
        if (endpoint.state() == State.PENDING_ACCEPTANCE && endpoint.service() != null) {
            notes.inform(
                    WAITING,
                    endpoint.id(),
                    "%s waits for the owner of %s to accept it, and carries nothing until then."
                            .formatted(endpoint.name(), survey.topology().name(endpoint.service())),
                    new Edit.Replace(
                            "Accept " + endpoint.name(), endpoint.withState(State.AVAILABLE)));
        }
        if (survey.topology().enis(endpoint.id()).stream().map(Eni::zoneId).distinct().count()
                == 1) {
            notes.inform(
                    SINGLE_ZONE,
                    endpoint.id(),
                    "%s has an interface in one zone only; when that zone fails, its clients lose the service."
                            .formatted(endpoint.name()),
                    null);
        }
    }
}
