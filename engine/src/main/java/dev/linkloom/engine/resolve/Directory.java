package dev.linkloom.engine.resolve;

import dev.linkloom.engine.topology.Topology;

/// Who offers which names. It knows nothing of filters, routes, targets and machines, so that
/// versions of a design which differ in nothing else share it.
public final class Directory {

    private final PrivateDns privateDns;
    private final Offers offers;
    private final AwsNames awsNames;

    public Directory(Topology topology) {
        privateDns = new PrivateDns(topology);
        offers = new Offers(topology, privateDns);
        awsNames = new AwsNames(topology, privateDns);
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
