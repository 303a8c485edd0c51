package dev.linkloom.model.stack;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The stacks of one version of a design: accounts and VPCs that are alike and drawn as one. What
/// is not alike any more is in no stack.
public final class Stacking {

    private record Known(
            Map<ResourceId, List<ResourceId>> stacks,
            Map<ResourceId, ResourceId> drawn,
            Map<ResourceId, ResourceId> faces,
            Map<ResourceId, ResourceId> owners) {}

    private final Design design;
    private final Design shown;
    private final Known known;

    /// By the account or VPC that is drawn, those that are not.
    private final Map<ResourceId, List<ResourceId>> stacks;

    /// By every part of what is not drawn, the part that is drawn for it.
    private final Map<ResourceId, ResourceId> drawn;

    /// By every part that is drawn, the account or VPC it belongs to.
    private final Map<ResourceId, ResourceId> faces;

    /// By every part of a stack, the account or VPC of the stack that it belongs to.
    private final Map<ResourceId, ResourceId> owners;

    private Stacking(Design design, Known known) {
        this.design = design;
        this.known = known;
        stacks = known.stacks;
        drawn = known.drawn;
        faces = known.faces;
        owners = known.owners;
        shown = drawn.isEmpty() ? design : design.hiding(drawn.keySet());
    }

    public static Stacking of(Design design) {
        Map<ResourceId, List<ResourceId>> stacks = new TreeMap<>();
        Map<ResourceId, ResourceId> drawn = new HashMap<>();
        Map<ResourceId, ResourceId> faces = new HashMap<>();
        Map<ResourceId, ResourceId> owners = new HashMap<>();
        if (!design.stacks().isEmpty()) {
            Neighbourhood around = new Neighbourhood(design);
            design.stacks()
                    .forEach((member, face) -> {
                        Correspondence pairs = between(face, member, around);
                        if (pairs != null) {
                            stacks.computeIfAbsent(face, _ -> new ArrayList<>()).add(member);
                            pairs.parts()
                                    .forEach((here, there) -> {
                                        drawn.put(there, here);
                                        faces.put(here, face);
                                        owners.put(here, face);
                                        owners.put(there, member);
                                    });
                        }
                    });
            drawn.keySet().removeAll(faces.keySet());
        }
        return new Stacking(design, new Known(stacks, drawn, faces, owners));
    }

    /// Those of another version, sooner where nothing in a stack has changed.
    public Stacking after(Design next) {
        boolean none = design.stacks().isEmpty() && next.stacks().isEmpty();
        Set<ResourceId> touched = none ? Set.of() : next.touchedSince(design);
        boolean same =
                touched != null
                        && design.stacks().equals(next.stacks())
                        && touched.stream().noneMatch(each -> concerns(each, next));
        return same ? new Stacking(next, known) : of(next);
    }

    private boolean concerns(ResourceId touched, Design next) {
        return isStacked(touched) || refers(design.find(touched)) || refers(next.find(touched));
    }

    private boolean refers(@Nullable Resource resource) {
        return resource != null
                && resource.references().stream().map(Reference::to).anyMatch(this::isStacked);
    }

    private boolean isStacked(ResourceId id) {
        return drawn.containsKey(id) || faces.containsKey(id);
    }

    private static @Nullable Correspondence between(
            ResourceId face, ResourceId member, Neighbourhood around) {
        Unit one = around.unit(face);
        Unit other = around.unit(member);
        return one == null || other == null || face.equals(member)
                ? null
                : Correspondence.of(one, other, around);
    }

    /// As much of the design as is drawn: of each stack one.
    public Design shown() {
        return shown;
    }

    /// What is drawn for a resource: itself, or the same part of what stands for the stack.
    public ResourceId drawnFor(ResourceId id) {
        return drawn.getOrDefault(id, id);
    }

    /// The account or VPC that stands for the stack a resource is in; null for none.
    public @Nullable ResourceId face(ResourceId id) {
        return faces.get(drawnFor(id));
    }

    /// For how many like it a resource is drawn; 1 for what is in no stack.
    public int size(ResourceId id) {
        ResourceId face = face(id);
        return face == null ? 1 : members(face).size();
    }

    /// The accounts or VPCs that are drawn as this one, itself first; nothing when it stands for no
    /// stack.
    public List<ResourceId> members(ResourceId face) {
        List<ResourceId> others = stacks.get(face);
        if (others == null) {
            return List.of();
        }
        List<ResourceId> all = new ArrayList<>(List.of(face));
        all.addAll(others);
        return all;
    }

    /// What stands for stacks.
    public Set<ResourceId> faces() {
        return Collections.unmodifiableSet(stacks.keySet());
    }

    /// Which of a stack a part belongs to; null for what is in no stack.
    public @Nullable ResourceId owner(ResourceId part) {
        return owners.get(part);
    }

    /// The parts of one of a stack, by what is drawn for them.
    public Map<ResourceId, ResourceId> parts(ResourceId member) {
        Map<ResourceId, ResourceId> parts = new TreeMap<>();
        owners.forEach((part, owner) -> {
            if (owner.equals(member)) {
                parts.put(drawnFor(part), part);
            }
        });
        return parts;
    }

    /// How many of a stack have any of these among their parts.
    public int countWith(ResourceId face, Set<ResourceId> some) {
        return (int)
                some.stream()
                        .filter(each -> face.equals(face(each)))
                        .map(owners::get)
                        .distinct()
                        .count();
    }

    /// The resources of a type that are alike in a stack: one of each of its accounts or VPCs.
    public <T extends Resource> List<T> all(ResourceId face, Class<T> type) {
        return design.all(type).stream().filter(each -> face.equals(face(each.id()))).toList();
    }
}
