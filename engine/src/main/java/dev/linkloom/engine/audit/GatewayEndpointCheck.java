package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.GatewayEndpoint;

import java.util.Set;

/// What AWS refuses when a gateway endpoint is made (VALID-09, VALID-10, VALID-13).
final class GatewayEndpointCheck implements Check<GatewayEndpoint> {

    /// The services that have gateway endpoints (EP-22).
    static final Set<String> SERVICES = Set.of("s3", "dynamodb");

    private static final RuleId TYPE = RuleId.of("VALID-10");
    private static final RuleId ONE_ROUTE = RuleId.of("VALID-13");

    @Override
    public void review(GatewayEndpoint endpoint, Survey survey, Notes notes) {
        AwsService service = survey.design().find(endpoint.service(), AwsService.class);
        Network network = survey.topology().network(endpoint.vpc());
        if (service == null) {
            return;
        }
        if (!SERVICES.contains(service.service())) {
            notes.error(
                    TYPE,
                    "InvalidParameter",
                    endpoint.id(),
                    "%s is a Gateway endpoint, but %s offers only the type Interface; use an interface endpoint."
                            .formatted(endpoint.name(), service.name()),
                    null);
        } else if (network != null && !network.vpc().region().equals(service.region())) {
            Access.refuse(notes, endpoint, service.name());
        }
        for (ResourceId table : endpoint.routeTables()) {
            reviewTable(survey, notes, endpoint, service, table);
        }
    }

    /// One gateway endpoint of a service in each route table (EP-23).
    private static void reviewTable(
            Survey survey,
            Notes notes,
            GatewayEndpoint endpoint,
            AwsService service,
            ResourceId table) {
        survey.relations().referrers(table, GatewayEndpoint.class).stream()
                .takeWhile(each -> !each.id().equals(endpoint.id()))
                .filter(each -> service.id().equals(each.service()))
                .findFirst()
                .ifPresent(earlier ->
                        notes.error(
                                ONE_ROUTE,
                                "RouteAlreadyExists",
                                endpoint.id(),
                                "%s has a route to %s by %s already; take the table off %s."
                                        .formatted(
                                                survey.topology().name(table),
                                                service.name(),
                                                earlier.name(),
                                                endpoint.name()),
                                new Edit.Replace(
                                        "Take %s off %s"
                                                .formatted(
                                                        survey.topology().name(table),
                                                        endpoint.name()),
                                        endpoint.withRouteTables(
                                                Lists.minus(endpoint.routeTables(), table)))));
    }
}
