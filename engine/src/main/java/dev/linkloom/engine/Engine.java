package dev.linkloom.engine;

import dev.linkloom.engine.audit.Audit;
import dev.linkloom.engine.audit.Survey;
import dev.linkloom.engine.balance.Balancer;
import dev.linkloom.engine.balance.Bindings;
import dev.linkloom.engine.balance.Health;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.leg.Legs;
import dev.linkloom.engine.resolve.PrivateDns;
import dev.linkloom.engine.resolve.Resolver;
import dev.linkloom.engine.route.Links;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.engine.walk.BalancerStage;
import dev.linkloom.engine.walk.Departure;
import dev.linkloom.engine.walk.EndpointStage;
import dev.linkloom.engine.walk.InternetStage;
import dev.linkloom.engine.walk.Onward;
import dev.linkloom.engine.walk.RefusedEndpoints;
import dev.linkloom.engine.walk.ResourceStage;
import dev.linkloom.engine.walk.Tracer;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import java.util.List;

/// The parts of a compiled design, put together once.
final class Engine {

    private final Design design;
    private final Topology topology;
    private final Survey survey;
    private final Health health;
    private final Resolver resolver;
    private final Tracer tracer;

    Engine(Design design) {
        this.design = design;
        topology = Topology.of(design);
        var links = new Links(topology);
        var transit = new TransitTables(topology, links);
        var groups = new SecurityGroups(topology, transit);
        var acls = new NetworkAcls(topology);
        var legs = new Legs(topology, groups, acls, new Routes(topology, links), links, transit);
        var bindings = new Bindings(topology);
        health = new Health(topology, legs, bindings);
        var privateDns = new PrivateDns(topology);
        resolver = new Resolver(topology, privateDns, groups, health);
        survey = new Survey(topology, groups, acls, health, privateDns);
        var refusals = new RefusedEndpoints(survey);
        var balancerStage = new BalancerStage(topology, new Balancer(health), groups);
        var onward =
                new Onward(
                        legs,
                        new EndpointStage(topology, bindings, balancerStage, refusals),
                        new ResourceStage(topology, resolver),
                        balancerStage,
                        new InternetStage(topology, legs));
        tracer = new Tracer(topology, new Departure(topology, resolver, refusals, onward));
    }

    List<Finding> findings() {
        return Audit.of(survey);
    }

    Topology topology() {
        return topology;
    }

    Resolver resolver() {
        return resolver;
    }

    Tracer tracer() {
        return tracer;
    }

    List<TargetHealth> healthOf(ResourceId loadBalancer) {
        NetworkLoadBalancer found = design.find(loadBalancer, NetworkLoadBalancer.class);
        return found == null ? List.of() : health.of(found);
    }

    List<String> zonesOf(ResourceId service) {
        EndpointService found = design.find(service, EndpointService.class);
        return found == null ? List.of() : found.zoneIds();
    }
}
