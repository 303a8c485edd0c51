package dev.linkloom.engine.lifecycle;

import dev.linkloom.engine.audit.Access;
import dev.linkloom.engine.audit.Audit;
import dev.linkloom.engine.audit.Notes;
import dev.linkloom.engine.audit.Survey;
import dev.linkloom.engine.check.Action;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.VpcEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A design taken as deployed: what AWS refuses to change of it, and what it keeps.
public final class LifeCycle {

    private final Survey survey;
    private final Function<Design, Survey> surveyor;

    /// @param surveyor looks over another version of the design
    public LifeCycle(Survey survey, Function<Design, Survey> surveyor) {
        this.survey = survey;
        this.surveyor = surveyor;
    }

    /// What AWS would refuse of an edit: steps and changes of what exists, and errors in endpoints
    /// and services that the edit makes or modifies.
    public List<Finding> refusals(Edit edit) {
        Design after = edit.applyTo(survey.design());
        List<Change> changes = Change.between(survey.design(), after);
        List<Finding> all = new ArrayList<>(forbidden(after, changes));
        all.addAll(mistakes(after, changes));
        return all;
    }

    /// What AWS would refuse of a step, which asks for nothing new.
    List<Finding> refusalsOfStep(Edit edit) {
        Design after = edit.applyTo(survey.design());
        return forbidden(after, Change.between(survey.design(), after));
    }

    private List<Finding> forbidden(Design after, List<Change> changes) {
        var deployment = new Deployment(survey, after);
        var notes = new Notes();
        for (Change each : changes) {
            EndpointChanges.review(deployment, each, notes);
            ServiceChanges.review(deployment, each, notes);
            BalancerChanges.review(deployment, each, notes);
            PeeringSteps.review(each, notes);
            Dependencies.review(deployment, each, notes);
        }
        return notes.sorted();
    }

    /// Errors that were not there before (VALID-01..11).
    private List<Finding> mistakes(Design after, List<Change> changes) {
        List<Resource> made =
                changes.stream().filter(LifeCycle::isRequest).map(Change::after).toList();
        if (made.isEmpty()) {
            return List.of();
        }
        Survey next = surveyor.apply(after);
        List<Finding> news = new ArrayList<>();
        for (Resource each : made) {
            Resource was = survey.design().find(each.id());
            List<String> known =
                    was == null || isDrawnOnly(was)
                            ? List.of()
                            : Audit.refusals(survey, was).stream()
                                    .map(Finding::explanation)
                                    .toList();
            Audit.refusals(next, each).stream()
                    .filter(found -> !known.contains(found.explanation()))
                    .forEach(news::add);
        }
        return news;
    }

    /// Whether somebody asks AWS for an endpoint or a service, or to modify one; a step of the
    /// provider changes the state only of what was asked for.
    private static boolean isRequest(Change change) {
        return switch (change.after()) {
            case InterfaceEndpoint it ->
                    !(change.before() instanceof InterfaceEndpoint was
                            && was.state() != State.PENDING
                            && it.withState(was.state()).equals(was));
            case VpcEndpoint _, EndpointService _ -> true;
            case null, default -> false;
        };
    }

    /// An endpoint that is pending was drawn, and nobody has asked AWS for it yet.
    private static boolean isDrawnOnly(Resource resource) {
        return resource instanceof InterfaceEndpoint it && it.state() == State.PENDING;
    }

    /// The edit together with what AWS keeps: endpoints stay connected when their principal or
    /// their Region is taken off the service (SVC-06, SVC-28).
    public Edit keeping(Edit edit) {
        Design after = edit.applyTo(survey.design());
        List<Edit> parts = new ArrayList<>(List.of(edit));
        for (Change each : Change.between(survey.design(), after)) {
            if (each.before() instanceof EndpointService was
                    && each.after() instanceof EndpointService is) {
                survey.relations().referrers(was.id(), InterfaceEndpoint.class).stream()
                        .filter(endpoint -> losesAccess(endpoint, was, is))
                        .map(endpoint ->
                                new Edit.Replace(edit.label(), endpoint.withKeepsAccess(true)))
                        .forEach(parts::add);
            }
        }
        return parts.size() == 1 ? edit : new Edit.Batch(edit.label(), parts);
    }

    private boolean losesAccess(
            InterfaceEndpoint endpoint, EndpointService was, EndpointService is) {
        @Nullable Network network = survey.topology().network(endpoint.vpc());
        return network != null
                && endpoint.state() == State.AVAILABLE
                && Access.of(survey.design(), was, network).granted()
                && !Access.of(survey.design(), is, network).granted();
    }

    /// The steps the owners of a resource may take now, and those AWS would refuse.
    public List<Action> actions(Resource resource) {
        return new Actions(this, survey).of(resource);
    }
}
