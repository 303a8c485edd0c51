package dev.linkloom.engine.balance;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.health.TargetHealth.State;
import dev.linkloom.engine.leg.Arrival;
import dev.linkloom.engine.leg.Host;
import dev.linkloom.engine.leg.Journey;
import dev.linkloom.engine.leg.Legs;
import dev.linkloom.engine.leg.Sender;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;

import org.jspecify.annotations.Nullable;

/// Checks targets the way nodes do: a real connection through the very filters and routes that
/// traffic meets (NLB-14).
final class HealthChecks {

    private static final RuleId BALANCER_GROUPS = RuleId.of("SRC-30");
    private static final RuleId TARGET_GROUPS = RuleId.of("SRC-33");
    private static final RuleId CHECKED = RuleId.of("NLB-14");

    private final Legs legs;

    HealthChecks(Legs legs) {
        this.legs = legs;
    }

    TargetHealth check(NetworkLoadBalancer balancer, Eni node, Registration registration) {
        Registration.Flaw flaw = registration.flaw();
        if (flaw != null) {
            return health(
                    balancer, node, registration, State.UNUSED, flaw.reason(), flaw.explanation());
        }
        String failure = failure(node, registration);
        return failure == null
                ? health(
                        balancer,
                        node,
                        registration,
                        State.HEALTHY,
                        null,
                        "The health check passes.")
                : health(
                        balancer,
                        node,
                        registration,
                        State.UNHEALTHY,
                        "Target.FailedHealthChecks",
                        failure);
    }

    private @Nullable String failure(Eni node, Registration registration) {
        Ip address = registration.address();
        if (address == null) {
            return "The target has no address.";
        }
        var packet =
                new Packet(
                        node.ip(),
                        NodePorts.FIRST,
                        address,
                        registration.checkPort(),
                        Protocol.TCP);
        var journal = Journal.silent();
        var journey = Journey.of(journal);
        // Groups of the load balancer count for checks whether or not they are enforced on
        // PrivateLink (SRC-33).
        Party party = legs.groups().party(node);
        Arrival arrival =
                legs.go(journey, node, packet, new Sender(party, BALANCER_GROUPS, TARGET_GROUPS));
        if (arrival instanceof Arrival.At(Station target, var inspections)) {
            Decision answer = Host.answer(target, registration.checkPort(), CHECKED, CHECKED);
            journal.object(answer);
            journal.turn();
            legs.back(journey, target, node, packet.reversed(), inspections);
            if (journal.deciding() == null
                    && target instanceof Eni eni
                    && garbled(registration.group(), eni.host())) {
                return "%s does not read PROXY protocol headers, so it fails the check's request (SRC-21)."
                        .formatted(target.name());
            }
        }
        Decision objection = journal.deciding();
        return objection == null ? null : objection.explanation();
    }

    private static boolean garbled(TargetGroup group, @Nullable Instance host) {
        return group.proxyProtocolV2()
                && host != null
                && !host.proxyProtocolAware()
                && group.healthCheck().protocol() != CheckProtocol.TCP;
    }

    private static TargetHealth health(
            NetworkLoadBalancer balancer,
            Eni node,
            Registration registration,
            State state,
            @Nullable String reason,
            String explanation) {
        return new TargetHealth(
                balancer.id(),
                node.zoneId(),
                registration.group().id(),
                registration.target(),
                state,
                reason,
                explanation);
    }
}
