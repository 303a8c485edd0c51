package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.Balancer;
import dev.linkloom.engine.balance.Forwarding;
import dev.linkloom.engine.balance.Health;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.topology.Topology;

/// The ways through load balancers, put together once.
public final class Balancing {

    private final BalancerStage network;
    private final ApplicationStage application;

    public Balancing(
            Topology topology,
            Health health,
            SecurityGroups groups,
            NetworkAcls acls,
            Routes routes) {
        var balancer = new Balancer(health);
        var listeners = new ListenerStep(balancer);
        var targets = new TargetStep(balancer, new Forwarding(topology.design()));
        var assumptions = topology.design().assumptions();
        network =
                new BalancerStage(
                        groups,
                        new FabricAcls(acls, assumptions),
                        listeners,
                        targets,
                        new DirectClient(routes),
                        assumptions);
        application = new ApplicationStage(groups, listeners, targets);
    }

    public BalancerStage network() {
        return network;
    }

    ApplicationStage application() {
        return application;
    }
}
