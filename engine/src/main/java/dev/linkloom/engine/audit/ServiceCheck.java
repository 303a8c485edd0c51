package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What AWS refuses when an endpoint service is made (VALID-18, VALID-19, VALID-42).
final class ServiceCheck implements Check {

    private static final RuleId ONE_SERVICE = RuleId.of("VALID-18");
    private static final RuleId LOAD_BALANCERS = RuleId.of("VALID-19");
    private static final RuleId PRINCIPAL = RuleId.of("VALID-42");
    private static final String CODE = "InvalidParameter";

    @Override
    public void review(Survey survey, Notes notes) {
        Map<ResourceId, EndpointService> users = new HashMap<>();
        for (EndpointService service : survey.design().all(EndpointService.class)) {
            reviewBalancers(survey, notes, service);
            for (ResourceId balancer : service.loadBalancers()) {
                EndpointService earlier = users.putIfAbsent(balancer, service);
                if (earlier != null && !earlier.id().equals(service.id())) {
                    refuseShared(survey, notes, service, balancer, earlier);
                }
            }
            for (String principal : service.allowedPrincipals()) {
                reviewPrincipal(notes, service, principal);
            }
        }
    }

    private static void reviewBalancers(Survey survey, Notes notes, EndpointService service) {
        if (service.loadBalancers().isEmpty()) {
            notes.error(
                    LOAD_BALANCERS,
                    CODE,
                    service.id(),
                    "%s has no load balancer; connect it to a Network Load Balancer."
                            .formatted(service.name()),
                    null);
        }
        for (ResourceId each : service.loadBalancers()) {
            if (survey.design().find(each, NetworkLoadBalancer.class) == null
                    && survey.design().find(each, GatewayLoadBalancer.class) == null) {
                notes.error(
                        LOAD_BALANCERS,
                        CODE,
                        service.id(),
                        "%s names %s, which is no Network Load Balancer of the design; choose another."
                                .formatted(service.name(), each),
                        Mend.loadBalancers(
                                "Disconnect %s from %s".formatted(service.name(), each),
                                service,
                                without(service, each)));
            }
        }
    }

    private static void refuseShared(
            Survey survey,
            Notes notes,
            EndpointService service,
            ResourceId balancer,
            EndpointService earlier) {
        notes.error(
                ONE_SERVICE,
                CODE,
                service.id(),
                "%s is associated with the endpoint service %s already; a load balancer serves only one."
                        .formatted(survey.topology().name(balancer), earlier.name()),
                Mend.loadBalancers(
                        "Disconnect %s from %s"
                                .formatted(service.name(), survey.topology().name(balancer)),
                        service,
                        without(service, balancer)));
    }

    private static List<ResourceId> without(EndpointService service, ResourceId balancer) {
        return service.loadBalancers().stream().filter(each -> !each.equals(balancer)).toList();
    }

    private static void reviewPrincipal(Notes notes, EndpointService service, String principal) {
        if (!Principals.isValid(principal)) {
            notes.error(
                    PRINCIPAL,
                    "InvalidPrincipal",
                    service.id(),
                    "%s permits \"%s\", which is no principal; write it like arn:aws:iam::111111111111:root, or *."
                            .formatted(service.name(), principal),
                    Mend.principals(
                            "Remove the principal " + principal,
                            service,
                            service.allowedPrincipals().stream()
                                    .filter(each -> !each.equals(principal))
                                    .toList()));
        }
    }
}
