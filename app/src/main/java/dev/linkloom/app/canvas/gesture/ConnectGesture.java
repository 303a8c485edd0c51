package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

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
        ResourceId target = target(world);
        result =
                target == null
                        ? new Outcome.Nothing()
                        : Connection.between(nesting.design(), from, target, random);
        String refusal = result instanceof Outcome.Refused(String reason) ? reason : null;
        String chip = result instanceof Outcome.Change(var edit, var _) ? edit.label() : "";
        return new Preview.Connecting(from, world, target, legal, refusal, chip);
    }

    @Override
    public Outcome finish() {
        return result;
    }

    /// The front resource under the pointer that may be meant: a container around the start is not,
    /// unless it is legal.
    private @Nullable ResourceId target(Point world) {
        return nesting.at(world).stream()
                .filter(id -> !id.equals(from))
                .filter(id -> legal.contains(id) || !nesting.ancestors(from).contains(id))
                .filter(id -> legal.contains(id) || isCardOrBare(id, world))
                .findFirst()
                .orElse(null);
    }

    /// A container counts only where nothing legal lies around it: a subnet lets the line through
    /// to its VPC.
    private boolean isCardOrBare(ResourceId id, Point world) {
        return !nesting.resource(id).type().isContainer()
                || nesting.at(world).stream().noneMatch(legal::contains);
    }
}
