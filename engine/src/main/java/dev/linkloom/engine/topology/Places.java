package dev.linkloom.engine.topology;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What lies where: networks, their segments, and the interfaces in them.
///
/// @param owners the first interface of each owner that no edit has changed since
/// @param contents by the index of a network; null where an edit has removed it
/// @param interfaceCount how many there are, and how many indexes they take
/// @param segmentCount the same of segments
@SuppressWarnings("ArrayRecordComponent") // Read on the way of every packet, changed by nobody.
record Places(
        Patched<ResourceId, Network> networks,
        Patched<ResourceId, Segment> segments,
        Patched<ResourceId, List<Eni>> byOwner,
        Owners owners,
        Patched<ResourceId, List<Gap>> gaps,
        @Nullable Contents[] contents,
        Count interfaceCount,
        Count segmentCount) {

    record Count(int all, int indexes) {}

    /// Indexes are given in the order of ids.
    static Places of(Design design) {
        Map<ResourceId, Network> networks = new HashMap<>();
        List<List<Segment>> segmentsOf = new ArrayList<>();
        for (Vpc each : design.all(Vpc.class)) {
            networks.put(each.id(), new Network(networks.size(), each));
            segmentsOf.add(new ArrayList<>(4));
        }
        Map<ResourceId, Segment> segments = new HashMap<>();
        for (Subnet each : design.all(Subnet.class)) {
            Network network = each.vpc() == null ? null : networks.get(each.vpc());
            if (network != null) {
                var segment = new Segment(segments.size(), each, network);
                segments.put(each.id(), segment);
                segmentsOf.get(network.index()).add(segment);
            }
        }
        var next = new Counter(0);
        var interfaces = new Interfaces(design, segments::get, next::next);
        design.resources().forEach(interfaces::add);
        Map<ResourceId, List<Eni>> byOwner = interfaces.byOwner();
        return new Places(
                new Patched<>(networks),
                new Patched<>(segments),
                new Patched<>(byOwner),
                new Owners(byOwner.values()),
                new Patched<>(interfaces.gaps),
                contents(networks, segmentsOf, interfaces.enis),
                new Count(interfaces.enis.size(), interfaces.enis.size()),
                new Count(segments.size(), segments.size()));
    }

    private static Contents[] contents(
            Map<ResourceId, Network> networks, List<List<Segment>> segments, List<Eni> enis) {
        List<List<Eni>> byNetwork = new ArrayList<>();
        segments.forEach(_ -> byNetwork.add(new ArrayList<>(4)));
        enis.forEach(each -> byNetwork.get(each.network().index()).add(each));
        var contents = new Contents[networks.size()];
        for (Network each : networks.values()) {
            int index = each.index();
            contents[index] = new Contents(segments.get(index), byNetwork.get(index));
        }
        return contents;
    }

    List<Eni> enis(ResourceId owner) {
        List<Eni> found = byOwner.get(owner);
        return found == null ? List.of() : found;
    }

    @Nullable Eni first(ResourceId owner) {
        return byOwner.changed(owner) ? firstOf(byOwner.get(owner)) : owners.first(owner);
    }

    private static @Nullable Eni firstOf(@Nullable List<Eni> enis) {
        return enis == null ? null : enis.getFirst();
    }

    /// Numbers, one after the other.
    static final class Counter {

        private int next;

        Counter(int first) {
            next = first;
        }

        int next() {
            return next++;
        }
    }
}
