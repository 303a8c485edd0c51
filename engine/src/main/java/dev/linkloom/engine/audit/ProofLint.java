package dev.linkloom.engine.audit;

import dev.linkloom.engine.dns.DomainProof;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint;

/// What the public zones of the design say of a service's private DNS name, against the state it is
/// said to have (DNS-16, DNS-17, DNS-18).
final class ProofLint {

    private static final RuleId STATE = RuleId.of("DNS-18");

    private ProofLint() {}

    static void reviewService(EndpointService service, Survey survey, Notes notes) {
        boolean verified = service.domainVerification() == DomainVerification.VERIFIED;
        DomainProof proof = DomainProof.of(survey.design(), service);
        switch (proof.result()) {
            case FOUND -> {
                if (!verified) {
                    notes.inform(
                            proof.rule(),
                            service.id(),
                            proof.explanation() + " AWS would verify it now.",
                            verified(service));
                }
            }
            case WRONG, MISSING -> {
                if (verified) {
                    notes.warn(
                            STATE,
                            service.id(),
                            "The private DNS name of %s is verified, but its proof is gone: %s"
                                    .formatted(service.name(), proof.explanation()),
                            null);
                } else {
                    notes.inform(proof.rule(), service.id(), proof.explanation(), null);
                }
            }
            case NOT_ASKED -> {}
        }
    }

    static void reviewEndpoint(InterfaceEndpoint endpoint, Survey survey, Notes notes) {
        if (survey.privateDns().outlivesItsProof(endpoint)) {
            notes.warn(
                    STATE,
                    endpoint.id(),
                    "%s keeps its private name although the provider's proof has failed; assumed: it had it before. A new endpoint could not have it."
                            .formatted(endpoint.name()),
                    null);
        }
    }

    private static Edit verified(EndpointService service) {
        return new Edit.Replace(
                "Let AWS verify the private DNS name of " + service.name(),
                service.withDomainVerification(DomainVerification.VERIFIED));
    }
}
