package dev.linkloom.engine;

import dev.linkloom.engine.audit.Affected;
import dev.linkloom.engine.audit.Audit;
import dev.linkloom.engine.audit.Survey;
import dev.linkloom.engine.balance.Bindings;
import dev.linkloom.engine.balance.Health;
import dev.linkloom.engine.balance.NodeAddresses;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.leg.Legs;
import dev.linkloom.engine.lifecycle.LifeCycle;
import dev.linkloom.engine.resolve.Directory;
import dev.linkloom.engine.resolve.Resolver;
import dev.linkloom.engine.route.Links;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.engine.walk.Balancing;
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
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;

import java.util.List;
import java.util.Set;

/// The parts of a compiled design, put together once.
final class Engine {

    private final Design design;
    private final Topology topology;
    private final Directory directory;
    private final Survey survey;
    private final Health health;
    private final Resolver resolver;
    private final Tracer tracer;
    private final Insight insight;

    static Engine of(Design design) {
        Topology topology = Topology.of(design);
        return new Engine(topology, new Directory(topology));
    }

    /// What is found out on demand starts anew, since much may hang on one edit; who lies where,
    /// who refers to whom and where to look for names is taken over but for what the edits speak
    /// of.
    Engine after(Design next) {
        Set<ResourceId> touched =
                next.assumptions().equals(design.assumptions()) ? next.touchedSince(design) : null;
        Topology now = touched == null ? null : topology.after(next, touched);
        return touched == null || now == null
                ? of(next)
                : new Engine(now, directory.after(now, touched));
    }

    private Engine(Topology topology, Directory directory) {
        this.topology = topology;
        this.directory = directory;
        design = topology.design();
        var links = new Links(topology);
        var transit = new TransitTables(topology, links);
        var groups = new SecurityGroups(topology, transit);
        var acls = new NetworkAcls(topology);
        var routes = new Routes(topology, links);
        var legs = new Legs(topology, groups, acls, routes, links, transit);
        var bindings = new Bindings(topology);
        health = new Health(topology, legs, bindings);
        resolver = new Resolver(topology, directory, groups, acls, routes, health);
        insight = new Insight(topology, groups, resolver);
        survey =
                new Survey(
                        topology,
                        groups,
                        acls,
                        routes,
                        health,
                        directory.privateDns(),
                        links,
                        transit);
        var refusals = new RefusedEndpoints(survey);
        var balancing = new Balancing(topology, health, groups, acls, routes);
        var onward =
                new Onward(
                        legs,
                        new EndpointStage(topology, health, balancing.network(), refusals),
                        new ResourceStage(topology, resolver),
                        balancing,
                        new InternetStage(topology, legs));
        tracer = new Tracer(topology, new Departure(topology, resolver, refusals, onward));
    }

    LifeCycle lifeCycle() {
        return new LifeCycle(survey, next -> after(next).survey);
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

    Insight insight() {
        return insight;
    }

    Tracer tracer() {
        return tracer;
    }

    int connectionsPerTarget(ResourceId loadBalancer, String zoneId) {
        for (Eni node : topology.enis(loadBalancer)) {
            if (node.zoneId().equals(zoneId) && node.owner() instanceof NetworkLoadBalancer) {
                return NodeAddresses.capacity(node);
            }
        }
        return 0;
    }

    List<TargetHealth> healthOf(ResourceId loadBalancer) {
        ListeningLoadBalancer found = design.find(loadBalancer, ListeningLoadBalancer.class);
        return found == null ? List.of() : health.of(found);
    }

    List<ResourceId> affectedBy(ResourceId rules) {
        Resource found = design.find(rules);
        return found == null ? List.of() : Affected.by(found, survey);
    }

    List<String> zonesOf(ResourceId service) {
        EndpointService found = design.find(service, EndpointService.class);
        return found == null ? List.of() : found.zoneIds();
    }
}
