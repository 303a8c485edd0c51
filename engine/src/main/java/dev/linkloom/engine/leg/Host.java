package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Outsider;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.Instance;

import java.util.List;

/// Whether the machine at the end of a way answers.
public final class Host {

    private Host() {}

    /// What becomes of a packet that has passed every filter on its way to a machine.
    ///
    /// @param taken the rule by which it is taken
    /// @param down the rule by which a machine that does not answer stops the flow
    public static Decision answer(Station station, int port, RuleId taken, RuleId down) {
        if (station instanceof Eni eni && eni.host() != null) {
            Instance it = eni.host();
            return answer(it.id(), it.name(), it.running(), it.listening(), port, taken, down);
        }
        if (station instanceof Outsider outsider && outsider.host() != null) {
            var it = outsider.host();
            return answer(it.id(), it.name(), it.running(), it.listening(), port, taken, down);
        }
        ResourceId at = station instanceof Eni eni ? eni.owner().id() : station.where();
        return Ruling.pass(
                at,
                HopKind.TARGET,
                taken,
                "%s takes the packet; assumed: something behind it answers on port %d.",
                station.name(),
                port);
    }

    private static Decision answer(
            ResourceId at,
            String name,
            boolean running,
            List<PortRange> listening,
            int port,
            RuleId taken,
            RuleId down) {
        if (!running) {
            return Ruling.stop(
                    Verdict.TARGET_DOWN,
                    at,
                    HopKind.TARGET,
                    down,
                    "%s is powered off, so nobody answers.",
                    name);
        }
        if (!listensOn(listening, port)) {
            return Ruling.stop(
                    Verdict.TARGET_DOWN,
                    at,
                    HopKind.TARGET,
                    down,
                    "%s runs but its port %d is closed, so it answers with a reset.",
                    name,
                    port);
        }
        return Ruling.pass(
                at, HopKind.TARGET, taken, "%s takes the packet on port %d.", name, port);
    }

    /// No ports at all means every port; an echo has none and is always answered.
    private static boolean listensOn(List<PortRange> listening, int port) {
        if (listening.isEmpty() || port == 0) {
            return true;
        }
        for (PortRange each : listening) {
            if (each.contains(port)) {
                return true;
            }
        }
        return false;
    }
}
