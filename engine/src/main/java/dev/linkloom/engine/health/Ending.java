package dev.linkloom.engine.health;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.TargetGroup;

/// What becomes of the connections a target has when it leaves (NLB-26, NLB-32).
///
/// @param closed whether the load balancer ends them itself
/// @param afterSeconds how long they live on until then
public record Ending(boolean closed, int afterSeconds, RuleId rule, String explanation) {

    private static final RuleId UNHEALTHY = RuleId.of("NLB-26");
    private static final RuleId DEREGISTERED = RuleId.of("NLB-32");

    /// When it turns unhealthy.
    public static Ending whenUnhealthy(TargetGroup group) {
        if (datagrams(group)) {
            return new Ending(
                    false,
                    0,
                    UNHEALTHY,
                    "Flows of a %s group stay where they are.".formatted(group.protocol()));
        }
        return group.attributes().terminateUnhealthy()
                ? new Ending(true, 0, UNHEALTHY, "Its connections are reset at once.")
                : new Ending(
                        false,
                        0,
                        UNHEALTHY,
                        "Its connections stay, because their termination is off.");
    }

    /// When it is deregistered; new connections stop at once.
    public static Ending whenDeregistered(TargetGroup group) {
        int delay = group.attributes().deregistrationDelaySeconds();
        Boolean own = group.attributes().terminateDeregistered();
        boolean closed = own == null ? datagrams(group) : own;
        return new Ending(
                closed,
                delay,
                DEREGISTERED,
                closed
                        ? "Connections it has go on for %d s and are closed then.".formatted(delay)
                        : "Connections it has go on for %d s, and after that until somebody ends them."
                                .formatted(delay));
    }

    private static boolean datagrams(TargetGroup group) {
        return group.protocol() == ListenerProtocol.UDP
                || group.protocol() == ListenerProtocol.TCP_UDP;
    }
}
