package dev.linkloom.engine.lifecycle;

import dev.linkloom.engine.audit.Survey;
import dev.linkloom.engine.balance.Bindings;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.VpcEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A design taken as deployed, and the one an edit would make of it.
record Deployment(Survey survey, Design after) {

    Design before() {
        return survey.design();
    }

    /// The endpoints of a service that are connected or wait to be, and stay after the edit.
    List<VpcEndpoint> connections(EndpointService service) {
        return survey.relations().referrers(service.id(), VpcEndpoint.class).stream()
                .map(each -> after.find(each.id(), VpcEndpoint.class))
                .filter(Objects::nonNull)
                .filter(each -> Transitions.isLive(state(each)))
                .toList();
    }

    /// The interfaces of live endpoints that stand in front of a load balancer (SRC-39, U-12).
    Stream<Bound> bound(EndpointService service, ResourceId balancer) {
        var bindings = new Bindings(survey.topology());
        return connections(service).stream()
                .flatMap(endpoint ->
                        survey.topology().enis(endpoint.id()).stream()
                                .map(eni -> new Bound(endpoint, eni, bindings.of(eni))))
                .filter(each -> each.to() != null && each.to().balancer().id().equals(balancer));
    }

    /// Whether another load balancer stands behind an interface after the edit, where that is
    /// assumed to be enough (U-12).
    boolean takenOver(Bound bound) {
        if (!before().assumptions().hold(Assumption.ANOTHER_TAKES_OVER)) {
            return false;
        }
        Topology later = Topology.of(after);
        var bindings = new Bindings(later);
        return later.enis(bound.endpoint().id()).stream()
                .filter(each -> each.zoneId().equals(bound.eni().zoneId()))
                .allMatch(each -> bindings.of(each) != null);
    }

    /// An endpoint's interface and the node behind it.
    record Bound(VpcEndpoint endpoint, Eni eni, Bindings.@Nullable Bound to) {}

    static State state(VpcEndpoint endpoint) {
        return switch (endpoint) {
            case InterfaceEndpoint it -> it.state();
            case GatewayLoadBalancerEndpoint it -> it.state();
            case ResourceEndpoint it -> it.state();
            case GatewayEndpoint _ -> State.AVAILABLE;
        };
    }
}
