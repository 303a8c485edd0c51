package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.WeightedTargetGroup;

/// An Application Load Balancer listens for HTTP and HTTPS, and so do those behind it (NLB-11).
final class ApplicationListenerCheck implements Check<ApplicationLoadBalancer> {

    private static final RuleId APPLICATION = RuleId.of("NLB-11");

    @Override
    public void review(ApplicationLoadBalancer balancer, Survey survey, Notes notes) {
        for (Listener each : balancer.listeners()) {
            if (!each.protocol().ofApplications()) {
                notes.error(
                        APPLICATION,
                        "UnsupportedProtocol",
                        balancer.id(),
                        "%s is an Application Load Balancer and cannot listen for %s; use HTTP or HTTPS."
                                .formatted(balancer.name(), each.protocol()),
                        null);
            }
            for (WeightedTargetGroup to : each.groups()) {
                TargetGroup group = survey.design().find(to.targetGroup(), TargetGroup.class);
                if (group != null && !group.protocol().ofApplications()) {
                    notes.error(
                            APPLICATION,
                            "IncompatibleProtocols",
                            balancer.id(),
                            "%s cannot forward to %s, which speaks %s; give the group HTTP or HTTPS."
                                    .formatted(balancer.name(), group.name(), group.protocol()),
                            null);
                }
            }
        }
    }
}
