package dev.linkloom.engine;

import dev.linkloom.engine.audit.ServiceZones;
import dev.linkloom.engine.lifecycle.Transitions;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint.State;

import java.util.List;

/// What AWS makes of a connection at the moment it is asked for.
public final class Connecting {

    private Connecting() {}

    /// The state of an endpoint that has just asked for a service (SVC-08).
    public static State requested(EndpointService service) {
        return Transitions.requested(service);
    }

    /// The zones that a service takes when it is saved: those of its load balancers, in order
    /// (SVC-19).
    public static List<String> zones(Design design, EndpointService service) {
        return ServiceZones.present(design, service);
    }
}
