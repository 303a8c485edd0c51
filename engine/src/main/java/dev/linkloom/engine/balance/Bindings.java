package dev.linkloom.engine.balance;

import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.OpenPoint;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Which load-balancer node stands behind an endpoint interface: one in its own zone, by zone ID
/// (SRC-01, NLB-20).
public final class Bindings {

    private final Topology topology;
    private final String seed;

    public Bindings(Topology topology) {
        this.topology = topology;
        int number = topology.design().assumptions().number(OpenPoint.BINDING);
        seed = number == 0 ? "" : "/" + number;
    }

    /// The node behind an endpoint interface.
    ///
    /// @param choices how many nodes there were to choose from (SRC-39)
    /// @param remote whether the service lies in another Region, so that zones do not matter
    ///   (SVC-30)
    public record Bound(NetworkLoadBalancer balancer, Eni node, int choices, boolean remote) {}

    /// The node an endpoint interface is bound to for its life; null when its zone has none.
    public @Nullable Bound of(Eni endpointInterface) {
        return of(endpointInterface, _ -> true);
    }

    /// The same, where across Regions AWS passes over nodes in zones that are not healthy while
    /// there are others (SVC-30).
    @Nullable Bound of(Eni endpointInterface, Predicate<Bound> healthy) {
        if (!(endpointInterface.owner() instanceof InterfaceEndpoint endpoint)) {
            return null;
        }
        EndpointService service = topology.design().find(endpoint.service(), EndpointService.class);
        if (service == null) {
            return null;
        }
        boolean remote = !service.region().equals(endpointInterface.network().vpc().region());
        List<Bound> choices = new ArrayList<>();
        for (ResourceId id : service.loadBalancers()) {
            NetworkLoadBalancer balancer = topology.design().find(id, NetworkLoadBalancer.class);
            for (Eni node : balancer == null ? List.<Eni>of() : topology.enis(id)) {
                if (balancer != null
                        && (remote || node.zoneId().equals(endpointInterface.zoneId()))) {
                    choices.add(new Bound(balancer, node, 1, remote));
                }
            }
        }
        if (choices.isEmpty()) {
            return null;
        }
        List<Bound> usable = remote ? choices.stream().filter(healthy).toList() : choices;
        Bound chosen = kept(endpoint, endpointInterface, usable.isEmpty() ? choices : usable);
        return new Bound(chosen.balancer(), chosen.node(), choices.size(), remote);
    }

    /// U-15, NLB-28: a seeded choice stands for AWS's random one. Each node draws a number for the
    /// interface and the highest wins, so that an interface keeps its node when others come and go
    /// and moves only to a newcomer that outbids it.
    private Bound kept(InterfaceEndpoint endpoint, Eni endpointInterface, List<Bound> choices) {
        Bound best = choices.getFirst();
        long highest = Long.MIN_VALUE;
        for (Bound each : choices) {
            long draw =
                    FlowHash.of(
                            endpoint.id().value() + seed,
                            endpointInterface.zoneId(),
                            each.balancer().id().value(),
                            each.node().zoneId());
            if (draw > highest) {
                highest = draw;
                best = each;
            }
        }
        return best;
    }
}
