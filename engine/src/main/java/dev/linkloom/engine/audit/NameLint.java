package dev.linkloom.engine.audit;

import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;

/// What is questionable about names: proofs of ownership, Resolver endpoints, forwarding rules.
final class NameLint implements Check {

    @Override
    public void review(Survey survey, Notes notes) {
        survey.design()
                .all(EndpointService.class)
                .forEach(each -> ProofLint.reviewService(each, survey, notes));
        survey.design()
                .all(InterfaceEndpoint.class)
                .forEach(each -> ProofLint.reviewEndpoint(each, survey, notes));
        survey.design()
                .all(ResolverEndpoint.class)
                .forEach(each -> ResolverLint.reviewEndpoint(each, survey, notes));
        survey.design()
                .all(ResolverRule.class)
                .forEach(each -> ResolverLint.reviewRule(each, survey, notes));
    }
}
