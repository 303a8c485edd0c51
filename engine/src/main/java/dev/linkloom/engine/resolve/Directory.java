package dev.linkloom.engine.resolve;

import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;

import java.util.Set;

/// Who offers which names.
public final class Directory {

    private final Topology topology;
    private final Endpoints endpoints;
    private final PrivateDns privateDns;
    private final Offers offers;
    private final AwsNames awsNames;

    public Directory(Topology topology) {
        this(topology, Endpoints.of(topology.design()));
    }

    private Directory(Topology topology, Endpoints endpoints) {
        this.topology = topology;
        this.endpoints = endpoints;
        privateDns = new PrivateDns(topology, endpoints);
        offers = new Offers(topology, privateDns, endpoints);
        awsNames = new AwsNames(topology, privateDns, endpoints);
    }

    /// That of another version of the design, which differs from this one in nothing but the
    /// touched resources.
    public Directory after(Topology next, Set<ResourceId> touched) {
        return new Directory(next, endpoints.after(topology.design(), next.design(), touched));
    }

    public PrivateDns privateDns() {
        return privateDns;
    }

    Offers offers() {
        return offers;
    }

    AwsNames awsNames() {
        return awsNames;
    }
}
