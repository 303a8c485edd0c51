package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;

import java.util.Objects;

/// What ELB refuses of a target group with an Application Load Balancer in it (NLB-11).
final class ApplicationTargetCheck implements Check<TargetGroup> {

    private static final RuleId APPLICATION = RuleId.of("NLB-11");
    private static final int MOST_BALANCERS = 2;

    @Override
    public void review(TargetGroup group, Survey survey, Notes notes) {
        if (group.targetType() != TargetType.ALB) {
            return;
        }
        if (group.targets().size() > 1) {
            refuse(
                    notes,
                    group,
                    "TooManyTargets",
                    "%s has %d targets, and a group of this type takes one Application Load Balancer; keep one."
                            .formatted(group.name(), group.targets().size()));
        }
        if (group.healthCheck().protocol() == CheckProtocol.TCP) {
            refuse(
                    notes,
                    group,
                    "InvalidConfigurationRequest",
                    "%s must check its Application Load Balancer by HTTP or HTTPS, not TCP; change the health check."
                            .formatted(group.name()));
        }
        for (Target each : group.targets()) {
            ApplicationLoadBalancer alb =
                    survey.design()
                            .find(each.applicationLoadBalancer(), ApplicationLoadBalancer.class);
            if (alb != null) {
                reviewTarget(survey, notes, group, alb);
            }
        }
    }

    private static void reviewTarget(
            Survey survey, Notes notes, TargetGroup group, ApplicationLoadBalancer alb) {
        if (!Objects.equals(alb.vpc(), group.vpc())) {
            refuse(
                    notes,
                    group,
                    "InvalidTarget",
                    "%s lies in another VPC than %s; put both into one."
                            .formatted(alb.name(), group.name()));
        } else if (alb.listeners().stream().noneMatch(each -> each.port() == group.port())) {
            refuse(
                    notes,
                    group,
                    "InvalidTarget",
                    "%s has no listener on port %d, which is that of %s; give both the same port."
                            .formatted(alb.name(), group.port(), group.name()));
        }
        long users =
                survey.relations().referrers(alb.id(), TargetGroup.class).stream()
                        .flatMap(each ->
                                survey
                                        .relations()
                                        .referrers(each.id(), NetworkLoadBalancer.class)
                                        .stream())
                        .map(NetworkLoadBalancer::id)
                        .distinct()
                        .count();
        if (users > MOST_BALANCERS) {
            refuse(
                    notes,
                    group,
                    "TooManyRegistrationsForTargetId",
                    "%s stands behind %d Network Load Balancers, and may behind 2; take it out of %s."
                            .formatted(alb.name(), users, group.name()));
        }
    }

    private static void refuse(Notes notes, TargetGroup group, String code, String sentence) {
        notes.error(APPLICATION, code, group.id(), sentence, null);
    }
}
