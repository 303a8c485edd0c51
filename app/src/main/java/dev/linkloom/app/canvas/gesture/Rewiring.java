package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Link;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// What can be done to the reference that a link stands for: cut it, give it another end, put
/// something in between, or close the gap that a deleted resource leaves.
public final class Rewiring {

    private Rewiring() {}

    /// Removes the reference.
    public static Edit cut(Design design, Link link) {
        Resource from = resource(design, link.from());
        Resource to = resource(design, link.to());
        return new Edit.Replace(
                tr("Disconnect %s from %s", from.name(), to.name()),
                from.forgetting(Set.of(link.to())));
    }

    /// Leads one end of a link to another resource, as one step.
    ///
    /// @param end whether the end moves, or the start
    public static Outcome reattach(
            Design design, Link link, boolean end, ResourceId target, RandomGenerator random) {
        ResourceId fixed = end ? link.from() : link.to();
        if (target.equals(end ? link.to() : link.from())) {
            return new Outcome.Nothing();
        }
        Edit cut = cut(design, link);
        return switch (Connection.between(cut.applyTo(design), fixed, target, random)) {
            case Outcome.Change(var join, var _) -> {
                String label =
                        tr(
                                "Reconnect %s to %s",
                                resource(design, fixed).name(), resource(design, target).name());
                yield new Outcome.Change(new Edit.Batch(label, List.of(cut, join)));
            }
            case Outcome.Refused refused -> refused;
            case Outcome.Selected _, Outcome.Wanted _, Outcome.Nothing _ -> new Outcome.Nothing();
        };
    }

    /// What the moving end of a link may lead to: what its reference could name instead.
    static Set<ResourceType> ends(Design design, Link link, boolean end) {
        Set<ResourceType> types = EnumSet.noneOf(ResourceType.class);
        if (end) {
            resource(design, link.from()).references().stream()
                    .filter(each -> each.to().equals(link.to()))
                    .map(Reference::expected)
                    .forEach(types::addAll);
        } else {
            types.add(resource(design, link.from()).type());
        }
        return types;
    }

    /// Puts a resource into a link: the start refers to it, and it refers to the end. Null where
    /// one half is not possible.
    public static @Nullable Edit insert(
            Design design, Link link, ResourceId middle, RandomGenerator random) {
        if (middle.equals(link.from()) || middle.equals(link.to())) {
            return null;
        }
        Edit cut = cut(design, link);
        Design open = cut.applyTo(design);
        Edit first = joined(open, link.from(), middle, random);
        Edit second = first == null ? null : joined(first.applyTo(open), middle, link.to(), random);
        return first == null || second == null
                ? null
                : new Edit.Batch(
                        tr(
                                "Insert %s between %s and %s",
                                resource(design, middle).name(),
                                resource(design, link.from()).name(),
                                resource(design, link.to()).name()),
                        List.of(cut, first, second));
    }

    /// Connects what a resource joined directly, once it is gone; null where that means nothing.
    ///
    /// @param before the design with the resource
    /// @param after the design without
    public static @Nullable Edit heal(
            Design before, Design after, ResourceId gone, RandomGenerator random) {
        Resource middle = before.find(gone);
        if (middle == null || after.find(gone) != null) {
            return null;
        }
        for (Resource each : before.resources()) {
            boolean leads =
                    !gone.equals(each.parent())
                            && after.find(each.id()) != null
                            && each.references().stream().anyMatch(it -> it.to().equals(gone));
            Edit join = leads ? joinOne(after, each.id(), middle, random) : null;
            if (join != null) {
                return join;
            }
        }
        return null;
    }

    private static @Nullable Edit joinOne(
            Design after, ResourceId from, Resource middle, RandomGenerator random) {
        for (Reference each : middle.references()) {
            boolean isPlace =
                    each.to().equals(middle.parent())
                            || each.expected().contains(ResourceType.SUBNET)
                            || each.expected().contains(ResourceType.SECURITY_GROUP);
            boolean other = !isPlace && !each.to().equals(from) && after.find(each.to()) != null;
            Edit join = other ? joined(after, from, each.to(), random) : null;
            if (join != null) {
                return join;
            }
        }
        return null;
    }

    private static @Nullable Edit joined(
            Design design, ResourceId from, ResourceId to, RandomGenerator random) {
        return Connection.between(design, from, to, random)
                        instanceof Outcome.Change(var edit, var _)
                ? edit
                : null;
    }

    private static Resource resource(Design design, ResourceId id) {
        Resource found = design.find(id);
        if (found == null) {
            throw new IllegalArgumentException("The design has no resource (%s).".formatted(id));
        }
        return found;
    }
}
