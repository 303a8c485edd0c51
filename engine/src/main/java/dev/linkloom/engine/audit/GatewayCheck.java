package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.VirtualPrivateGateway;

import java.util.Objects;
import java.util.Set;

/// Gateways that are not attached where they are used, or attached twice (VALID-40).
final class GatewayCheck {

    private static final RuleId ATTACHED = RuleId.of("VALID-40");

    private GatewayCheck() {}

    static void reviewTargets(RouteTable table, Survey survey, Notes notes) {
        for (Route each : table.routes()) {
            InternetGateway gateway = survey.design().find(each.target(), InternetGateway.class);
            if (gateway != null && !Objects.equals(gateway.vpc(), table.vpc())) {
                notes.error(
                        ATTACHED,
                        "Gateway.NotAttached",
                        table.id(),
                        "%s sends %s to %s, which is not attached to its VPC; attach it or choose another target."
                                .formatted(table.name(), each.destination(), gateway.name()),
                        new Edit.Replace(
                                "Remove the route for %s of %s"
                                        .formatted(each.destination(), table.name()),
                                table.withRoutes(Lists.minus(table.routes(), each))));
            }
        }
    }

    /// A VPC has one virtual private gateway.
    static void reviewAttachment(VirtualPrivateGateway gateway, Survey survey, Notes notes) {
        ResourceId vpc = gateway.vpc();
        if (vpc == null) {
            return;
        }
        survey.relations().referrers(vpc, VirtualPrivateGateway.class).stream()
                .takeWhile(each -> !each.id().equals(gateway.id()))
                .findFirst()
                .ifPresent(earlier ->
                        notes.error(
                                ATTACHED,
                                "InvalidVpcState",
                                gateway.id(),
                                "%s has the virtual private gateway %s already; delete %s."
                                        .formatted(
                                                survey.topology().name(vpc),
                                                earlier.name(),
                                                gateway.name()),
                                new Edit.Remove("Delete " + gateway.name(), Set.of(gateway.id()))));
    }
}
