package dev.linkloom.engine.lifecycle;

import dev.linkloom.engine.audit.ServiceZones;
import dev.linkloom.engine.audit.Survey;
import dev.linkloom.engine.check.Action;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.Payer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.LoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.VpcEndpoint;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The steps in the life of services, endpoints and peerings. The provider accepts and rejects;
/// only the owner of an endpoint deletes it, so that no step of a service does (SVC-14).
final class Actions {

    private static final RuleId STEPS = RuleId.of("SVC-10");
    private static final RuleId REQUEST = RuleId.of("SVC-08");
    private static final RuleId EXPIRY = RuleId.of("SVC-13");
    private static final RuleId ZONES = RuleId.of("SVC-19");
    private static final RuleId PAYER = RuleId.of("SVC-25");
    private static final RuleId DELETION = RuleId.of("SVC-16");
    private static final RuleId BALANCER_DELETION = RuleId.of("SVC-17");

    /// More connections than that are a list of their own, not buttons.
    private static final int MOST_CONNECTIONS = 20;

    private final LifeCycle lifeCycle;
    private final Survey survey;

    Actions(LifeCycle lifeCycle, Survey survey) {
        this.lifeCycle = lifeCycle;
        this.survey = survey;
    }

    List<Action> of(Resource resource) {
        return switch (resource) {
            case InterfaceEndpoint it when hasProvider(it) -> ofEndpoint(it);
            case GatewayLoadBalancerEndpoint it when hasProvider(it) -> ofEndpoint(it);
            case EndpointService it -> ofService(it);
            case LoadBalancer it -> List.of(deletion(it, BALANCER_DELETION));
            case VpcPeering it -> PeeringSteps.of(it, this);
            default -> List.of();
        };
    }

    private boolean hasProvider(VpcEndpoint endpoint) {
        return service(endpoint) != null;
    }

    private @Nullable EndpointService service(VpcEndpoint endpoint) {
        return switch (endpoint) {
            case InterfaceEndpoint it -> survey.design().find(it.service(), EndpointService.class);
            case GatewayLoadBalancerEndpoint it ->
                    survey.design().find(it.service(), EndpointService.class);
            default -> null;
        };
    }

    private List<Action> ofEndpoint(VpcEndpoint endpoint) {
        List<Action> all = new ArrayList<>();
        EndpointService service = service(endpoint);
        if (Deployment.state(endpoint) == State.PENDING && service != null) {
            all.add(request(endpoint, Transitions.requested(service)));
        }
        all.add(accept("Accept", endpoint));
        all.add(reject("Reject", endpoint));
        if (Deployment.state(endpoint) == State.PENDING_ACCEPTANCE) {
            all.add(
                    step(
                            "Let it expire",
                            EXPIRY,
                            "Nobody answers the request for %d days (assumed, U-17)."
                                    .formatted(Transitions.daysToAnswer(survey.design())),
                            endpoint,
                            State.EXPIRED));
        }
        return all;
    }

    /// Asks AWS for an endpoint that was only drawn, with all that it may refuse of it (VALID-05).
    private Action request(VpcEndpoint endpoint, State requested) {
        Action request =
                step(
                        "Connect",
                        REQUEST,
                        requested == State.PENDING_ACCEPTANCE
                                ? "Asks for the connection, which the provider then accepts or"
                                        + " rejects."
                                : "Asks for the connection, which is accepted by itself.",
                        endpoint,
                        requested);
        List<Finding> refusals = lifeCycle.refusals(request.edit());
        return refusals.isEmpty() ? request : refused(request, refusals.getFirst());
    }

    private Action accept(String label, VpcEndpoint endpoint) {
        Action accept =
                step(
                        label,
                        STEPS,
                        "The provider accepts: pending for a moment, then available.",
                        endpoint,
                        State.AVAILABLE);
        return Deployment.state(endpoint) == State.AVAILABLE
                ? pointless(accept, endpoint, endpoint.name() + " is available already.")
                : accept;
    }

    private Action reject(String label, VpcEndpoint endpoint) {
        Action reject =
                step(
                        label,
                        STEPS,
                        "The provider rejects: flows stop, and the consumer pays until it deletes"
                                + " the endpoint.",
                        endpoint,
                        State.REJECTED);
        return Deployment.state(endpoint) == State.REJECTED
                ? pointless(reject, endpoint, endpoint.name() + " is rejected already.")
                : reject;
    }

    private Action step(
            String label, RuleId rule, String explanation, VpcEndpoint endpoint, State to) {
        String undo = "%s %s".formatted(verb(label), endpoint.name());
        Resource after =
                switch (endpoint) {
                    case InterfaceEndpoint it -> it.withState(to);
                    case GatewayLoadBalancerEndpoint it -> it.withState(to);
                    default -> endpoint;
                };
        return action(label, rule, explanation, new Edit.Replace(undo, after));
    }

    static String verb(String label) {
        return label.startsWith("Let it") ? "Let the request expire of" : label.split(" ", -1)[0];
    }

    private List<Action> ofService(EndpointService service) {
        List<Action> all = new ArrayList<>();
        all.add(resync(service));
        survey.relations().referrers(service.id(), VpcEndpoint.class).stream()
                .filter(each -> service(each) != null)
                .sorted(Comparator.comparing(each -> Deployment.state(each) == State.AVAILABLE))
                .limit(MOST_CONNECTIONS)
                .forEach(each -> {
                    if (Transitions.leads(Deployment.state(each), State.AVAILABLE)
                            && Deployment.state(each) != State.AVAILABLE) {
                        all.add(accept("Accept " + each.name(), each));
                    }
                    if (Transitions.isLive(Deployment.state(each))) {
                        all.add(reject("Reject " + each.name(), each));
                    }
                });
        if (service.payer() == Payer.ENDPOINT_OWNER) {
            all.add(
                    action(
                            "Pay for its endpoints",
                            PAYER,
                            "The owner pays for the consumers' endpoints from now on; this cannot"
                                    + " be handed back.",
                            new Edit.Replace(
                                    "Pay for the endpoints of " + service.name(),
                                    service.withPayer(Payer.SERVICE_OWNER))));
        }
        all.add(deletion(service, DELETION));
        return all;
    }

    private Action resync(EndpointService service) {
        Action resync =
                action(
                        "Resync zones",
                        ZONES,
                        "Saves the service again, which takes the zones of its load balancers as"
                                + " they are now.",
                        ServiceZones.resync(survey.design(), service));
        return ServiceZones.present(survey.design(), service).equals(service.zoneIds())
                ? pointless(
                        resync,
                        service,
                        "%s offers the zones of its load balancers already."
                                .formatted(service.name()))
                : resync;
    }

    private Action deletion(Resource resource, RuleId rule) {
        return action(
                "Delete",
                rule,
                resource instanceof EndpointService
                        ? "Deletes the service; its load balancers stay."
                        : "Deletes the load balancer.",
                Edit.Remove.from(survey.design(), Set.of(resource.id())));
    }

    Action action(String label, RuleId rule, String explanation, Edit edit) {
        List<Finding> refusals = lifeCycle.refusalsOfStep(edit);
        return new Action(
                label, rule, explanation, edit, refusals.isEmpty() ? null : refusals.getFirst());
    }

    private static Action pointless(Action action, Resource about, String sentence) {
        return refused(
                action,
                new Finding(action.rule(), Severity.INFO, null, about.id(), sentence, null));
    }

    private static Action refused(Action action, Finding refusal) {
        return new Action(
                action.label(), action.rule(), action.explanation(), action.edit(), refusal);
    }
}
