package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Security groups that an interface may not wear (VALID-27, EP-06).
final class SecurityGroupCheck {

    private static final RuleId GROUPS = RuleId.of("VALID-27");
    private static final int MOST = 5;

    private SecurityGroupCheck() {}

    static void reviewEndpoint(InterfaceEndpoint it, Survey survey, Notes notes) {
        Edit fix =
                new Edit.Replace(
                        "Keep the groups of its own VPC on " + it.name(),
                        it.withSecurityGroups(own(survey, it.securityGroups(), it.vpc())));
        review(survey, notes, it, it.securityGroups(), it.vpc(), fix);
    }

    static void reviewBalancer(NetworkLoadBalancer it, Survey survey, Notes notes) {
        Edit fix =
                new Edit.Replace(
                        "Keep the groups of its own VPC on " + it.name(),
                        it.withSecurityGroups(own(survey, it.securityGroups(), it.vpc())));
        review(survey, notes, it, it.securityGroups(), it.vpc(), fix);
    }

    static void reviewBalancer(ApplicationLoadBalancer it, Survey survey, Notes notes) {
        Edit fix =
                new Edit.Replace(
                        "Keep the groups of its own VPC on " + it.name(),
                        it.withSecurityGroups(own(survey, it.securityGroups(), it.vpc())));
        review(survey, notes, it, it.securityGroups(), it.vpc(), fix);
    }

    static void reviewInstance(Instance it, Survey survey, Notes notes) {
        ResourceId vpc = vpcOf(survey, it.subnet());
        Edit fix =
                new Edit.Replace(
                        "Keep the groups of its own VPC on " + it.name(),
                        it.withSecurityGroups(own(survey, it.securityGroups(), vpc)));
        review(survey, notes, it, it.securityGroups(), vpc, fix);
    }

    static void reviewInterface(NetworkInterface it, Survey survey, Notes notes) {
        ResourceId vpc = vpcOf(survey, it.subnet());
        Edit fix =
                new Edit.Replace(
                        "Keep the groups of its own VPC on " + it.name(),
                        it.withSecurityGroups(own(survey, it.securityGroups(), vpc)));
        review(survey, notes, it, it.securityGroups(), vpc, fix);
    }

    private static @Nullable ResourceId vpcOf(Survey survey, @Nullable ResourceId subnet) {
        Subnet found = survey.design().find(subnet, Subnet.class);
        return found == null ? null : found.vpc();
    }

    private static List<ResourceId> own(
            Survey survey, List<ResourceId> groups, @Nullable ResourceId vpc) {
        return groups.stream().filter(each -> belongs(survey, each, vpc)).toList();
    }

    private static boolean belongs(Survey survey, ResourceId group, @Nullable ResourceId vpc) {
        SecurityGroup found = survey.design().find(group, SecurityGroup.class);
        return found != null && Objects.equals(found.vpc(), vpc);
    }

    private static boolean isForeign(Survey survey, ResourceId group, ResourceId vpc) {
        SecurityGroup found = survey.design().find(group, SecurityGroup.class);
        return found != null && !vpc.equals(found.vpc());
    }

    private static void review(
            Survey survey,
            Notes notes,
            Resource wearer,
            List<ResourceId> groups,
            @Nullable ResourceId vpc,
            Edit fix) {
        for (ResourceId each : groups) {
            if (vpc != null && isForeign(survey, each, vpc)) {
                notes.error(
                        GROUPS,
                        "InvalidGroup.NotFound",
                        wearer.id(),
                        "%s wears %s, which is no security group of its VPC; choose one that is."
                                .formatted(wearer.name(), survey.topology().name(each)),
                        fix);
            }
        }
        if (groups.size() > MOST) {
            notes.error(
                    GROUPS,
                    "SecurityGroupsPerInterfaceLimitExceeded",
                    wearer.id(),
                    "%s wears %d security groups; an interface may wear %d."
                            .formatted(wearer.name(), groups.size(), MOST),
                    null);
        }
    }
}
