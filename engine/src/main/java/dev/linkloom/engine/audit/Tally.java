package dev.linkloom.engine.audit;

import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// How many of what everybody has.
final class Tally {

    /// @param part the Region or zone that is counted by itself; empty for all
    private record Holder(Quota quota, ResourceId at, String part) {}

    private final Topology topology;
    private final Map<Holder, Integer> counts = new LinkedHashMap<>();

    Tally(Topology topology) {
        this.topology = topology;
    }

    /// Counts for a resource; what lies nowhere counts for nobody.
    void add(Quota quota, @Nullable ResourceId at, int count) {
        add(quota, at, "", count);
    }

    /// Counts for the account of a VPC in its Region.
    void inRegion(Quota quota, @Nullable ResourceId vpc, int count) {
        Network network = topology.network(vpc);
        if (network != null) {
            add(quota, network.vpc().account(), network.vpc().region(), count);
        }
    }

    void add(Quota quota, @Nullable ResourceId at, String part, int count) {
        if (at != null) {
            counts.merge(new Holder(quota, at, part), count, Integer::sum);
        }
    }

    void judge(Notes notes) {
        counts.forEach((holder, count) -> {
            String name = topology.name(holder.at());
            holder.quota()
                    .judge(
                            notes,
                            holder.at(),
                            holder.part().isEmpty() ? name : name + " in " + holder.part(),
                            count);
        });
    }
}
