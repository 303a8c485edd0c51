package dev.linkloom.model.stack;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpnConnection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who lies in whom and who refers to whom in a design: what belongs to an account or a VPC.
final class Neighbourhood {

    /// Something that refers to something.
    record Referrer(Resource resource, Reference reference) {

        /// Where in it, whichever row of a list it is.
        String path() {
            StringBuilder path = new StringBuilder();
            for (char each : reference.path().toCharArray()) {
                if (!Character.isDigit(each)) {
                    path.append(each);
                }
            }
            return path.toString();
        }
    }

    private final Design design;
    private final Map<ResourceId, List<Resource>> inside = new HashMap<>();
    private final Map<ResourceId, List<Referrer>> referrers = new HashMap<>();

    private final Map<ResourceId, Unit> units = new HashMap<>();
    private final Map<ResourceId, Portrait> portraits = new HashMap<>();

    Neighbourhood(Design design) {
        this.design = design;
        for (Resource each : design.resources()) {
            if (each.parent() != null) {
                inside.computeIfAbsent(each.parent(), _ -> new ArrayList<>()).add(each);
            }
            for (Reference to : each.references()) {
                if (!Objects.equals(to.to(), each.parent())) {
                    referrers
                            .computeIfAbsent(to.to(), _ -> new ArrayList<>())
                            .add(new Referrer(each, to));
                }
            }
        }
    }

    /// The account or VPC with what belongs to it; null when there is none.
    @Nullable Unit unit(ResourceId root) {
        Resource top = design.find(root);
        return top == null ? null : units.computeIfAbsent(root, _ -> unit(top));
    }

    /// What it looks like.
    Portrait portrait(Unit unit) {
        return portraits.computeIfAbsent(unit.root().id(), _ -> Portrait.of(unit, this));
    }

    private Unit unit(Resource top) {
        Map<ResourceId, Resource> all = new LinkedHashMap<>();
        Deque<Resource> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            Resource each = open.poll();
            if (all.put(each.id(), each) == null) {
                open.addAll(inside.getOrDefault(each.id(), List.of()));
                referrers(each.id()).stream()
                        .map(Referrer::resource)
                        .filter(Neighbourhood::isConnection)
                        .forEach(open::add);
            }
        }
        return new Unit(top, all);
    }

    /// What refers to a resource, its contents aside.
    List<Referrer> referrers(ResourceId id) {
        return referrers.getOrDefault(id, List.of());
    }

    /// Whether this lies nowhere and belongs to what it connects.
    static boolean isConnection(Resource resource) {
        return resource instanceof VpcPeering
                || resource instanceof TransitGatewayAttachment
                || resource instanceof VirtualInterface
                || resource instanceof VpnConnection;
    }
}
