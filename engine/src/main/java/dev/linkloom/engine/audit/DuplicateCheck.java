package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Rows that AWS accepts only once (VALID-37).
final class DuplicateCheck implements Check {

    private static final RuleId ONCE = RuleId.of("VALID-37");

    @Override
    public void review(Survey survey, Notes notes) {
        for (SecurityGroup each : survey.design().all(SecurityGroup.class)) {
            reviewRules(notes, each.id(), each.name(), each.ingress());
            reviewRules(notes, each.id(), each.name(), each.egress());
        }
        for (NetworkAcl each : survey.design().all(NetworkAcl.class)) {
            reviewNumbers(notes, each, each.ingress());
            reviewNumbers(notes, each, each.egress());
        }
        survey.design().all(RouteTable.class).forEach(each -> reviewRoutes(notes, each));
    }

    private static void reviewRules(
            Notes notes, ResourceId id, String name, List<SecurityGroupRule> rules) {
        Set<SecurityGroupRule> seen = new HashSet<>();
        for (SecurityGroupRule each : rules) {
            if (!seen.add(each)) {
                notes.error(
                        ONCE,
                        "InvalidPermission.Duplicate",
                        id,
                        "%s has the rule \"%s\" twice; remove one.".formatted(name, each),
                        null);
            }
        }
    }

    private static void reviewNumbers(Notes notes, NetworkAcl acl, List<NetworkAclRule> rules) {
        Set<Integer> seen = new HashSet<>();
        for (NetworkAclRule each : rules) {
            if (!seen.add(each.number())) {
                notes.error(
                        ONCE,
                        "NetworkAclEntryAlreadyExists",
                        acl.id(),
                        "%s has two rules with the number %d in one direction; renumber one."
                                .formatted(acl.name(), each.number()),
                        null);
            }
        }
    }

    private static void reviewRoutes(Notes notes, RouteTable table) {
        Set<Cidr> seen = new HashSet<>();
        for (Route each : table.routes()) {
            if (!seen.add(each.destination())) {
                notes.error(
                        ONCE,
                        "RouteAlreadyExists",
                        table.id(),
                        "%s has two routes for %s; remove one."
                                .formatted(table.name(), each.destination()),
                        null);
            }
        }
    }
}
