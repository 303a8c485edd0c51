package dev.linkloom.engine.audit;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// What a set of rules applies to: who wears a security group, which subnets a network ACL or a
/// route table has, by its own word or as the VPC's (NET-11, NET-19).
public final class Affected {

    private Affected() {}

    public static List<ResourceId> by(Resource rules, Survey survey) {
        if (rules instanceof SecurityGroup) {
            return survey.relations().referrers(rules.id(), Resource.class).stream()
                    .filter(each -> wears(each, rules.id()))
                    .map(Resource::id)
                    .toList();
        }
        if (rules instanceof NetworkAcl) {
            return subnets(rules.id(), survey, Subnet::networkAcl, Vpc::defaultNetworkAcl);
        }
        return rules instanceof RouteTable
                ? subnets(rules.id(), survey, Subnet::routeTable, Vpc::mainRouteTable)
                : List.of();
    }

    private static boolean wears(Resource wearer, ResourceId group) {
        return wearer.references().stream()
                .anyMatch(each ->
                        each.to().equals(group) && each.path().startsWith("/securityGroups/"));
    }

    private static List<ResourceId> subnets(
            ResourceId rules,
            Survey survey,
            Function<Subnet, @Nullable ResourceId> own,
            Function<Vpc, @Nullable ResourceId> usual) {
        return survey.design().all(Subnet.class).stream()
                .filter(each -> {
                    ResourceId named = own.apply(each);
                    Vpc vpc = survey.design().find(each.vpc(), Vpc.class);
                    return named == null
                            ? vpc != null && Objects.equals(usual.apply(vpc), rules)
                            : named.equals(rules);
                })
                .map(Resource::id)
                .toList();
    }
}
