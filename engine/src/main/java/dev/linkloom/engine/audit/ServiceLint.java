package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;

/// Services open to everyone (VALID-W11), and endpoints and services in a single zone (VALID-W12).
final class ServiceLint implements Check {

    private static final RuleId OPEN = RuleId.of("VALID-W11");
    private static final RuleId SINGLE_ZONE = RuleId.of("VALID-W12");

    @Override
    public void review(Survey survey, Notes notes) {
        for (EndpointService each : survey.design().all(EndpointService.class)) {
            if (each.allowedPrincipals().contains("*") && !each.acceptanceRequired()) {
                notes.warn(
                        OPEN,
                        each.id(),
                        "%s permits every AWS account and accepts by itself, so its load balancer is as good as public; require acceptance."
                                .formatted(each.name()),
                        Mend.requireAcceptance(each));
            }
            if (each.zoneIds().size() == 1) {
                notes.inform(
                        SINGLE_ZONE,
                        each.id(),
                        "%s is offered in %s only; when that zone fails, so does every consumer."
                                .formatted(each.name(), each.zoneIds().getFirst()),
                        null);
            }
        }
        for (InterfaceEndpoint each : survey.design().all(InterfaceEndpoint.class)) {
            if (survey.topology().enis(each.id()).stream().map(Eni::zoneId).distinct().count()
                    == 1) {
                notes.inform(
                        SINGLE_ZONE,
                        each.id(),
                        "%s has an interface in one zone only; when that zone fails, its clients lose the service."
                                .formatted(each.name()),
                        null);
            }
        }
    }
}
