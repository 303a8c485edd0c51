package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.resource.Instance;

/// Whether the machine behind an interface answers.
public final class Host {

    private Host() {}

    /// What becomes of a packet that has passed every filter on its way to a machine.
    ///
    /// @param taken the rule by which it is taken
    /// @param down the rule by which a machine that does not answer stops the flow
    public static Decision answer(Eni eni, int port, RuleId taken, RuleId down) {
        Instance host = eni.host();
        if (host == null) {
            return Ruling.pass(
                    eni.owner().id(),
                    HopKind.TARGET,
                    taken,
                    "%s takes the packet; assumed: something behind it answers on port %d.",
                    eni.name(),
                    port);
        }
        if (!host.running()) {
            return Ruling.stop(
                    Verdict.TARGET_DOWN,
                    host.id(),
                    HopKind.TARGET,
                    down,
                    "%s is powered off, so nobody answers.",
                    host.name());
        }
        if (!host.listensOn(port)) {
            return Ruling.stop(
                    Verdict.TARGET_DOWN,
                    host.id(),
                    HopKind.TARGET,
                    down,
                    "%s runs but its port %d is closed, so it answers with a reset.",
                    host.name(),
                    port);
        }
        return Ruling.pass(
                host.id(),
                HopKind.TARGET,
                taken,
                "%s takes the packet on port %d.",
                host.name(),
                port);
    }
}
