package dev.linkloom.engine.topology;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The places of another version of a design: networks in which an edit may have changed something
/// are put together anew, all others stay.
final class Refit {

    /// From so many networks, or resources with something missing, on, all may as well be new.
    private static final int MOST_NETWORKS = 64;

    private static final int MOST_GAPS = 4096;

    private final Places before;
    private final Design was;
    private final Design next;
    private final Set<ResourceId> touched;

    /// The VPCs whose networks are put together anew.
    private final Set<ResourceId> vpcs = new TreeSet<>();

    /// Whose interfaces are made anew; those that interfaces are missing of may find a place now.
    private final Set<ResourceId> owners = new TreeSet<>();

    private final Deque<ResourceId> unvisited = new ArrayDeque<>();
    private final Map<ResourceId, @Nullable Network> networks = new HashMap<>();
    private final Map<ResourceId, @Nullable Segment> segments = new HashMap<>();
    private final Map<ResourceId, List<Segment>> segmentsByVpc = new HashMap<>();

    Refit(Places before, Design was, Design next, Set<ResourceId> touched) {
        this.before = before;
        this.was = was;
        this.next = next;
        this.touched = touched;
    }

    /// Null when too much has changed.
    @Nullable Places places() {
        for (ResourceId id : touched) {
            concerns(was.find(id), was);
            concerns(next.find(id), next);
        }
        if (unvisited.isEmpty() && owners.isEmpty()) {
            return before;
        }
        spread();
        boolean tooMany = vpcs.size() > MOST_NETWORKS || owners.size() > MOST_GAPS;
        return tooMany
                        || before.interfaceCount().indexes()
                                > 2 * before.interfaceCount().all() + 1024
                ? null
                : refitted();
    }

    private void concerns(@Nullable Resource resource, Design version) {
        switch (resource) {
            case Vpc it -> concerns(it.id());
            case Subnet it -> concerns(it.vpc());
            case Instance it -> {
                standsSomewhere(it, version);
                for (NetworkInterface each : version.all(NetworkInterface.class)) {
                    if (it.id().equals(each.attachedTo())) {
                        standsSomewhere(each, version);
                    }
                }
            }
            case Resource it -> standsSomewhere(it, version);
            case null -> {}
        }
    }

    private void concerns(@Nullable ResourceId vpc) {
        if (vpc != null && vpcs.add(vpc)) {
            unvisited.add(vpc);
        }
    }

    /// Where a resource would have interfaces, if it has any.
    private void standsSomewhere(Resource resource, Design version) {
        var looking =
                new Interfaces(
                        version,
                        subnet -> {
                            Subnet there = version.find(subnet, Subnet.class);
                            concerns(there == null ? null : there.vpc());
                            return null;
                        },
                        () -> 0);
        looking.add(resource);
        if (!looking.gaps.isEmpty()) {
            owners.add(resource.id());
        }
    }

    /// Whoever has interfaces in one of the networks has all of them made anew.
    private void spread() {
        before.gaps().forEach((owner, _) -> adopt(owner));
        List.copyOf(owners).forEach(this::adopt);
        while (!unvisited.isEmpty() && vpcs.size() <= MOST_NETWORKS) {
            Network network = before.networks().get(unvisited.remove());
            Contents contents = network == null ? null : before.contents()[network.index()];
            if (contents != null) {
                contents.enis().forEach(each -> adopt(each.owner().id()));
            }
        }
    }

    private void adopt(ResourceId owner) {
        owners.add(owner);
        before.enis(owner).forEach(each -> concerns(each.network().id()));
    }

    private Places refitted() {
        int networkIndexes = before.contents().length;
        var segmentIndexes = new Places.Counter(before.segmentCount().indexes());
        for (ResourceId id : vpcs) {
            Network known = before.networks().get(id);
            Vpc vpc = next.find(id, Vpc.class);
            if (known != null) {
                removeSegments(known);
            }
            if (vpc != null) {
                networks.put(
                        id, new Network(known == null ? networkIndexes++ : known.index(), vpc));
            } else if (known != null) {
                networks.put(id, null);
            }
        }
        networks.forEach((_, network) -> {
            if (network != null) {
                addSegments(network, segmentIndexes);
            }
        });
        return furnished(networkIndexes, segmentIndexes.next());
    }

