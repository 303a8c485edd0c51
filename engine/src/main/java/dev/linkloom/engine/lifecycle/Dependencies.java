package dev.linkloom.engine.lifecycle;

import dev.linkloom.engine.audit.Notes;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.LoadBalancer;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

/// What cannot be deleted while others use it (VALID-33, EP-04, NLB-42).
final class Dependencies {

    private static final RuleId IN_USE = RuleId.of("VALID-33");
    private static final RuleId GROUP_IN_USE = RuleId.of("NLB-42");

    private Dependencies() {}

    static void review(Deployment deployment, Change change, Notes notes) {
        Resource was = change.before();
        if (was == null || change.after() != null) {
            return;
        }
        Class<? extends Resource> users = users(was);
        Resource user = users == null ? null : user(deployment, was, users);
        if (user != null) {
            boolean group = was instanceof TargetGroup;
            notes.error(
                    group ? GROUP_IN_USE : IN_USE,
                    group ? "ResourceInUse" : "DependencyViolation",
                    was.id(),
                    "%s cannot be deleted while %s uses it; delete or change that first."
                            .formatted(was.name(), user.name()),
                    null);
        }
    }

    /// Whose use keeps a resource from being deleted.
    private static @Nullable Class<? extends Resource> users(Resource it) {
        if (it instanceof Subnet || it instanceof SecurityGroup) {
            return Resource.class;
        }
        if (it instanceof RouteTable || it instanceof NetworkAcl) {
            return Subnet.class;
        }
        // Of all route targets only this one is kept by its routes (GWLB-07).
        return it instanceof GatewayLoadBalancerEndpoint
                ? RouteTable.class
                : it instanceof TargetGroup ? Resource.class : null;
    }

    private static @Nullable Resource user(
            Deployment deployment, Resource was, Class<? extends Resource> users) {
        return deployment.survey().relations().referrers(was.id(), users).stream()
                .filter(each -> !each.id().equals(was.id()))
                .filter(each -> !(was instanceof TargetGroup) || isBalancer(each))
                .filter(each -> deployment.after().find(each.id()) != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean isBalancer(Resource it) {
        return it instanceof LoadBalancer || it instanceof ApplicationLoadBalancer;
    }
}
