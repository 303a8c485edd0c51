package dev.linkloom.engine.health;

import dev.linkloom.engine.health.TargetHealth.State;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;

/// How the state of a target follows from the checks it passes and fails, one after the other
/// (NLB-13).
///
/// @param passed how many checks in a row it passed last
/// @param failed how many in a row it failed last
public record HealthProgress(HealthCheck settings, State state, int passed, int failed) {

    /// A target that was registered just now.
    public static HealthProgress registered(HealthCheck settings) {
        return new HealthProgress(settings, State.INITIAL, 0, 0);
    }

    /// After one more check: the first success of all is enough, a recovery takes the healthy
    /// threshold, a failure the unhealthy one.
    public HealthProgress after(boolean success) {
        return success
                ? new HealthProgress(settings, passing(passed + 1), passed + 1, 0)
                : new HealthProgress(settings, failing(failed + 1), 0, failed + 1);
    }

    private State passing(int inARow) {
        return state != State.UNHEALTHY || inARow >= settings.healthyThreshold()
                ? State.HEALTHY
                : state;
    }

    private State failing(int inARow) {
        return inARow >= settings.unhealthyThreshold() ? State.UNHEALTHY : state;
    }

    /// The longest time from a target's death to its being unhealthy: it dies right after a check,
    /// and the last failing one must time out.
    public static int secondsToUnhealthy(HealthCheck settings) {
        return settings.unhealthyThreshold() * settings.intervalSeconds()
                + settings.timeoutSeconds();
    }

    /// The longest time from a target's recovery to its being healthy again.
    public static int secondsToHealthy(HealthCheck settings) {
        return settings.healthyThreshold() * settings.intervalSeconds();
    }
}