    private void removeSegments(Network network) {
        Contents contents = before.contents()[network.index()];
        if (contents != null) {
            contents.segments().forEach(each -> segments.put(each.id(), null));
        }
    }

    private void addSegments(Network network, Places.Counter indexes) {
        var here = new ArrayList<Segment>();
        for (Subnet each : subnets(network)) {
            Segment known = before.segments().get(each.id());
            var segment =
                    new Segment(known == null ? indexes.next() : known.index(), each, network);
            segments.put(each.id(), segment);
            here.add(segment);
        }
        segmentsByVpc.put(network.id(), here);
    }

    /// In the order of their ids. Subnets may have waited for a new VPC to lie in.
    private List<Subnet> subnets(Network network) {
        Network known = before.networks().get(network.id());
        Contents contents = known == null ? null : before.contents()[known.index()];
        if (contents == null && was.all(Subnet.class).size() > before.segmentCount().all()) {
            return next.all(Subnet.class).stream()
                    .filter(each -> network.id().equals(each.vpc()))
                    .toList();
        }
        Set<ResourceId> candidates = new TreeSet<>(touched);
        if (contents != null) {
            contents.segments().forEach(each -> candidates.add(each.id()));
        }
        var found = new ArrayList<Subnet>();
        for (ResourceId each : candidates) {
            Subnet subnet = next.find(each, Subnet.class);
            if (subnet != null && network.id().equals(subnet.vpc())) {
                found.add(subnet);
            }
        }
        return found;
    }

    private Places furnished(int networkIndexes, int segmentIndexes) {
        int segmentsGone = 0;
        int segmentsMade = 0;
        for (var each : segments.entrySet()) {
            segmentsGone += before.segments().get(each.getKey()) == null ? 0 : 1;
            segmentsMade += each.getValue() == null ? 0 : 1;
        }
        Deque<Integer> free = new ArrayDeque<>();
        owners.forEach(owner -> before.enis(owner).forEach(each -> free.add(each.index())));
        int released = free.size();
        var indexes = new Places.Counter(before.interfaceCount().indexes());
        var made =
                new Interfaces(
                        next, this::segment, () -> free.isEmpty() ? indexes.next() : free.remove());
        for (ResourceId owner : owners) {
            Resource found = next.find(owner);
            if (found != null) {
                made.add(found);
            }
        }
        var byOwner = before.byOwner().with(changes(made.byOwner()));
        return new Places(
                before.networks().with(networks),
                before.segments().with(segments),
                byOwner,
                owners.isEmpty() || !byOwner.whole() ? before.owners() : Owners.of(byOwner),
                before.gaps().with(changes(made.gaps)),
                contents(networkIndexes, made.enis),
                new Places.Count(
                        before.interfaceCount().all() - released + made.enis.size(),
                        indexes.next()),
                new Places.Count(
                        before.segmentCount().all() - segmentsGone + segmentsMade, segmentIndexes));
    }

    private @Nullable Segment segment(ResourceId subnet) {
        return segments.containsKey(subnet) ? segments.get(subnet) : before.segments().get(subnet);
    }

    private <V> Map<ResourceId, @Nullable V> changes(Map<ResourceId, V> made) {
        Map<ResourceId, @Nullable V> changes = new HashMap<>();
        owners.forEach(owner -> changes.put(owner, made.get(owner)));
        return changes;
    }

    private @Nullable Contents[] contents(int count, List<Eni> enis) {
        @Nullable Contents[] all = Arrays.copyOf(before.contents(), count);
        networks.forEach((id, network) -> {
            Network known = before.networks().get(id);
            if (network == null && known != null) {
                all[known.index()] = null;
            }
            if (network != null) {
                List<Segment> here = segmentsByVpc.getOrDefault(id, List.of());
                all[network.index()] =
                        new Contents(
                                here,
                                enis.stream()
                                        .filter(each -> each.network().index() == network.index())
                                        .toList());
            }
        });
        return all;
    }
}
