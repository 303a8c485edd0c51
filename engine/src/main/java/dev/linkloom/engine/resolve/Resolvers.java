package dev.linkloom.engine.resolve;

import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.topology.Topology;

/// The resolvers of a design; each may hand a question to another.
final class Resolvers {

    private final PublicDns publicDns;
    private final VpcResolver vpcResolver;
    private final OutsideResolver outsideResolver;

    Resolvers(
            Topology topology,
            Directory directory,
            SecurityGroups groups,
            NetworkAcls acls,
            Routes routes,
            ZoneHealth health) {
        var forwarding =
                new Forwarding(
                        topology, new Listeners(topology), new Filters(groups, acls, routes));
        Offers offers = directory.offers();
        publicDns = new PublicDns(topology, directory.awsNames(), offers, health);
        vpcResolver =
                new VpcResolver(
                        new Zones(topology, directory.privateDns()), offers, forwarding, publicDns);
        outsideResolver = new OutsideResolver(forwarding, publicDns);
    }

    /// The first time a question reaches a resolver.
    Answer enter(NameWalk walk, Standpoint resolver, String name) {
        return switch (resolver) {
            case Standpoint.InVpc it -> vpcResolver.enter(walk, it, name);
            case Standpoint.Outside it -> outsideResolver.enter(walk, it, name);
            case Standpoint.Everywhere it -> publicDns.find(walk, it, name);
        };
    }

    Answer ask(NameWalk walk, Standpoint resolver, String name) {
        return switch (resolver) {
            case Standpoint.InVpc it -> vpcResolver.find(walk, it, name);
            case Standpoint.Outside it -> outsideResolver.find(walk, it, name);
            case Standpoint.Everywhere it -> publicDns.find(walk, it, name);
        };
    }
}
