package dev.linkloom.engine.balance;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.health.TargetHealth.State;
import dev.linkloom.engine.leg.Arrival;
import dev.linkloom.engine.leg.Host;
import dev.linkloom.engine.leg.Journey;
import dev.linkloom.engine.leg.Legs;
import dev.linkloom.engine.leg.Sender;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.Target;

import org.jspecify.annotations.Nullable;

/// Checks targets the way nodes do: a real connection through the very filters and routes that
/// traffic meets, there and back (NLB-14).
final class HealthChecks {

    private static final RuleId BALANCER_GROUPS = RuleId.of("SRC-30");
    private static final RuleId TARGET_GROUPS = RuleId.of("NLB-41");
    private static final RuleId CHECKED = RuleId.of("NLB-14");
    private static final RuleId STATES = RuleId.of("NLB-15");
    private static final RuleId SETTINGS = RuleId.of("NLB-12");
    private static final RuleId DRAINING = RuleId.of("NLB-32");
    private static final RuleId HEADER = RuleId.of("SRC-21");
    private static final RuleId AVAILABLE_ONLY = RuleId.of("SVC-12");

    private final Legs legs;
    private final Applications applications;

    /// Who answers the checks of an Application Load Balancer: whatever it forwards them to.
    interface Applications {
        boolean answers(ApplicationLoadBalancer balancer, Eni node, int port);
    }

    HealthChecks(Legs legs, Applications applications) {
        this.legs = legs;
        this.applications = applications;
    }

    TargetHealth check(ListeningLoadBalancer balancer, Eni node, Registration registration) {
        Registration.Flaw flaw = registration.flaw();
        if (flaw != null) {
            return new Report(balancer, node, registration)
                    .says(State.UNUSED, flaw.reason(), flaw.rule(), flaw.explanation());
        }
        Report report = new Report(balancer, node, registration);
        return switch (registration.target().phase()) {
            case INITIAL ->
                    report.says(
                            State.INITIAL,
                            "Elb.InitialHealthChecking",
                            STATES,
                            "It was registered just now; the first check is still out.");
            case DRAINING ->
                    report.says(
                            State.DRAINING,
                            "Target.DeregistrationInProgress",
                            DRAINING,
                            "It was deregistered: new connections go elsewhere, those it has go on"
                                    + " for %d s."
                                            .formatted(
                                                    registration
                                                            .group()
                                                            .attributes()
                                                            .deregistrationDelaySeconds()));
            case UNHEALTHY_DRAINING ->
                    report.says(
                            State.UNHEALTHY_DRAINING,
                            "Target.FailedHealthChecks",
                            STATES,
                            "It failed its checks: new connections go elsewhere, and those it has"
                                    + " go on for a while.");
            case UNAVAILABLE ->
                    report.says(
                            State.UNAVAILABLE,
                            "Elb.InternalError",
                            STATES,
                            "The load balancer could not find out how it is, so it does not count"
                                    + " as healthy.");
            case REGISTERED -> checked(report, node, registration);
        };
    }

    private TargetHealth checked(Report report, Eni node, Registration registration) {
        Decision failure = failure(node, registration);
        return failure == null
                ? report.says(State.HEALTHY, null, CHECKED, "The health check passes.")
                : report.says(
                        State.UNHEALTHY,
                        "Target.FailedHealthChecks",
                        failure.rule(),
                        failure.explanation());
    }

    private @Nullable Decision failure(Eni node, Registration registration) {
        Ip address = registration.address();
        if (address == null) {
            return fails(registration, STATES, "The target has no address.");
        }
        int port = registration.checkPort();
        Ip source = NodeAddresses.towards(node, address);
        if (source == null) {
            return fails(
                    registration,
                    CHECKED,
                    "The node in %s has no address of the target's family."
                            .formatted(node.zoneId()));
        }
        var packet = new Packet(source, NodePorts.FIRST, address, port, Protocol.TCP);
        var journal = Journal.silent();
        var journey = Journey.of(journal);
        // Groups of the load balancer count for checks whether or not they are enforced on
        // PrivateLink (SRC-33).
        Party party = legs.groups().party(node);
        Arrival arrival =
                legs.go(journey, node, packet, new Sender(party, BALANCER_GROUPS, TARGET_GROUPS));
        if (arrival instanceof Arrival.At(Station target, var inspections)) {
            journal.object(Host.answer(target, port, CHECKED, CHECKED));
            journal.turn();
            legs.back(journey, target, node, packet.reversed(), inspections);
            Decision application =
                    journal.deciding() == null && target instanceof Eni eni
                            ? request(registration, eni)
                            : null;
            if (application != null) {
                journal.object(application);
            }
        }
        return journal.deciding();
    }

    /// What goes wrong once the connection stands; null for nothing.
    private @Nullable Decision request(Registration registration, Eni target) {
        TargetGroup group = registration.group();
        Instance host = target.host();
        if (target.owner() instanceof ApplicationLoadBalancer balancer) {
            return applications.answers(balancer, target, registration.checkPort())
                    ? null
                    : fails(
                            registration,
                            CHECKED,
                            "%s has no healthy target behind its port %d."
                                    .formatted(balancer.name(), registration.checkPort()));
        }
        if (target.owner() instanceof InterfaceEndpoint endpoint
                && endpoint.state() != InterfaceEndpoint.State.AVAILABLE) {
            return fails(
                    registration,
                    AVAILABLE_ONLY,
                    "%s is not available, so nothing behind it answers."
                            .formatted(endpoint.name()));
        }
        if (group.healthCheck().protocol() == CheckProtocol.TCP || host == null) {
            return null;
        }
        if (group.proxyProtocolV2() && !host.proxyProtocolAware()) {
            return fails(
                    registration,
                    HEADER,
                    "%s does not read PROXY protocol headers, so it takes the check's request for a bad one."
                            .formatted(target.name()));
        }
        return group.healthCheck().accepts(host.healthStatus())
                ? null
                : fails(
                        registration,
                        SETTINGS,
                        "%s answers %s with %d; only %s passes the check."
                                .formatted(
                                        target.name(),
                                        group.healthCheck().path(),
                                        host.healthStatus(),
                                        group.healthCheck().matcher()));
    }

    private static Decision fails(Registration registration, RuleId rule, String sentence) {
        return Ruling.stop(
                Verdict.TARGET_DOWN,
                registration.group().id(),
                HopKind.TARGET_GROUP,
                rule,
                "%s",
                sentence);
    }

    private record Report(ListeningLoadBalancer balancer, Eni node, Registration registration) {

        TargetHealth says(State state, @Nullable String reason, RuleId rule, String explanation) {
            Target target = registration.target();
            return new TargetHealth(
                    balancer.id(),
                    node.zoneId(),
                    registration.group().id(),
                    target,
                    state,
                    reason,
                    rule,
                    explanation);
        }
    }
}
