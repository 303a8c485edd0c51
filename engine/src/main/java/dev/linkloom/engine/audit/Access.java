package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

/// Whether a service lets the account and the Region of a VPC in (SVC-03, SVC-27).
///
/// @param grant what would let it in; null when nothing is missing
/// @param offered whether it is offered in the Region
public record Access(@Nullable Edit grant, boolean offered) {

    private static final RuleId SERVICE = RuleId.of("VALID-09");

    public static Access of(Design design, EndpointService service, Network network) {
        String region = network.vpc().region();
        if (!service.region().equals(region) && !service.supportedRegions().contains(region)) {
            return new Access(
                    new Edit.Replace(
                            "Offer %s in %s".formatted(service.name(), region),
                            service.withSupportedRegions(
                                    Lists.plus(service.supportedRegions(), region))),
                    false);
        }
        Account account = design.find(network.vpc().account(), Account.class);
        if (account == null
                || Principals.permit(service.allowedPrincipals(), account.id().value())) {
            return new Access(null, true);
        }
        return new Access(
                new Edit.Replace(
                        "Permit %s to connect to %s".formatted(account.name(), service.name()),
                        service.withAllowedPrincipals(
                                Lists.plus(
                                        service.allowedPrincipals(),
                                        Principals.root(account.id().value())))),
                true);
    }

    public boolean granted() {
        return grant == null;
    }

    /// One message for a missing service, a wrong Region and a caller without permission: who is
    /// not let in is not told that there is a service (SVC-05).
    static void refuse(Notes notes, Resource endpoint, String service) {
        missing(notes, endpoint, service, null, "");
    }

    /// The same for a service that is there and does not let the caller in. That a caller without
    /// permission is told the same is assumed (U-13).
    void deny(Notes notes, Assumptions assumptions, Resource endpoint, String service) {
        if (!offered) {
            missing(notes, endpoint, service, grant, "");
        } else if (assumptions.hold(Assumption.CALLER_IS_REFUSED)) {
            notes.error(
                    SERVICE,
                    Assumption.CALLER_IS_REFUSED.word(),
                    endpoint.id(),
                    "%s does not permit the account of %s; assumed: AWS says so (U-13)."
                            .formatted(service, endpoint.name()),
                    grant);
        } else {
            missing(notes, endpoint, service, grant, " Assumed: AWS does not say which (U-13).");
        }
    }

    private static void missing(
            Notes notes, Resource endpoint, String service, @Nullable Edit grant, String note) {
        notes.error(
                SERVICE,
                "InvalidServiceName",
                endpoint.id(),
                "To the account of %s the service %s does not exist: it is missing, offered in other Regions only, or does not permit the account.%s"
                        .formatted(endpoint.name(), service, note),
                grant);
    }
}
