package dev.linkloom.engine.lifecycle;

import dev.linkloom.model.Design;
import dev.linkloom.model.OpenPoint;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint.State;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// From which state of an endpoint connection AWS leads to which (SVC-09..13).
public final class Transitions {

    private static final Map<State, Set<State>> NEXT = new EnumMap<>(State.class);

    static {
        // A new endpoint waits for the provider, or becomes available by itself (SVC-08).
        NEXT.put(
                State.PENDING,
                EnumSet.of(
                        State.PENDING_ACCEPTANCE,
                        State.AVAILABLE,
                        State.PARTIAL,
                        State.REJECTED,
                        State.FAILED,
                        State.DELETING));
        // Accepted, rejected, or never answered (SVC-10, SVC-13).
        NEXT.put(
                State.PENDING_ACCEPTANCE,
                EnumSet.of(
                        State.PENDING,
                        State.AVAILABLE,
                        State.REJECTED,
                        State.EXPIRED,
                        State.FAILED,
                        State.DELETING));
        // Modified by the consumer (SVC-11) or rejected after all (SVC-10).
        NEXT.put(
                State.AVAILABLE,
                EnumSet.of(
                        State.PENDING,
                        State.PARTIAL,
                        State.REJECTED,
                        State.FAILED,
                        State.DELETING));
        NEXT.put(
                State.PARTIAL,
                EnumSet.of(State.AVAILABLE, State.REJECTED, State.FAILED, State.DELETING));
        // A rejected connection may still be accepted: general knowledge (SVC-10).
        NEXT.put(State.REJECTED, EnumSet.of(State.PENDING, State.AVAILABLE, State.DELETING));
        NEXT.put(State.EXPIRED, EnumSet.of(State.DELETING));
        NEXT.put(State.FAILED, EnumSet.of(State.DELETING));
        NEXT.put(State.DELETING, EnumSet.of(State.DELETED));
        NEXT.put(State.DELETED, EnumSet.noneOf(State.class));
    }

    private Transitions() {}

    /// How long a request waits for its answer, in days: assumed (U-17).
    static int daysToAnswer(Design design) {
        return design.assumptions().number(OpenPoint.REQUEST_LIFE);
    }

    /// What an endpoint is that has just asked for a service: it waits where the provider accepts
    /// each one, and is available elsewhere (SVC-08).
    public static State requested(EndpointService service) {
        return service.acceptanceRequired() ? State.PENDING_ACCEPTANCE : State.AVAILABLE;
    }

    static boolean leads(State from, State to) {
        return from == to || NEXT.getOrDefault(from, Set.of()).contains(to);
    }

    /// Whether the endpoint exists for its service: connected, or waiting to be (SVC-16).
    static boolean isLive(State state) {
        return switch (state) {
            case PENDING_ACCEPTANCE, PENDING, AVAILABLE, PARTIAL -> true;
            case REJECTED, EXPIRED, FAILED, DELETING, DELETED -> false;
        };
    }
}
