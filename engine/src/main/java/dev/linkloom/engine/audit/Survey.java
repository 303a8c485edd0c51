package dev.linkloom.engine.audit;

import dev.linkloom.engine.balance.Health;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.resolve.PrivateDns;
import dev.linkloom.engine.route.Links;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.route.TransitTables;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.Resource;

import java.util.Set;
import java.util.stream.Collectors;

/// What checks ask: the same filters, routes, names and health that flows meet.
public final class Survey {

    private final Topology topology;
    private final SecurityGroups groups;
    private final NetworkAcls acls;
    private final Routes routes;
    private final Health health;
    private final PrivateDns privateDns;
    private final Links links;
    private final TransitTables transit;
    private final Relations relations;
    private final Lazy<Set<String>> names;

    public Survey(
            Topology topology,
            SecurityGroups groups,
            NetworkAcls acls,
            Routes routes,
            Health health,
            PrivateDns privateDns,
            Links links,
            TransitTables transit) {
        this.topology = topology;
        this.groups = groups;
        this.acls = acls;
        this.routes = routes;
        this.health = health;
        this.privateDns = privateDns;
        this.links = links;
        this.transit = transit;
        relations = new Relations(topology);
        names =
                new Lazy<>(() ->
                        design().resources().stream()
                                .map(Resource::name)
                                .collect(Collectors.toSet()));
    }

    public Design design() {
        return topology.design();
    }

    public Topology topology() {
        return topology;
    }

    SecurityGroups groups() {
        return groups;
    }

    NetworkAcls acls() {
        return acls;
    }

    Routes routes() {
        return routes;
    }

    Health health() {
        return health;
    }

    PrivateDns privateDns() {
        return privateDns;
    }

    Links links() {
        return links;
    }

    TransitTables transit() {
        return transit;
    }

    /// What somebody is called.
    Set<String> names() {
        return names.get();
    }

    /// Who belongs to whom.
    public Relations relations() {
        return relations;
    }
}
