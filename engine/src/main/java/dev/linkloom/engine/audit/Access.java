package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

/// Whether a service lets the account and the Region of a VPC in (SVC-03, SVC-27).
///
/// @param grant what would let it in; null when nothing is missing
public record Access(@Nullable Edit grant) {

    private static final RuleId SERVICE = RuleId.of("VALID-09");

    public static Access of(EndpointService service, Network network) {
        String region = network.vpc().region();
        if (!service.region().equals(region) && !service.supportedRegions().contains(region)) {
            return new Access(
                    new Edit.Replace(
                            "Offer %s in %s".formatted(service.name(), region),
                            service.withSupportedRegions(
                                    Lists.plus(service.supportedRegions(), region))));
        }
        if (network.account() == null
                || Principals.permit(service.allowedPrincipals(), network.account().id().value())) {
            return new Access(null);
        }
        return new Access(
                new Edit.Replace(
                        "Permit %s to connect to %s"
                                .formatted(network.account().name(), service.name()),
                        service.withAllowedPrincipals(
                                Lists.plus(
                                        service.allowedPrincipals(),
                                        Principals.root(network.account().id().value())))));
    }

    public boolean granted() {
        return grant == null;
    }

    /// One message for a missing service, a wrong Region and a caller without permission: who is
    /// not let in is not told that there is a service (SVC-05; for callers without permission
    /// assumed, U-13).
    static void refuse(Notes notes, Resource endpoint, String service, @Nullable Edit grant) {
        notes.error(
                SERVICE,
                "InvalidServiceName",
                endpoint.id(),
                "To the account of %s the service %s does not exist: it is missing, offered in other Regions only, or does not permit the account."
                        .formatted(endpoint.name(), service),
                grant);
    }
}
