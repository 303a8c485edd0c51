package dev.linkloom.model.stack;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Vpc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Accounts and VPCs that are alike up to ids, names, addresses and zones, and that have the same
/// to do with everything else.
public final class Twins {

    private final Neighbourhood around;
    private final Set<ResourceId> stacked;

    private Twins(Design design) {
        around = new Neighbourhood(design);
        stacked = new HashSet<>(design.stacks().keySet());
        stacked.addAll(design.stacks().values());
    }

    /// Those of a design that are in no stack yet: accounts, and VPCs of accounts that have no
    /// twins. What holds nothing has none.
    public static List<List<ResourceId>> of(Design design) {
        Twins twins = new Twins(design);
        List<List<ResourceId>> all = new ArrayList<>();
        all.addAll(twins.groups(design.all(Account.class)));
        Set<ResourceId> taken = new HashSet<>(twins.stacked);
        all.forEach(taken::addAll);
        all.addAll(
                twins.groups(
                        design.all(Vpc.class).stream()
                                .filter(each -> !taken.contains(each.account()))
                                .toList()));
        return all;
    }

    /// Those among some resources.
    public static List<List<ResourceId>> among(Design design, Collection<ResourceId> some) {
        List<Resource> roots = new ArrayList<>();
        for (ResourceId each : some) {
            Resource found = design.find(each);
            if (found != null && isStackable(found)) {
                roots.add(found);
            }
        }
        return new Twins(design).groups(roots);
    }

    /// The twins of one, itself first; alone when it has none.
    public static List<ResourceId> of(Design design, ResourceId one) {
        List<? extends Resource> candidates =
                design.find(one) instanceof Account
                        ? design.all(Account.class)
                        : design.all(Vpc.class);
        for (List<ResourceId> each : new Twins(design).groups(candidates)) {
            if (each.contains(one)) {
                List<ResourceId> all = new ArrayList<>(List.of(one));
                each.stream().filter(id -> !id.equals(one)).forEach(all::add);
                return all;
            }
        }
        return List.of(one);
    }

    /// Whether resources like this can be stacked.
    public static boolean isStackable(Resource resource) {
        return resource instanceof Account || resource instanceof Vpc;
    }

    private List<List<ResourceId>> groups(Collection<? extends Resource> roots) {
        Map<List<Integer>, List<Unit>> alike = new LinkedHashMap<>();
        for (Resource each : roots) {
            Unit unit = around.unit(each.id());
            if (unit != null && unit.parts().size() > 1 && !isStacked(unit)) {
                alike.computeIfAbsent(around.portrait(unit).likeness(), _ -> new ArrayList<>())
                        .add(unit);
            }
        }
        List<List<ResourceId>> groups = new ArrayList<>();
        alike.values().forEach(each -> groups.addAll(alike(each)));
        return groups;
    }

    private boolean isStacked(Unit unit) {
        return unit.parts().keySet().stream().anyMatch(stacked::contains);
    }

    /// Who looks alike from afar is compared part by part.
    private List<List<ResourceId>> alike(List<Unit> alike) {
        List<List<ResourceId>> groups = new ArrayList<>();
        List<Unit> open = new ArrayList<>(alike);
        while (open.size() > 1) {
            Unit first = open.removeFirst();
            List<ResourceId> group = new ArrayList<>(List.of(first.root().id()));
            List<Unit> rest = new ArrayList<>();
            for (Unit each : open) {
                if (Correspondence.of(first, each, around) != null) {
                    group.add(each.root().id());
                } else {
                    rest.add(each);
                }
            }
            if (group.size() > 1) {
                groups.add(group);
            }
            open = rest;
        }
        return groups;
    }
}
