package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// Names ELB does not take for a load balancer (NLB-39).
final class LoadBalancerNameCheck implements Check<NetworkLoadBalancer> {

    private static final RuleId NAME = RuleId.of("NLB-39");
    private static final int LONGEST = 32;

    @Override
    public void review(NetworkLoadBalancer balancer, Survey survey, Notes notes) {
        String name = balancer.name();
        if (!isName(name)) {
            String mended = mended(name);
            notes.error(
                    NAME,
                    "ValidationError",
                    balancer.id(),
                    "The name of the load balancer %s must have at most 32 letters, digits and hyphens inside, and not begin with internal-; rename it."
                            .formatted(name),
                    isName(mended)
                            ? new Edit.Replace("Rename to " + mended, balancer.withName(mended))
                            : null);
        } else if (isTaken(balancer, survey)) {
            notes.error(
                    NAME,
                    "DuplicateLoadBalancerName",
                    balancer.id(),
                    "The account has another load balancer %s in this Region; rename one."
                            .formatted(name),
                    null);
        }
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST
                && name.matches("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?")
                && !name.startsWith("internal-");
    }

    private static String mended(String name) {
        String plain = name.replaceFirst("^internal-", "").replaceAll("[^A-Za-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        return cut.replaceAll("^-+|-+$", "");
    }

    private static boolean isTaken(NetworkLoadBalancer balancer, Survey survey) {
        Network home = survey.topology().network(balancer.vpc());
        return home != null
                && survey.relations().balancersNamed(balancer.name()).stream()
                        .takeWhile(each -> !each.id().equals(balancer.id()))
                        .map(each -> survey.topology().network(each.vpc()))
                        .anyMatch(other -> sharesNames(home, other));
    }

    private static boolean sharesNames(Network home, @Nullable Network other) {
        return other != null
                && home.sameRegion(other)
                && Objects.equals(home.vpc().account(), other.vpc().account());
    }
}
