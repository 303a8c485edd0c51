package dev.linkloom.engine.lifecycle;

import dev.linkloom.engine.audit.Notes;
import dev.linkloom.engine.audit.Words;
import dev.linkloom.engine.check.Action;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpcPeering.State;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The life of a peering: the steps its two owners may take, and those that AWS refuses in the
/// state it is in (NET-23, VALID-35).
final class PeeringSteps {

    private static final RuleId LIFE = RuleId.of("NET-23");
    private static final RuleId WRONG_STATE = RuleId.of("VALID-35");

    private PeeringSteps() {}

    static void review(Change change, Notes notes) {
        if (change.before() instanceof VpcPeering was
                && change.after() instanceof VpcPeering is
                && was.state() != is.state()
                && !next(was.state()).contains(is.state())) {
            notes.error(
                    WRONG_STATE,
                    "InvalidStateTransition",
                    was.id(),
                    "%s is %s and cannot become %s from there."
                            .formatted(
                                    was.name(),
                                    Words.spaced(was.state()),
                                    Words.spaced(is.state())),
                    null);
        }
    }

    private static Set<State> next(State from) {
        return switch (from) {
            case INITIATING_REQUEST ->
                    EnumSet.of(State.PENDING_ACCEPTANCE, State.FAILED, State.DELETED);
            case PENDING_ACCEPTANCE ->
                    EnumSet.of(
                            State.PROVISIONING,
                            State.ACTIVE,
                            State.REJECTED,
                            State.EXPIRED,
                            State.DELETED);
            case PROVISIONING -> EnumSet.of(State.ACTIVE, State.FAILED);
            case ACTIVE -> EnumSet.of(State.DELETING, State.DELETED);
            case DELETING, FAILED, EXPIRED, REJECTED -> EnumSet.of(State.DELETED);
            case DELETED -> EnumSet.noneOf(State.class);
        };
    }

    /// An active peering has no step left but its end, which deletes it from the design.
    static List<Action> of(VpcPeering it, Actions actions) {
        List<Action> steps = new ArrayList<>();
        if (it.state() != State.ACTIVE) {
            steps.add(
                    step(
                            actions,
                            it,
                            "Accept",
                            "The owner of the accepter accepts: it carries traffic once both sides"
                                    + " have routes.",
                            State.ACTIVE));
            steps.add(
                    step(
                            actions,
                            it,
                            "Reject",
                            "The owner of the accepter rejects the request.",
                            State.REJECTED));
        }
        if (it.state() == State.PENDING_ACCEPTANCE) {
            steps.add(
                    step(
                            actions,
                            it,
                            "Let it expire",
                            "Nobody answers the request for 7 days.",
                            State.EXPIRED));
        }
        return steps;
    }

    private static Action step(
            Actions actions, VpcPeering it, String label, String explanation, State to) {
        String undo = "%s %s".formatted(Actions.verb(label), it.name());
        return actions.action(label, LIFE, explanation, new Edit.Replace(undo, it.withState(to)));
    }
}
