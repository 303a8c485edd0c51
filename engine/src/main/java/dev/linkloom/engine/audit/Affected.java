package dev.linkloom.engine.audit;

import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;

import org.jspecify.annotations.Nullable;

import java.util.List;
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
            return subnets(rules.id(), survey, Segment::networkAcl);
        }
        return rules instanceof RouteTable
                ? subnets(rules.id(), survey, Segment::routeTable)
                : List.of();
    }

    private static boolean wears(Resource wearer, ResourceId group) {
        return wearer.references().stream()
                .anyMatch(each ->
                        each.to().equals(group) && each.path().startsWith("/securityGroups/"));
    }

    private static List<ResourceId> subnets(
            ResourceId rules, Survey survey, Function<Segment, @Nullable ResourceId> which) {
        return survey.topology().segments().stream()
                .filter(each -> rules.equals(which.apply(each)))
                .map(Segment::id)
                .toList();
    }
}
