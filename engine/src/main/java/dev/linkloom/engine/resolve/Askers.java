package dev.linkloom.engine.resolve;

import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Where those who ask stand, which decides whose resolver they ask.
final class Askers {

    private final Topology topology;

    /// A place, or why there is none.
    sealed interface Place {
        record Somewhere(Standpoint at) implements Place {}

        record Nowhere(ResourceId from, Sentence why) implements Place {}
    }

    Askers(Topology topology) {
        this.topology = topology;
    }

    /// The zone of the asker; null outside the zones.
    @Nullable String zoneId(ResourceId from) {
        Segment segment = segment(topology.design().find(from));
        return segment == null ? null : segment.zoneId();
    }

    Place find(ResourceId from) {
        Resource asker = topology.design().find(from);
        if (asker == null) {
            return nowhere(from, "The design holds no %s, so nobody asks.", from);
        }
        Network network = network(asker);
        if (network != null) {
            return new Place.Somewhere(new Standpoint.InVpc(network, false));
        }
        if (asker instanceof Instance || asker instanceof NetworkInterface) {
            return nowhere(from, "%s lies in no VPC, so it has no resolver.", asker.name());
        }
        return asker instanceof Host host ? outside(host) : elsewhere(asker);
    }

    private Place outside(Host host) {
        Resource network = topology.design().find(host.network());
        return network == null
                ? nowhere(host.id(), "%s stands in no network, so it has no resolver.", host.name())
                : elsewhere(network);
    }

    private static Place elsewhere(Resource where) {
        return new Place.Somewhere(
                where instanceof OnPremises network
                        ? new Standpoint.Outside(network)
                        : new Standpoint.Everywhere());
    }

    private static Place nowhere(ResourceId from, String template, Object argument) {
        return new Place.Nowhere(from, Sentence.of(template, argument));
    }

    private @Nullable Network network(Resource asker) {
        Network own = topology.network(asker.id());
        Segment segment = own == null ? segment(asker) : null;
        return segment == null ? own : segment.network();
    }

    private @Nullable Segment segment(@Nullable Resource asker) {
        if (asker == null) {
            return null;
        }
        ResourceId subnet =
                asker instanceof Instance instance
                        ? instance.subnet()
                        : asker instanceof NetworkInterface standing
                                ? standing.subnet()
                                : asker.id();
        Segment segment = topology.segment(subnet);
        if (segment != null) {
            return segment;
        }
        List<Eni> enis = topology.enis(asker.id());
        return enis.isEmpty() ? null : enis.getFirst().segment();
    }
}
