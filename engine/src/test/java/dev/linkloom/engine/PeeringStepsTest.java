package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.check.Action;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpcPeering.State;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// The life of a peering, from the request to the end (NET-23, VALID-35).
class PeeringStepsTest {

    private static final ResourceId PCX = Walks.PCX;

    private static Design peered(State state) {
        Design design = Walks.privateDnsOff();
        return design.with(Changes.get(design, PCX, VpcPeering.class).withState(state));
    }

    private static String step(State state, String label) {
        return Fabric.compile(peered(state)).actions(PCX).stream()
                .filter(each -> each.label().equals(label))
                .map(each -> each.refusal() == null ? "yes" : LifeCycleTest.row(each.refusal()))
                .findFirst()
                .orElse("none");
    }

    private static List<String> refusals(State from, State to) {
        Design design = peered(from);
        VpcPeering after = Changes.get(design, PCX, VpcPeering.class).withState(to);
        return LifeCycleTest.refusals(design, new Edit.Replace("Change", after));
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING_ACCEPTANCE, yes,                                      yes",
        "REJECTED,           VALID-35 InvalidStateTransition at pcx-1, yes",
        "EXPIRED,            VALID-35 InvalidStateTransition at pcx-1, VALID-35"
                + " InvalidStateTransition at pcx-1",
        "FAILED,             VALID-35 InvalidStateTransition at pcx-1, VALID-35"
                + " InvalidStateTransition at pcx-1",
        "ACTIVE,             none,                                     none",
    })
    void valid35AcceptAndRejectLeadOnFromTheRequestOnly(State from, String accept, String reject) {
        assertEquals(accept, step(from, "Accept"));
        assertEquals(reject, step(from, "Reject"));
    }

    @Test
    void net23ARequestIsAcceptedRejectedOrForgotten() {
        Design design = peered(State.PENDING_ACCEPTANCE);
        List<Action> steps = Fabric.compile(design).actions(PCX);
        assertEquals(
                List.of(State.ACTIVE, State.REJECTED, State.EXPIRED),
                steps.stream()
                        .map(each -> each.edit().applyTo(design))
                        .map(each -> Changes.get(each, PCX, VpcPeering.class).state())
                        .toList());
        Expect.flow(design, dial()).outcome("BLACKHOLE at pcx-1 by NET-23");
        Expect.flow(steps.getFirst().edit().applyTo(design), dial()).outcome("DELIVERED");
    }

    private static Flow dial() {
        return Flow.tcp(Walks.D1, T0.R, 443);
    }

    @Test
    void valid35WhatIsOverStaysOver() {
        List<String> wrong = List.of("VALID-35 InvalidStateTransition at pcx-1");
        assertEquals(wrong, refusals(State.FAILED, State.ACTIVE));
        assertEquals(wrong, refusals(State.DELETED, State.PENDING_ACCEPTANCE));
        assertEquals(wrong, refusals(State.ACTIVE, State.PENDING_ACCEPTANCE));
        assertEquals(wrong, refusals(State.INITIATING_REQUEST, State.ACTIVE));
        assertEquals(List.of(), refusals(State.PROVISIONING, State.ACTIVE));
        assertEquals(List.of(), refusals(State.ACTIVE, State.DELETING));
    }
}
