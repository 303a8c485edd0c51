package dev.linkloom.app.layout;

import dev.linkloom.model.resource.Subnet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The subnets of a VPC by zone and tier: those of one tier lie in one line in every zone.
final class Zones {

    private record Tier(int rank, int index) implements Comparable<Tier> {
        @Override
        public int compareTo(Tier other) {
            return Comparator.comparingInt(Tier::rank)
                    .thenComparingInt(Tier::index)
                    .compare(this, other);
        }
    }

    private final TreeMap<String, TreeMap<Tier, Subnet>> zones = new TreeMap<>();
    private final List<Tier> tiers;

    Zones(List<Subnet> subnets, Roles roles) {
        Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
        for (Subnet each : subnets) {
            int rank = roles.tier(each);
            int index =
                    counts.computeIfAbsent(each.zoneId(), _ -> new TreeMap<>())
                            .merge(rank, 1, Integer::sum);
            zones.computeIfAbsent(each.zoneId(), _ -> new TreeMap<>())
                    .put(new Tier(rank, index), each);
        }
        SortedSet<Tier> all = tiers();
        zones.values().forEach(each -> join(each, all, roles));
        tiers = List.copyOf(tiers());
    }

    /// Lines an idle subnet up with those of other zones that its own zone lacks: it is one of them
    /// that nothing uses yet.
    private static void join(Map<Tier, Subnet> zone, SortedSet<Tier> all, Roles roles) {
        List<Tier> idle = new ArrayList<>();
        zone.forEach((tier, subnet) -> {
            if (roles.isIdle(subnet)) {
                idle.add(tier);
            }
        });
        List<Tier> lacking = all.stream().filter(each -> !zone.containsKey(each)).toList();
        int spare = Math.min(idle.size(), lacking.size());
        List<Tier> joining = idle.subList(idle.size() - spare, idle.size());
        for (int i = 0; i < spare; i++) {
            Subnet subnet = zone.remove(joining.get(i));
            if (subnet != null) {
                zone.put(lacking.get(i), subnet);
            }
        }
    }

    private SortedSet<Tier> tiers() {
        SortedSet<Tier> all = new TreeSet<>();
        zones.values().forEach(each -> all.addAll(each.keySet()));
        return all;
    }

    /// A subnet in the grid of its VPC.
    record Cell(int zone, int tier, Subnet subnet) {}

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int zone = 0;
        for (var row : zones.values()) {
            int number = zone++;
            row.forEach((tier, subnet) -> cells.add(new Cell(number, tiers.indexOf(tier), subnet)));
        }
        return cells;
    }

    int count() {
        return zones.size();
    }

    int tierCount() {
        return tiers.size();
    }
}
