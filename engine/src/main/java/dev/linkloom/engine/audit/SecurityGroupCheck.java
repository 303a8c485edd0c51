package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupMember;

import java.util.List;
import java.util.Objects;

/// Security groups that an interface may not wear (VALID-27, EP-06).
final class SecurityGroupCheck {

    private static final RuleId GROUPS = RuleId.of("VALID-27");
    private static final int MOST = 5;

    private SecurityGroupCheck() {}

    static void review(SecurityGroupMember member, Survey survey, Notes notes) {
        ResourceId vpc = member.vpcIn(survey.design());
        for (ResourceId each : member.securityGroups()) {
            if (vpc != null && isForeign(survey, each, vpc)) {
                notes.error(
                        GROUPS,
                        "InvalidGroup.NotFound",
                        member.id(),
                        "%s wears %s, which is no security group of its VPC; choose one that is."
                                .formatted(member.name(), survey.topology().name(each)),
                        new Edit.Replace(
                                "Keep the groups of its own VPC on " + member.name(),
                                member.wearing(own(survey, member.securityGroups(), vpc))));
            }
        }
        if (member.securityGroups().size() > MOST) {
            notes.error(
                    GROUPS,
                    "SecurityGroupsPerInterfaceLimitExceeded",
                    member.id(),
                    "%s wears %d security groups; an interface may wear %d."
                            .formatted(member.name(), member.securityGroups().size(), MOST),
                    null);
        }
    }

    private static List<ResourceId> own(Survey survey, List<ResourceId> groups, ResourceId vpc) {
        return groups.stream().filter(each -> belongs(survey, each, vpc)).toList();
    }

    private static boolean belongs(Survey survey, ResourceId group, ResourceId vpc) {
        SecurityGroup found = survey.design().find(group, SecurityGroup.class);
        return found != null && Objects.equals(found.vpc(), vpc);
    }

    private static boolean isForeign(Survey survey, ResourceId group, ResourceId vpc) {
        SecurityGroup found = survey.design().find(group, SecurityGroup.class);
        return found != null && !vpc.equals(found.vpc());
    }
}
