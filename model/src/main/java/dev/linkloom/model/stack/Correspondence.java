package dev.linkloom.model.stack;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Zones;
import dev.linkloom.model.stack.Leaves.Leaf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which part of one account or VPC is which part of another that looks alike, and which address,
/// block and zone is which.
final class Correspondence {

    private final Unit one;
    private final Unit other;
    private final List<Cidr> ourBlocks;
    private final List<Cidr> theirBlocks;
    private final List<String> accounts;
    private final Map<ResourceId, ResourceId> ids = new LinkedHashMap<>();
    private final Map<Object, Object> values = new HashMap<>();
    private final Map<Object, Object> back = new HashMap<>();

    private Correspondence(Unit one, Unit other) {
        this.one = one;
        this.other = other;
        ourBlocks = one.blocks();
        theirBlocks = other.blocks();
        accounts = one.accounts();
    }

    /// Between these two; null when they differ in more than ids, names, addresses and zones.
    static @Nullable Correspondence of(Unit one, Unit other, Neighbourhood around) {
        Portrait first = around.portrait(one);
        Portrait second = around.portrait(other);
        if (!first.likeness().equals(second.likeness())) {
            return null;
        }
        Correspondence pairs = new Correspondence(one, other);
        List<Resource> firsts = first.order();
        List<Resource> seconds = second.order();
        for (int i = 0; i < firsts.size(); i++) {
            pairs.ids.put(firsts.get(i).id(), seconds.get(i).id());
        }
        for (int i = 0; i < firsts.size(); i++) {
            if (!pairs.fits(firsts.get(i), seconds.get(i))
                    || !pairs.isReferredToAlike(firsts.get(i), around)) {
                return null;
            }
        }
        return pairs;
    }

    /// Between one and its copy, whatever else refers to them.
    ///
    /// @param ids which part of the copy is which of the original
    static Correspondence ofCopy(Unit one, Unit copy, Map<ResourceId, ResourceId> ids) {
        Correspondence pairs = new Correspondence(one, copy);
        pairs.ids.putAll(ids);
        ids.forEach((from, to) -> {
            Resource original = one.parts().get(from);
            Resource made = copy.parts().get(to);
            if (original != null && made != null) {
                boolean _ = pairs.fits(original, made); // learns which address is which
            }
        });
        return pairs;
    }

    /// The part of the other that this part of the one is; null for what is no part.
    @Nullable ResourceId part(ResourceId id) {
        return ids.get(id);
    }

    /// Every part of the one, and what it is in the other.
    Map<ResourceId, ResourceId> parts() {
        return ids;
    }

    /// What stands in the other where this stands in the one.
    Object value(Object value) {
        Object known = value instanceof ResourceId id ? ids.get(id) : values.get(value);
        if (known != null) {
            return known;
        }
        return switch (value) {
            case Ip ip -> carried(ip);
            case Cidr cidr -> carried(cidr);
            case String text when Ip.isLiteral(text) -> carried(Ip.of(text)).toString();
            case String text when text.startsWith("arn:") -> inOtherAccount(text);
            default -> value;
        };
    }

    private Ip carried(Ip ip) {
        Cidr from = block(ip);
        Cidr to = from == null ? null : (Cidr) values.get(from);
        if (from == null || to == null || ip.family() != IpFamily.IPV4) {
            return ip;
        }
        Ip moved = to.base().plus(ip.low() - from.base().low());
        return to.contains(moved) ? moved : ip;
    }

    private Cidr carried(Cidr cidr) {
        Cidr from = block(cidr.base());
        boolean inside = from != null && from.contains(cidr);
        return inside ? new Cidr(carried(cidr.base()), cidr.prefix()) : cidr;
    }

    /// The narrowest block that has another one in its place.
    private @Nullable Cidr block(Ip ip) {
        Cidr best = null;
        for (Object each : values.keySet()) {
            if (each instanceof Cidr block
                    && block.contains(ip)
                    && (best == null || block.prefix() > best.prefix())) {
                best = block;
            }
        }
        return best;
    }

    private String inOtherAccount(String arn) {
        String text = arn;
        for (String each : accounts) {
            ResourceId now = ids.get(ResourceId.of(each));
            text = now == null ? text : text.replace(":" + each + ":", ":" + now.value() + ":");
        }
        return text;
    }

    private boolean fits(Resource first, Resource second) {
        List<Leaf> ours = Leaves.of(first);
        List<Leaf> theirs = Leaves.of(second);
        if (ours.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            String component = ours.get(i).component();
            boolean alike =
                    component.equals(theirs.get(i).component())
                            && (Values.OWN.contains(component)
                                    || fits(component, ours.get(i).value(), theirs.get(i).value()));
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(String component, @Nullable Object ours, @Nullable Object theirs) {
        return switch (ours) {
            case ResourceId id -> Objects.equals(ids.getOrDefault(id, id), theirs);
            case Cidr cidr when theirs instanceof Cidr block ->
                    cidr.equals(block)
                            || (Unit.isIn(ourBlocks, cidr)
                                    && Unit.isIn(theirBlocks, block)
                                    && cidr.family() == block.family()
                                    && pair(cidr, block));
            case Ip ip when theirs instanceof Ip address ->
                    ip.equals(address)
                            || ((component.equals("publicIp")
                                            || (Unit.isIn(ourBlocks, ip)
                                                    && Unit.isIn(theirBlocks, address)))
                                    && ip.family() == address.family()
                                    && pair(ip, address));
            case String text when theirs instanceof String word -> fits(text, word);
            case null, default -> Objects.equals(ours, theirs);
        };
    }

    private boolean fits(String ours, String theirs) {
        if (Zones.isZoneId(ours) && Zones.isZoneId(theirs)) {
            boolean taken = back.containsKey(theirs) && !ours.equals(back.get(theirs));
            back.put(theirs, ours);
            return !taken && pair(ours, theirs) && theirs.equals(values.get(ours));
        }
        return ours.equals(theirs)
                || inOtherAccount(ours).equals(theirs)
                || (Ip.isLiteral(ours)
                        && Ip.isLiteral(theirs)
                        && Unit.isIn(ourBlocks, Ip.of(ours))
                        && Unit.isIn(theirBlocks, Ip.of(theirs)));
    }

    private boolean pair(Object ours, Object theirs) {
        values.putIfAbsent(ours, theirs);
        return true;
    }

    /// Whether the very same things outside refer to both.
    private boolean isReferredToAlike(Resource first, Neighbourhood around) {
        ResourceId second = ids.get(first.id());
        return second != null
                && outside(first.id(), one, around).equals(outside(second, other, around));
    }

    private static Set<String> outside(ResourceId id, Unit unit, Neighbourhood around) {
        Set<String> all = new HashSet<>();
        List<Neighbourhood.Referrer> from = new ArrayList<>(around.referrers(id));
        from.removeIf(each -> unit.has(each.resource().id()));
        from.forEach(each -> all.add(each.resource().id() + each.path()));
        return all;
    }
}
