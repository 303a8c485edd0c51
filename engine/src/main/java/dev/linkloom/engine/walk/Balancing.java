package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.Balancer;
import dev.linkloom.engine.balance.Forwarding;
import dev.linkloom.engine.balance.Health;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.topology.Topology;

/// The ways through load balancers, put together once.
public final class Balancing {

    private final BalancerStage network;
    private final ApplicationStage application;

    public Balancing(Topology topology, Health health, SecurityGroups groups, Routes routes) {
        var balancer = new Balancer(health);
        var listeners = new ListenerStep(balancer);
        var targets = new TargetStep(balancer, new Forwarding(topology.design()));
        network = new BalancerStage(groups, listeners, targets, new DirectClient(routes));
        application = new ApplicationStage(groups, listeners, targets);
    }

    public BalancerStage network() {
        return network;
    }

    ApplicationStage application() {
        return application;
    }
}
