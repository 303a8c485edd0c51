package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Rules that never decide anything, because another takes all they match (NET-01, NET-10).
final class ShadowLint {

    private static final RuleId ORDER = RuleId.of("NET-10");
    private static final RuleId ANY = RuleId.of("NET-01");

    private ShadowLint() {}

    static void reviewAcl(NetworkAcl acl, Survey survey, Notes notes) {
        review(acl, acl.ingress(), "Inbound", acl::withIngress, notes);
        review(acl, acl.egress(), "Outbound", acl::withEgress, notes);
    }

    static void reviewGroup(SecurityGroup group, Survey survey, Notes notes) {
        review(group, group.ingress(), "inbound", group::withIngress, notes);
        review(group, group.egress(), "outbound", group::withEgress, notes);
    }

    private static void review(
            NetworkAcl acl,
            List<NetworkAclRule> rules,
            String direction,
            Function<List<NetworkAclRule>, NetworkAcl> with,
            Notes notes) {
        for (NetworkAclRule each : rules) {
            NetworkAclRule before =
                    rules.stream()
                            .filter(other -> other.number() < each.number() && covers(other, each))
                            .findFirst()
                            .orElse(null);
            if (before != null) {
                notes.inform(
                        ORDER,
                        acl.id(),
                        "%s rule %d of %s never decides, because rule %d takes all it matches; remove it or give it a smaller number."
                                .formatted(direction, each.number(), acl.name(), before.number()),
                        new Edit.Replace(
                                "Remove rule %d of %s".formatted(each.number(), acl.name()),
                                with.apply(Lists.minus(rules, each))));
            }
        }
    }

    private static void review(
            SecurityGroup group,
            List<SecurityGroupRule> rules,
            String direction,
            Function<List<SecurityGroupRule>, SecurityGroup> with,
            Notes notes) {
        for (SecurityGroupRule each : rules) {
            SecurityGroupRule wider =
                    rules.stream()
                            .filter(other -> !other.equals(each) && covers(other, each))
                            .findFirst()
                            .orElse(null);
            if (wider != null) {
                notes.inform(
                        ANY,
                        group.id(),
                        "The %s rule \"%s\" of %s adds nothing to \"%s\"; remove it."
                                .formatted(direction, each, group.name(), wider),
                        new Edit.Replace(
                                "Remove \"%s\" of %s".formatted(each, group.name()),
                                with.apply(Lists.minus(rules, each))));
            }
        }
    }

    private static boolean covers(NetworkAclRule wide, NetworkAclRule narrow) {
        return covers(wide.protocol(), wide.ports(), narrow.protocol(), narrow.ports())
                && wide.cidr().contains(narrow.cidr());
    }

    private static boolean covers(SecurityGroupRule wide, SecurityGroupRule narrow) {
        return covers(wide.protocol(), wide.ports(), narrow.protocol(), narrow.ports())
                && Objects.equals(wide.group(), narrow.group())
                && Objects.equals(wide.prefixList(), narrow.prefixList())
                && covers(wide.cidr(), narrow.cidr());
    }

    private static boolean covers(@Nullable Cidr wide, @Nullable Cidr narrow) {
        if (wide == null || narrow == null) {
            return Objects.equals(wide, narrow);
        }
        return wide.contains(narrow);
    }

    private static boolean covers(
            Protocol wide, PortRange wideRange, Protocol narrow, PortRange narrowRange) {
        return wide == Protocol.ALL
                || (wide == narrow
                        && wideRange.first() <= narrowRange.first()
                        && narrowRange.last() <= wideRange.last());
    }
}
