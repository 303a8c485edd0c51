package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
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
import java.util.function.Function;

/// Rows that AWS accepts only once (VALID-37).
final class DuplicateCheck {

    private static final RuleId ONCE = RuleId.of("VALID-37");

    private DuplicateCheck() {}

    static void reviewRules(SecurityGroup group, Survey survey, Notes notes) {
        reviewRules(
                notes,
                group,
                group.ingress(),
                group.withIngress(group.ingress().stream().distinct().toList()));
        reviewRules(
                notes,
                group,
                group.egress(),
                group.withEgress(group.egress().stream().distinct().toList()));
    }

    static void reviewNumbers(NetworkAcl acl, Survey survey, Notes notes) {
        reviewNumbers(notes, acl, acl.ingress(), acl::withIngress);
        reviewNumbers(notes, acl, acl.egress(), acl::withEgress);
    }

    private static void reviewRules(
            Notes notes, SecurityGroup group, List<SecurityGroupRule> rules, SecurityGroup once) {
        Set<SecurityGroupRule> seen = new HashSet<>();
        for (SecurityGroupRule each : rules) {
            if (!seen.add(each)) {
                notes.error(
                        ONCE,
                        "InvalidPermission.Duplicate",
                        group.id(),
                        "%s has the rule \"%s\" twice; remove one.".formatted(group.name(), each),
                        new Edit.Replace("Remove the second rule of " + group.name(), once));
            }
        }
    }

    private static void reviewNumbers(
            Notes notes,
            NetworkAcl acl,
            List<NetworkAclRule> rules,
            Function<List<NetworkAclRule>, NetworkAcl> with) {
        Set<Integer> seen = new HashSet<>();
        for (NetworkAclRule each : rules) {
            if (!seen.add(each.number())) {
                notes.error(
                        ONCE,
                        "NetworkAclEntryAlreadyExists",
                        acl.id(),
                        "%s has two rules with the number %d in one direction; renumber one."
                                .formatted(acl.name(), each.number()),
                        new Edit.Replace(
                                "Remove the second rule %d of %s"
                                        .formatted(each.number(), acl.name()),
                                with.apply(firsts(rules))));
            }
        }
    }

    /// The first rule of each number, which is the one that AWS has.
    private static List<NetworkAclRule> firsts(List<NetworkAclRule> rules) {
        Set<Integer> seen = new HashSet<>();
        return rules.stream().filter(each -> seen.add(each.number())).toList();
    }

    static void reviewRoutes(RouteTable table, Survey survey, Notes notes) {
        Set<Cidr> seen = new HashSet<>();
        for (Route each : table.routes()) {
            if (!seen.add(each.destination())) {
                notes.error(
                        ONCE,
                        "RouteAlreadyExists",
                        table.id(),
                        "%s has two routes for %s; remove one."
                                .formatted(table.name(), each.destination()),
                        new Edit.Replace(
                                "Remove the second route for %s of %s"
                                        .formatted(each.destination(), table.name()),
                                table.withRoutes(firstRoutes(table))));
            }
        }
    }

    private static List<Route> firstRoutes(RouteTable table) {
        Set<Cidr> seen = new HashSet<>();
        return table.routes().stream().filter(each -> seen.add(each.destination())).toList();
    }
}
