package dev.linkloom.engine.lifecycle;

import dev.linkloom.engine.audit.Notes;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.Payer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.VpcEndpoint;

import java.util.List;

/// What AWS refuses to do with a service that has connections (VALID-17, SVC-16, SVC-18), and what
/// of it never goes back (SVC-25, SVC-34).
final class ServiceChanges {

    private static final RuleId CONNECTED = RuleId.of("VALID-17");
    private static final RuleId PAYER = RuleId.of("SVC-25");
    private static final RuleId FIXED = RuleId.of("SVC-34");

    private ServiceChanges() {}

    static void review(Deployment deployment, Change change, Notes notes) {
        if (change.before() instanceof EndpointService was) {
            if (change.after() instanceof EndpointService is) {
                reviewPayer(notes, was, is);
                reviewRegion(deployment, notes, was, is);
                for (ResourceId each : was.loadBalancers()) {
                    if (!is.loadBalancers().contains(each)) {
                        reviewBalancer(deployment, notes, was, each);
                    }
                }
            } else {
                reviewDeletion(deployment, notes, was);
            }
        }
    }

    private static void reviewDeletion(
            Deployment deployment, Notes notes, EndpointService service) {
        List<VpcEndpoint> connections = deployment.connections(service);
        if (!connections.isEmpty()) {
            notes.error(
                    CONNECTED,
                    "ExistingVpcEndpointConnections",
                    service.id(),
                    "%s cannot be deleted while %s; reject %s or wait until it is deleted."
                            .formatted(
                                    service.name(),
                                    connections.size() == 1
                                            ? connections.getFirst().name() + " is connected"
                                            : "%d endpoints are connected"
                                                    .formatted(connections.size()),
                                    connections.size() == 1 ? "it" : "each"),
                    null);
        }
    }

    /// The documentation says no load balancer may go while endpoints are connected; assumed, it
    /// means endpoints connected to that one (U-12).
    private static void reviewBalancer(
            Deployment deployment, Notes notes, EndpointService service, ResourceId balancer) {
        deployment
                .bound(service, balancer)
                .filter(each -> !deployment.takenOver(each))
                .findFirst()
                .ifPresent(each ->
                        notes.error(
                                CONNECTED,
                                "ExistingVpcEndpointConnections",
                                service.id(),
                                "%s cannot leave %s while %s is connected through it (assumed, U-12); reject the endpoint first."
                                        .formatted(
                                                name(deployment, balancer),
                                                service.name(),
                                                each.endpoint().name()),
                                null));
    }

    private static String name(Deployment deployment, ResourceId id) {
        Resource found = deployment.before().find(id);
        return found == null ? id.value() : found.name();
    }

    private static void reviewPayer(Notes notes, EndpointService was, EndpointService is) {
        if (was.payer() == Payer.SERVICE_OWNER && is.payer() != Payer.SERVICE_OWNER) {
            notes.error(
                    PAYER,
                    "InvalidParameter",
                    was.id(),
                    "The owner of %s pays for its endpoints and cannot hand that back; make a new service."
                            .formatted(was.name()),
                    null);
        }
    }

    private static void reviewRegion(
            Deployment deployment, Notes notes, EndpointService was, EndpointService is) {
        if (!was.region().equals(is.region()) && !deployment.connections(was).isEmpty()) {
            notes.error(
                    FIXED,
                    null,
                    was.id(),
                    "%s stays in its Region %s, where endpoints are connected; make another service in %s."
                            .formatted(was.name(), was.region(), is.region()),
                    null);
        }
    }
}
