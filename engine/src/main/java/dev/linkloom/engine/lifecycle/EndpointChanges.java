package dev.linkloom.engine.lifecycle;

import dev.linkloom.engine.audit.Notes;
import dev.linkloom.engine.audit.Words;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// Steps in the life of an endpoint that AWS does not lead to (SVC-10..13), and what of it is fixed
/// (SVC-34, GWLB-05).
final class EndpointChanges {

    private static final RuleId STEPS = RuleId.of("SVC-10");
    private static final RuleId EXPIRED = RuleId.of("SVC-13");
    private static final RuleId FIXED = RuleId.of("SVC-34");
    private static final RuleId NOT_VERIFIED = RuleId.of("VALID-03");
    private static final RuleId ONE_SUBNET = RuleId.of("GWLB-05");

    private EndpointChanges() {}

    static void review(Deployment deployment, Change change, Notes notes) {
        int daysToAnswer = Transitions.daysToAnswer(deployment.after());
        if (change.before() instanceof InterfaceEndpoint was
                && change.after() instanceof InterfaceEndpoint is) {
            reviewStep(notes, was, was.state(), is.state(), daysToAnswer);
            reviewName(deployment, notes, was, is);
            reviewFixed(notes, was, was.state(), "service", was.service(), is.service());
            reviewFixed(notes, was, was.state(), "VPC", was.vpc(), is.vpc());
        } else if (change.before() instanceof GatewayLoadBalancerEndpoint was
                && change.after() instanceof GatewayLoadBalancerEndpoint is) {
            reviewStep(notes, was, was.state(), is.state(), daysToAnswer);
            reviewFixed(notes, was, was.state(), "service", was.service(), is.service());
            if (Transitions.isLive(was.state()) && !Objects.equals(was.subnet(), is.subnet())) {
                notes.error(
                        ONE_SUBNET,
                        "InvalidParameter",
                        was.id(),
                        "%s keeps its subnet for its life; delete it and make another."
                                .formatted(was.name()),
                        null);
            }
        }
    }

    private static void reviewStep(
            Notes notes, Resource it, State from, State to, int daysToAnswer) {
        if (Transitions.leads(from, to)) {
            return;
        }
        if (from == State.EXPIRED) {
            notes.error(
                    EXPIRED,
                    "InvalidParameter",
                    it.id(),
                    "The request of %s has expired (assumed after %d days without an answer, U-17); the consumer must delete it and ask again."
                            .formatted(it.name(), daysToAnswer),
                    null);
        } else {
            notes.error(
                    STEPS,
                    "InvalidParameter",
                    it.id(),
                    "%s is %s and cannot become %s from there."
                            .formatted(it.name(), Words.spaced(from), Words.spaced(to)),
                    null);
        }
    }

    /// Who uses a name whose proof has failed since keeps it; nobody may turn it on any more
    /// (DNS-18).
    private static void reviewName(
            Deployment deployment, Notes notes, InterfaceEndpoint was, InterfaceEndpoint is) {
        EndpointService service = deployment.after().find(is.service(), EndpointService.class);
        if (service != null
                && service.domainVerification() == DomainVerification.FAILED
                && was.state() == State.AVAILABLE
                && !was.privateDns()
                && is.privateDns()) {
            notes.error(
                    NOT_VERIFIED,
                    "InvalidParameter",
                    was.id(),
                    "Private DNS of %s cannot be turned on, because the proof of its name has failed (DNS-18); the provider must verify the name again."
                            .formatted(was.name()),
                    null);
        }
    }

    private static void reviewFixed(
            Notes notes,
            Resource it,
            State state,
            String what,
            @Nullable ResourceId was,
            @Nullable ResourceId is) {
        boolean deployed = state != State.PENDING && Transitions.isLive(state);
        if (deployed && was != null && is != null && !was.equals(is)) {
            notes.error(
                    FIXED,
                    null,
                    it.id(),
                    "%s keeps its %s for its life; delete it and make another."
                            .formatted(it.name(), what),
                    null);
        }
    }
}
