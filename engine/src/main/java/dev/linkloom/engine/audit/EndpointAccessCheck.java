package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

/// Whether the service an interface endpoint asks for is there for its account, and of its type
/// (VALID-09, VALID-10).
final class EndpointAccessCheck implements Check<InterfaceEndpoint> {

    private static final RuleId TYPE = RuleId.of("VALID-10");
    private static final RuleId ONE_SERVICE = RuleId.of("EP-32");
    private static final RuleId KEPT = RuleId.of("SVC-06");

    @Override
    public void review(InterfaceEndpoint endpoint, Survey survey, Notes notes) {
        Network network = survey.topology().network(endpoint.vpc());
        Resource service = survey.design().find(endpoint.service());
        if (endpoint.service() == null) {
            notes.warn(
                    ONE_SERVICE,
                    endpoint.id(),
                    "%s is connected to no service; connect it to one.".formatted(endpoint.name()),
                    null);
        } else if (service instanceof EndpointService own) {
            reviewAccess(survey.design(), notes, endpoint, own, network);
            reviewType(survey.design(), notes, endpoint, own);
        } else if (!(service instanceof AwsService aws)) {
            Access.refuse(notes, endpoint, endpoint.service().value());
        } else if (network != null && !aws.region().equals(network.vpc().region())) {
            Access.refuse(notes, endpoint, aws.name());
        }
    }

    private static void reviewAccess(
            Design design,
            Notes notes,
            InterfaceEndpoint endpoint,
            EndpointService service,
            @Nullable Network network) {
        Access access = network == null ? null : Access.of(design, service, network);
        if (access == null || access.granted()) {
            return;
        }
        if (endpoint.keepsAccess()) {
            notes.inform(
                    KEPT,
                    endpoint.id(),
                    "%s stays connected, though %s would not let it in any more; once deleted, it cannot be made again."
                            .formatted(endpoint.name(), service.name()),
                    null);
        } else {
            access.deny(notes, design.assumptions(), endpoint, service.name());
        }
    }

    /// A service has endpoints of one type (SVC-01).
    private static void reviewType(
            Design design, Notes notes, InterfaceEndpoint endpoint, EndpointService service) {
        boolean gateways =
                service.loadBalancers().stream()
                        .anyMatch(each -> design.find(each, GatewayLoadBalancer.class) != null);
        if (gateways) {
            notes.error(
                    TYPE,
                    "InvalidParameter",
                    endpoint.id(),
                    "%s is an Interface endpoint, but %s offers only the type GatewayLoadBalancer; use an endpoint of that type."
                            .formatted(endpoint.name(), service.name()),
                    null);
        }
    }
}
