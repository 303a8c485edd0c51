package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.ClientIp;
import dev.linkloom.engine.balance.Registration;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

/// Client IP preservation works inside the VPC and over a peering of the same Region (SRC-08).
final class FarTarget {

    private static final RuleId NEAR_ONLY = RuleId.of("SRC-08");

    private FarTarget() {}

    /// Why a target that lies too far away never works; null when it is near enough.
    static @Nullable Decision objection(
            NetworkLoadBalancer nlb,
            Eni node,
            TargetGroup group,
            Registration target,
            Assumptions assumptions) {
        Eni there = target.eni();
        boolean near = there != null && there.network().sameRegion(node.network());
        if (near || !ClientIp.preserved(group, assumptions)) {
            return null;
        }
        return Ruling.stop(
                        Verdict.NO_ROUTE,
                        nlb.id(),
                        HopKind.LOAD_BALANCER,
                        NEAR_ONLY,
                        "%s preserves client IP addresses, which does not work with the target %s"
                            + " outside its VPC and its peers of the same Region; switch it off, or"
                            + " use TCP where it is forced.",
                        group.name(),
                        String.valueOf(target.address()))
                .coded("ELBV2_SOURCE_ADDRESS_PRESERVATION");
    }
}
