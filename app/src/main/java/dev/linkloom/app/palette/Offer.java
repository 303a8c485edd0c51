package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.Connection;
import dev.linkloom.app.canvas.gesture.Landing;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// A type of resource that somebody may add at a place, alone or connected to something.
///
/// @param refusal why it cannot be there; null when it can
record Offer(ResourceType type, @Nullable String refusal) {

    /// What can be added where somebody points, what can first, each part in the order of the
    /// palette; what is connected to a resource is only what can be.
    ///
    /// @param words what was typed to find it; blank for everything
    static List<Offer> at(
            Nesting nesting, Outcome.Wanted wanted, String words, RandomGenerator random) {
        List<Offer> all = new ArrayList<>();
        for (Section section : Section.values()) {
            for (ResourceType type : section.types()) {
                if (words.isBlank() || Hint.matches(type, words)) {
                    all.add(new Offer(type, refusal(nesting, wanted, type, random)));
                }
            }
        }
        if (wanted.from() != null) {
            all.removeIf(each -> each.refusal() != null);
        }
        Comparator<Offer> legalFirst = Comparator.comparing(each -> each.refusal() != null);
        return all.stream()
                .sorted(
                        legalFirst.thenComparingInt(
                                each -> words.isBlank() ? 0 : Hint.distance(each.type(), words)))
                .toList();
    }

    /// Adds it, and the reference to what it is connected to, as one step.
    static Outcome make(
            Nesting nesting, Outcome.Wanted wanted, ResourceType type, RandomGenerator random) {
        ResourceId from = wanted.from();
        if (from == null) {
            Landing landing = Creation.lands(nesting, type, wanted.at());
            return landing.refusal() != null
                    ? new Outcome.Refused(landing.refusal())
                    : Creation.of(nesting, type, landing.receiver(), wanted.at(), random);
        }
        Outcome made = new Outcome.Nothing();
        for (ResourceId home : homes(nesting, from, type, wanted.at())) {
            made = connected(nesting, from, type, home, wanted.at(), random);
            if (made instanceof Outcome.Change) {
                return made;
            }
        }
        return made instanceof Outcome.Nothing && type.containers().isEmpty()
                ? connected(nesting, from, type, null, wanted.at(), random)
                : made;
    }

    private static @Nullable String refusal(
            Nesting nesting, Outcome.Wanted wanted, ResourceType type, RandomGenerator random) {
        ResourceId from = wanted.from();
        if (from == null) {
            return Creation.refusal(nesting, type, Creation.lands(nesting, type, wanted.at()));
        }
        if (!Connection.partners(nesting.resource(from).type()).contains(type)) {
            return tr("It cannot be connected.");
        }
        return switch (make(nesting, wanted, type, random)) {
            case Outcome.Change _ -> null;
            case Outcome.Refused(var reason) -> reason;
            case Outcome.Selected _, Outcome.Wanted _, Outcome.Nothing _ ->
                    tr("There is no container for it.");
        };
    }

    private static Outcome connected(
            Nesting nesting,
            ResourceId from,
            ResourceType type,
            @Nullable ResourceId home,
            Point at,
            RandomGenerator random) {
        Outcome created = Creation.of(nesting, type, home, at, random);
        if (!(created instanceof Outcome.Change(var add, var ids))) {
            return created;
        }
        Design with = add.applyTo(nesting.design());
        Outcome joined = Connection.between(with, from, ids.getFirst(), random);
        if (!(joined instanceof Outcome.Change(var join, var _))) {
            return joined;
        }
        Resource made = with.find(ids.getFirst());
        String label =
                tr(
                        "Add %s connected to %s",
                        made == null ? TypeNames.of(type) : made.name(),
                        nesting.resource(from).name());
        return new Outcome.Change(new Edit.Batch(label, List.of(add, join)), ids);
    }

    /// Where a neighbour may live: what lies under the point, what its neighbour lies in, and what
    /// lies beside that, the nearest first.
    private static List<ResourceId> homes(
            Nesting nesting, ResourceId from, ResourceType type, Point at) {
        List<ResourceId> homes = new ArrayList<>();
        Landing landing = Creation.lands(nesting, type, at);
        if (landing.receiver() != null) {
            homes.add(landing.receiver());
        }
        for (ResourceId each : nesting.ancestors(from)) {
            nesting.withContents(Set.of(each)).stream()
                    .filter(nesting::draws)
                    .filter(id -> type.containers().contains(nesting.resource(id).type()))
                    .sorted(Comparator.comparingDouble(id -> distance(nesting.box(id), at)))
                    .filter(id -> !homes.contains(id))
                    .forEach(homes::add);
        }
        return homes;
    }

    private static double distance(Box box, Point at) {
        double dx = Math.max(0, Math.max(box.x() - at.x(), at.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - at.y(), at.y() - box.bottom()));
        return Math.hypot(dx, dy);
    }
}
