package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.engine.topology.Patched;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Where to look for endpoints that have names. Most edits change nothing here, so that versions
/// share it.
final class Endpoints {

    private static final Comparator<Entry> WITHIN_A_VPC =
            Comparator.comparing(Entry::ofResource).thenComparing(Entry::id);

    private final Patched<ResourceId, List<Entry>> byVpc;
    private final Patched<ResourceId, List<Entry>> byGoal;
    private final Patched<String, Entry> byLabel;

    /// Whether two endpoints share a label, so that nobody knows whose it is when one of them goes.
    private final boolean ambiguous;

    /// @param ofResource whether it is a resource endpoint; those come last
    /// @param goal the service or the resource configuration it leads to
    /// @param label what its names begin with
    record Entry(
            ResourceId id,
            boolean ofResource,
            @Nullable ResourceId vpc,
            @Nullable ResourceId goal,
            String label) {

        /// The order in which endpoints of all VPCs are looked through.
        static int compare(Entry one, Entry other) {
            int vpcs =
                    Objects.compare(
                            one.vpc(),
                            other.vpc(),
                            Comparator.nullsFirst(Comparator.naturalOrder()));
            return vpcs == 0 ? WITHIN_A_VPC.compare(one, other) : vpcs;
        }

        static @Nullable Entry of(@Nullable Resource resource) {
            return switch (resource) {
                case InterfaceEndpoint it ->
                        new Entry(
                                it.id(),
                                false,
                                it.vpc(),
                                it.service(),
                                EndpointNames.label(it.id(), it.dnsSuffix()));
                case ResourceEndpoint it ->
                        new Entry(it.id(), true, it.vpc(), it.configuration(), it.id().value());
                case null, default -> null;
            };
        }
    }

    private Endpoints(
            Patched<ResourceId, List<Entry>> byVpc,
            Patched<ResourceId, List<Entry>> byGoal,
            Patched<String, Entry> byLabel,
            boolean ambiguous) {
        this.byVpc = byVpc;
        this.byGoal = byGoal;
        this.byLabel = byLabel;
        this.ambiguous = ambiguous;
    }

    static Endpoints of(Design design) {
        Map<ResourceId, List<Entry>> byVpc = new HashMap<>();
        Map<ResourceId, List<Entry>> byGoal = new HashMap<>();
        Map<String, Entry> byLabel = new HashMap<>();
        boolean ambiguous = false;
        var all = new ArrayList<Resource>(design.all(InterfaceEndpoint.class));
        all.addAll(design.all(ResourceEndpoint.class));
        for (Resource each : all) {
            Entry entry = Entry.of(each);
            if (entry != null) {
                file(byVpc, entry.vpc(), entry);
                file(byGoal, entry.vpc() == null ? null : entry.goal(), entry);
                ambiguous |= byLabel.put(entry.label(), entry) != null;
            }
        }
        byGoal.values().forEach(each -> each.sort(Entry::compare));
        return new Endpoints(
                new Patched<>(byVpc), new Patched<>(byGoal), new Patched<>(byLabel), ambiguous);
    }

    private static void file(
            Map<ResourceId, List<Entry>> into, @Nullable ResourceId under, Entry entry) {
        if (under != null) {
            into.computeIfAbsent(under, _ -> new ArrayList<>(2)).add(entry);
        }
    }

    /// Those of another version, which differs from this one in nothing but the touched resources.
    Endpoints after(Design before, Design next, Set<ResourceId> touched) {
        Endpoints now = this;
        for (ResourceId id : touched) {
            Entry was = Entry.of(before.find(id));
            Entry is = Entry.of(next.find(id));
            if (!Objects.equals(was, is)) {
                now = now.ambiguous ? now : now.with(was, is);
            }
        }
        return now.ambiguous ? of(next) : now;
    }

    private Endpoints with(@Nullable Entry was, @Nullable Entry is) {
        Map<ResourceId, @Nullable List<Entry>> vpcs = new HashMap<>();
        Map<ResourceId, @Nullable List<Entry>> goals = new HashMap<>();
        Map<String, @Nullable Entry> labels = new HashMap<>();
        if (was != null) {
            change(vpcs, byVpc, was.vpc()).remove(was);
            change(goals, byGoal, was.vpc() == null ? null : was.goal()).remove(was);
            labels.put(was.label(), null);
        }
        boolean taken = false;
        if (is != null) {
            add(change(vpcs, byVpc, is.vpc()), is);
            add(change(goals, byGoal, is.vpc() == null ? null : is.goal()), is);
            Entry other = byLabel.get(is.label());
            taken = other != null && !other.equals(was);
            labels.put(is.label(), is);
        }
        return new Endpoints(byVpc.with(vpcs), byGoal.with(goals), byLabel.with(labels), taken);
    }

    /// A list of one's own to change; where nothing is filed, one that nobody looks into.
    private static List<Entry> change(
            Map<ResourceId, @Nullable List<Entry>> changes,
            Patched<ResourceId, List<Entry>> known,
            @Nullable ResourceId under) {
        if (under == null) {
            return new ArrayList<>();
        }
        List<Entry> mine = changes.get(under);
        if (mine == null) {
            List<Entry> before = known.get(under);
            mine = before == null ? new ArrayList<>() : new ArrayList<>(before);
            changes.put(under, mine);
        }
        return mine;
    }

    private static void add(List<Entry> sorted, Entry one) {
        sorted.add(-Collections.binarySearch(sorted, one, Entry::compare) - 1, one);
    }

    /// Those of a VPC: interface endpoints first, then in the order of ids.
    List<Entry> in(ResourceId vpc) {
        List<Entry> found = byVpc.get(vpc);
        return found == null ? List.of() : found;
    }

    /// Those that lie in a VPC and lead to a service or a resource, in the order of VPCs.
    List<Entry> to(ResourceId goal) {
        List<Entry> found = byGoal.get(goal);
        return found == null ? List.of() : found;
    }

    /// Whose names begin with a label; null for nobody's.
    @Nullable Entry labelled(String label) {
        return byLabel.get(label);
    }
}
