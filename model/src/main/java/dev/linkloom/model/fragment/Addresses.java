package dev.linkloom.model.fragment;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.FreeAddresses;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The addresses of copies. Whatever has an address in a subnet is a record with a `subnet` and
/// addresses beside it; each keeps its address, carried over to the new block, unless that is
/// taken.
final class Addresses {

    private static final Cidr DOCUMENTATION = Cidr.of("203.0.113.0/24"); // RFC 5737: nobody's

    private record Place(@Nullable ResourceId subnet, Ip ip) {}

    private record InVpc(@Nullable ResourceId vpc, Ip ip) {}

    private final Design design;
    private final Fragment fragment;
    private final Map<ResourceId, Subnet> subnets;
    private final Map<ResourceId, ResourceId> ids;
    private final Renumbering blocks;
    private final Map<Place, Ip> given = new HashMap<>();
    private final Map<InVpc, Ip> inVpcs = new HashMap<>();
    private final Map<ResourceId, Set<Ip>> taken = new HashMap<>();
    private final Set<Ip> takenPublic = new HashSet<>();

    Addresses(
            Design design,
            Fragment fragment,
            Map<ResourceId, Subnet> subnets,
            Map<ResourceId, ResourceId> ids,
            Renumbering blocks) {
        this.design = design;
        this.fragment = fragment;
        this.subnets = subnets;
        this.ids = ids;
        this.blocks = blocks;
        design.resources().forEach(each -> Rewriting.of(each, this::takePublic));
    }

    private Object takePublic(Record holder, String component, Object value) {
        if (value instanceof Ip ip && component.equals("publicIp")) {
            takenPublic.add(ip);
        }
        return value;
    }

    /// Finds a free address for one that a resource of the fragment has; leaves the value alone.
    Object give(Record holder, String component, Object value) {
        if (value instanceof Ip ip && component.equals("publicIp")) {
            given.computeIfAbsent(new Place(null, ip), _ -> freePublic(ip));
        } else if (value instanceof Ip ip) {
            ResourceId subnet = place(holder);
            if (subnet != null && !given.containsKey(new Place(subnet, ip))) {
                Ip free = free(subnet, ip);
                given.put(new Place(subnet, ip), free);
                inVpcs.put(new InVpc(vpc(subnet), ip), free);
            }
        }
        return value;
    }

    /// The address that stands for this one now.
    Ip of(Record holder, String component, Resource resource, Ip ip) {
        ResourceId place = component.equals("publicIp") ? null : place(holder);
        Ip own = given.get(new Place(place, ip));
        if (own != null) {
            return own;
        }
        Vpc vpc = Homes.vpc(fragment.content(), resource.id());
        ResourceId scope = vpc == null ? resource.parent() : vpc.id();
        Ip known = inVpcs.get(new InVpc(scope, ip));
        return known != null ? known : blocks.of(vpc == null ? null : vpc.id(), ip);
    }

    private Ip free(ResourceId old, Ip ip) {
        boolean along = ids.containsKey(old);
        Subnet given = subnets.get(old);
        Subnet subnet = given == null ? design.find(old, Subnet.class) : given;
        Cidr block = subnet == null ? null : subnet.block(ip.family());
        Set<Ip> theirs = taken.computeIfAbsent(old, _ -> along ? new HashSet<>() : takenIn(old));
        Ip free = next(along ? blocks.of(vpc(old), ip) : ip, block, theirs);
        theirs.add(free);
        return free;
    }

    private Set<Ip> takenIn(ResourceId place) {
        Set<Ip> all = new HashSet<>(FreeAddresses.taken(place, design));
        design.all(Host.class).stream()
                .filter(each -> place.equals(each.network()))
                .map(Host::ip)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    /// The address itself if it is free, or the first free one of the block; outside of any block
    /// the next one.
    private static Ip next(Ip wanted, @Nullable Cidr block, Set<Ip> taken) {
        if (block == null) {
            Ip free = wanted;
            while (taken.contains(free)) {
                free = free.plus(1);
            }
            return free;
        }
        if (block.contains(wanted) && !taken.contains(wanted)) {
            return wanted;
        }
        for (Ip ip = block.base(); block.contains(ip); ip = ip.plus(1)) {
            if (!FreeAddresses.isReserved(ip, block) && !taken.contains(ip)) {
                return ip;
            }
        }
        return wanted;
    }

    private Ip freePublic(Ip ip) {
        Ip free = ip;
        for (Ip each = DOCUMENTATION.base().plus(1);
                takenPublic.contains(free) && DOCUMENTATION.contains(each);
                each = each.plus(1)) {
            free = each;
        }
        takenPublic.add(free);
        return free;
    }

    private @Nullable ResourceId vpc(ResourceId subnet) {
        Subnet along = fragment.content().find(subnet, Subnet.class);
        Subnet there = design.find(subnet, Subnet.class);
        return along != null ? along.vpc() : there == null ? null : there.vpc();
    }

    /// The subnet, or the network outside AWS, that the holder has its addresses in.
    private static @Nullable ResourceId place(Record holder) {
        if (holder instanceof Host host) {
            return host.network();
        }
        for (RecordComponent each : holder.getClass().getRecordComponents()) {
            if (each.getName().equals("subnet")) {
                try {
                    return (ResourceId) each.getAccessor().invoke(holder);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        return null;
    }
}
