package dev.linkloom.engine.oracle;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Security groups and network ACLs as chance wants them: mostly open, so that flows get far.
final class RandomFilters {

    private static final int GROUPS = 3;

    private final Dice dice;
    private final List<Vpc> vpcs;
    private final List<Subnet> subnets;

    RandomFilters(Dice dice, List<Vpc> vpcs, List<Subnet> subnets) {
        this.dice = dice;
        this.vpcs = vpcs;
        this.subnets = subnets;
    }

    List<SecurityGroup> groups() {
        List<SecurityGroup> groups = new ArrayList<>();
        for (int i = 0; i < vpcs.size(); i++) {
            for (int k = 0; k < GROUPS; k++) {
                groups.add(
                        new SecurityGroup(
                                group(i, k), "g" + i + k, vpcs.get(i).id(), rules(65), rules(75)));
            }
        }
        return groups;
    }

    private static ResourceId group(int vpc, int number) {
        return ResourceId.of("sg-" + vpc + "-" + number);
    }

    private List<SecurityGroupRule> rules(int open) {
        List<SecurityGroupRule> rules = new ArrayList<>();
        int count = dice.below(4);
        for (int i = 0; i < count; i++) {
            rules.add(rule());
        }
        if (dice.percent(open)) {
            rules.add(SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, Cidr.ANY_IPV4));
        }
        return rules;
    }

    SecurityGroupRule rule() {
        return dice.percent(45)
                ? SecurityGroupRule.allow(
                        dice.protocol(),
                        dice.range(),
                        group(dice.below(vpcs.size()), dice.below(GROUPS)))
                : SecurityGroupRule.allow(dice.protocol(), dice.range(), dice.block(subnets));
    }

    /// One or two groups of a VPC; now and then none, or one that is gone.
    List<ResourceId> worn(@Nullable ResourceId vpc) {
        if (dice.percent(6)) {
            return List.of();
        }
        String numbers = String.valueOf(vpc).replace("vpc", "sg") + "-";
        ResourceId one = ResourceId.of(numbers + dice.below(GROUPS));
        ResourceId other = ResourceId.of(numbers + (dice.percent(12) ? 9 : dice.below(GROUPS)));
        return one.equals(other) || dice.percent(60) ? List.of(one) : List.of(one, other);
    }

    /// ACLs 0 and 1 of each VPC; who names ACL 2 names one that is gone.
    List<NetworkAcl> acls() {
        List<NetworkAcl> acls = new ArrayList<>();
        for (Vpc vpc : vpcs) {
            for (int k = 0; k < 2; k++) {
                String id = vpc.id().value().replace("vpc", "acl") + "-" + k;
                acls.add(new NetworkAcl(ResourceId.of(id), id, vpc.id(), rows(), rows()));
            }
        }
        return acls;
    }

    /// Numbers are written in any order; 1 stays free.
    private List<NetworkAclRule> rows() {
        List<NetworkAclRule> rows = new ArrayList<>();
        int count = dice.below(4);
        for (int i = 0; i < count; i++) {
            rows.add(
                    new NetworkAclRule(
                            2 + 4 * dice.below(50) + i,
                            dice.percent(60)
                                    ? NetworkAclRule.Action.ALLOW
                                    : NetworkAclRule.Action.DENY,
                            dice.protocol(),
                            dice.range(),
                            dice.block(subnets)));
        }
        if (dice.percent(80)) {
            rows.add(
                    dice.below(rows.size() + 1),
                    new NetworkAclRule(
                            1000,
                            NetworkAclRule.Action.ALLOW,
                            Protocol.ALL,
                            PortRange.ALL,
                            Cidr.ANY_IPV4));
        }
        return rows;
    }
}
