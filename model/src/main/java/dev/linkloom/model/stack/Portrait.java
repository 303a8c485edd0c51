package dev.linkloom.model.stack;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Zones;
import dev.linkloom.model.stack.Leaves.Leaf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an account or a VPC looks like apart from ids, names and addresses, and its parts in an
/// order that is the same for all that look alike.
final class Portrait {

    private static final int ROUNDS = 3;

    private final Unit unit;
    private final Neighbourhood around;
    private final List<Cidr> blocks;
    private final List<String> accounts;
    private final Map<ResourceId, List<Leaf>> leaves = new LinkedHashMap<>();
    private Map<ResourceId, Integer> colours = new HashMap<>();
    private @Nullable List<Resource> order;

    private Portrait(Unit unit, Neighbourhood around) {
        this.unit = unit;
        this.around = around;
        blocks = unit.blocks();
        accounts = unit.accounts();
        unit.parts().forEach((id, each) -> leaves.put(id, Leaves.of(each)));
        for (int round = 0; round < ROUNDS; round++) {
            Map<ResourceId, Integer> next = new HashMap<>();
            leaves.keySet().forEach(id -> next.put(id, colour(id)));
            colours = next;
        }
    }

    static Portrait of(Unit unit, Neighbourhood around) {
        return new Portrait(unit, around);
    }

    /// The same for all that look alike, and as good as never for others.
    List<Integer> likeness() {
        return colours.values().stream().sorted().toList();
    }

    /// Its parts, in the same order as those of others that look alike.
    List<Resource> order() {
        List<Resource> known = order;
        if (known == null) {
            known = ordered();
            order = known;
        }
        return known;
    }

    private List<Resource> ordered() {
        Map<ResourceId, String> places = new HashMap<>();
        leaves.keySet().forEach(id -> places.put(id, places(id)));
        return unit.parts().values().stream()
                .sorted(
                        Comparator.comparing((Resource each) -> colours.getOrDefault(each.id(), 0))
                                .thenComparing(each -> places.getOrDefault(each.id(), ""))
                                .thenComparing(Resource::name)
                                .thenComparing(Resource::id))
                .toList();
    }

    /// What it is, what it refers to and what refers to it.
    private int colour(ResourceId id) {
        List<Object> all = new ArrayList<>();
        for (Leaf each : leaves.getOrDefault(id, List.of())) {
            if (!Values.OWN.contains(each.component())) {
                all.add(String.valueOf(looks(each.component(), each.value())));
            }
        }
        List<String> from = new ArrayList<>();
        for (Neighbourhood.Referrer each : around.referrers(id)) {
            from.add(each.path() + " " + looks("", each.resource().id()));
        }
        from.sort(Comparator.naturalOrder());
        all.addAll(from);
        return all.hashCode();
    }

    private @Nullable Object looks(String component, @Nullable Object value) {
        return switch (value) {
            case ResourceId id when unit.has(id) -> "part " + colours.getOrDefault(id, 0);
            case Cidr cidr when Unit.isIn(blocks, cidr) -> "block " + cidr.family();
            case Ip ip when component.equals("publicIp") || Unit.isIn(blocks, ip) ->
                    "address " + ip.family();
            case String text -> looks(text);
            case Class<?> type -> type.getSimpleName();
            case null -> null;
            default -> value;
        };
    }

    private String looks(String text) {
        if (Zones.isZoneId(text)) {
            return "zone";
        }
        if (Ip.isLiteral(text) && Unit.isIn(blocks, Ip.of(text))) {
            return "address";
        }
        String arn = text;
        if (text.startsWith("arn:")) {
            for (String each : accounts) {
                arn = arn.replace(":" + each + ":", ":account:");
            }
        }
        return arn;
    }

    /// Where its addresses are in the blocks of the VPCs: what tells alike parts apart.
    private String places(ResourceId id) {
        StringBuilder places = new StringBuilder();
        for (Leaf each : leaves.getOrDefault(id, List.of())) {
            Ip ip =
                    switch (each.value()) {
                        case Cidr cidr -> cidr.base();
                        case Ip address -> address;
                        case null, default -> null;
                    };
            if (ip != null) {
                blocks.stream()
                        .filter(block -> block.contains(ip))
                        .forEach(block ->
                                places.append((char) ((ip.low() - block.base().low()) >>> 16))
                                        .append((char) (ip.low() - block.base().low())));
            }
        }
        return places.toString();
    }
}
