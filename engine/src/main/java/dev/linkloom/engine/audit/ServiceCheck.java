package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.LoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import java.util.List;

/// What AWS refuses when an endpoint service is made (VALID-18, VALID-19, VALID-42, SVC-02,
/// SVC-04).
final class ServiceCheck implements Check<EndpointService> {

    private static final RuleId ONE_SERVICE = RuleId.of("VALID-18");
    private static final RuleId LOAD_BALANCERS = RuleId.of("VALID-19");
    private static final RuleId PRINCIPAL = RuleId.of("VALID-42");
    private static final String CODE = "InvalidParameter";

    @Override
    public void review(EndpointService service, Survey survey, Notes notes) {
        reviewBalancers(survey, notes, service);
        reviewMixture(survey, notes, service);
        for (ResourceId balancer : service.loadBalancers()) {
            survey.relations().services(balancer).stream()
                    .takeWhile(each -> !each.id().equals(service.id()))
                    .findFirst()
                    .ifPresent(earlier -> refuseShared(survey, notes, service, balancer, earlier));
        }
        for (String principal : service.allowedPrincipals()) {
            reviewPrincipal(notes, service, principal);
        }
    }

    private static void reviewBalancers(Survey survey, Notes notes, EndpointService service) {
        if (service.loadBalancers().isEmpty()) {
            notes.error(
                    LOAD_BALANCERS,
                    CODE,
                    service.id(),
                    "%s has no load balancer; connect it to a Network or Gateway Load Balancer."
                            .formatted(service.name()),
                    null);
        }
        for (ResourceId each : service.loadBalancers()) {
            if (survey.design().find(each, LoadBalancer.class) == null) {
                notes.error(
                        LOAD_BALANCERS,
                        CODE,
                        service.id(),
                        "%s names %s, which is no Network or Gateway Load Balancer of the design; choose another."
                                .formatted(service.name(), survey.topology().name(each)),
                        disconnect(survey, service, each));
            }
        }
    }

    /// Network or Gateway Load Balancers, never both (SVC-01).
    private static void reviewMixture(Survey survey, Notes notes, EndpointService service) {
        List<ResourceId> gateways =
                service.loadBalancers().stream()
                        .filter(each ->
                                survey.design().find(each, GatewayLoadBalancer.class) != null)
                        .toList();
        List<ResourceId> networks =
                service.loadBalancers().stream()
                        .filter(each ->
                                survey.design().find(each, NetworkLoadBalancer.class) != null)
                        .toList();
        if (!gateways.isEmpty() && !networks.isEmpty()) {
            notes.error(
                    LOAD_BALANCERS,
                    CODE,
                    service.id(),
                    "%s stands in front of the Network Load Balancer %s and the Gateway Load Balancer %s; a service has one kind."
                            .formatted(
                                    service.name(),
                                    survey.topology().name(networks.getFirst()),
                                    survey.topology().name(gateways.getFirst())),
                    new Edit.Replace(
                            "Keep the Network Load Balancers of " + service.name(),
                            service.withLoadBalancers(networks)));
        }
    }

    private static Edit disconnect(Survey survey, EndpointService service, ResourceId balancer) {
        return new Edit.Replace(
                "Disconnect %s from %s".formatted(service.name(), survey.topology().name(balancer)),
                service.withLoadBalancers(Lists.minus(service.loadBalancers(), balancer)));
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
                "%s is associated with the endpoint service %s already; a load balancer serves only one, so %s needs another."
                        .formatted(
                                survey.topology().name(balancer), earlier.name(), service.name()),
                disconnect(survey, service, balancer));
    }

    private static void reviewPrincipal(Notes notes, EndpointService service, String principal) {
        if (!Principals.isValid(principal)) {
            notes.error(
                    PRINCIPAL,
                    "InvalidPrincipal",
                    service.id(),
                    "%s permits \"%s\", which is no principal; write it like arn:aws:iam::111111111111:root, or *."
                            .formatted(service.name(), principal),
                    new Edit.Replace(
                            "Remove the principal " + principal,
                            service.withAllowedPrincipals(
                                    Lists.minus(service.allowedPrincipals(), principal))));
        }
    }
}
