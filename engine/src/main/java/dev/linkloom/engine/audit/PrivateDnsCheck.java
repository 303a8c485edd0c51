package dev.linkloom.engine.audit;

import dev.linkloom.engine.resolve.PrivateDns.Obstacle;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Vpc;

/// Private DNS switched on where AWS would not let it be (VALID-01..05).
final class PrivateDnsCheck implements Check<InterfaceEndpoint> {

    private static final RuleId ATTRIBUTES = RuleId.of("VALID-01");
    private static final RuleId CONFLICT = RuleId.of("VALID-02");
    private static final RuleId NOT_VERIFIED = RuleId.of("VALID-03");
    private static final RuleId NO_NAME = RuleId.of("VALID-04");
    private static final RuleId NOT_ACCEPTED = RuleId.of("VALID-05");
    private static final String CODE = "InvalidParameter";

    @Override
    public void review(InterfaceEndpoint endpoint, Survey survey, Notes notes) {
        if (endpoint.privateDns() && endpoint.service() != null) {
            for (Obstacle each : survey.privateDns().obstacles(endpoint)) {
                review(survey, notes, endpoint, each);
            }
        }
    }

    private static void review(
            Survey survey, Notes notes, InterfaceEndpoint endpoint, Obstacle obstacle) {
        String name = endpoint.name();
        switch (obstacle) {
            case ATTRIBUTES_OFF -> {
                Vpc vpc = survey.design().find(endpoint.vpc(), Vpc.class);
                if (vpc != null) {
                    notes.error(
                            ATTRIBUTES,
                            CODE,
                            endpoint.id(),
                            "Private DNS of %s needs DNS support and DNS hostnames of %s on; turn both on."
                                    .formatted(name, vpc.name()),
                            Mend.attributesOn(vpc));
                }
            }
            case NAME_TAKEN ->
                    refuse(
                            notes,
                            CONFLICT,
                            endpoint,
                            "Private DNS of %s conflicts with %s, which has the same name in this VPC; turn it off on one of them."
                                    .formatted(name, owner(survey, endpoint)));
            case NOT_VERIFIED ->
                    refuse(
                            notes,
                            NOT_VERIFIED,
                            endpoint,
                            "Private DNS of %s cannot be on before the provider has verified the name; verify it or turn it off."
                                    .formatted(name));
            case NO_NAME, NOT_OFFERED ->
                    refuse(
                            notes,
                            NO_NAME,
                            endpoint,
                            "Private DNS of %s cannot be on, because its service has no private DNS name; turn it off."
                                    .formatted(name));
            case NOT_ACCEPTED ->
                    refuse(
                            notes,
                            NOT_ACCEPTED,
                            endpoint,
                            "Private DNS of %s can only be turned on after the provider has accepted the endpoint; turn it off until then."
                                    .formatted(name));
            case OFF, NOT_AVAILABLE -> {}
        }
    }

    private static void refuse(
            Notes notes, RuleId rule, InterfaceEndpoint endpoint, String sentence) {
        notes.error(rule, CODE, endpoint.id(), sentence, Mend.privateDnsOff(endpoint));
    }

    private static String owner(Survey survey, InterfaceEndpoint endpoint) {
        Resource owner = survey.privateDns().owner(endpoint);
        return owner == null ? "another zone" : owner.name();
    }
}
