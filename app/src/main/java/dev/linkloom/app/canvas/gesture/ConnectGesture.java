package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Draws a line from a resource to another; the release makes the reference the line stands for.
public final class ConnectGesture implements Gesture {

    private final Nesting nesting;
    private final ResourceId from;
    private final RandomGenerator random;
    private final Set<ResourceId> legal;
    private Outcome result = new Outcome.Nothing();

    public ConnectGesture(Nesting nesting, ResourceId from, RandomGenerator random) {
        this.nesting = nesting;
        this.from = from;
        this.random = random;
        legal = Connection.targets(nesting.design(), from, random);
    }

    @Override
    public Preview.Connecting moved(Point world, Modifiers modifiers) {
        ResourceId target = target(nesting, legal, from, world);
        result =
                target == null
                        ? new Outcome.Wanted(from, world)
                        : Connection.between(nesting.design(), from, target, random);
        String refusal = result instanceof Outcome.Refused(String reason) ? reason : null;
        String chip =
                switch (result) {
                    case Outcome.Change(var edit, var _) -> edit.label();
                    case Outcome.Wanted _ -> tr("Add something here and connect it");
                    case Outcome.Refused _, Outcome.Selected _, Outcome.Nothing _ -> "";
                };
        return new Preview.Connecting(from, world, target, legal, refusal, chip);
    }

    @Override
    public Outcome finish() {
        return result;
    }

    /// The front resource under the pointer that may be meant: a container around the start is not,
    /// unless it is legal.
    static @Nullable ResourceId target(
            Nesting nesting, Set<ResourceId> legal, ResourceId from, Point world) {
        List<ResourceId> pile = nesting.at(world);
        // A container counts only where nothing legal lies around it: a subnet lets the line
        // through to its VPC.
        boolean bare = pile.stream().noneMatch(legal::contains);
        return pile.stream()
                .filter(id -> !id.equals(from))
                .filter(id -> legal.contains(id) || !nesting.ancestors(from).contains(id))
                .filter(id ->
                        legal.contains(id) || bare || !nesting.resource(id).type().isContainer())
                .findFirst()
                .orElse(null);
    }
}
