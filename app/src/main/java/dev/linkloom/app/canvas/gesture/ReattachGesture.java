package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Takes one end of a link to another resource; released elsewhere the link stays as it was.
public final class ReattachGesture implements Gesture {

    private final Nesting nesting;
    private final Link link;
    private final boolean end;
    private final RandomGenerator random;
    private final ResourceId fixed;
    private final Set<ResourceId> legal;
    private Outcome result = new Outcome.Nothing();

    /// @param end whether the end of the link moves, or its start
    public ReattachGesture(Nesting nesting, Link link, boolean end, RandomGenerator random) {
        this.nesting = nesting;
        this.link = link;
        this.end = end;
        this.random = random;
        fixed = end ? link.from() : link.to();
        Design design = nesting.design();
        Set<ResourceType> types = Rewiring.ends(design, link, end);
        Design open = Rewiring.cut(design, link).applyTo(design);
        legal =
                Connection.targets(open, fixed, random).stream()
                        .filter(id -> types.contains(nesting.resource(id).type()))
                        .collect(Collectors.toSet());
    }

    @Override
    public Preview.Connecting moved(Point world, Modifiers modifiers) {
        ResourceId target = ConnectGesture.target(nesting, legal, fixed, world);
        result =
                target == null
                        ? new Outcome.Nothing()
                        : legal.contains(target)
                                ? Rewiring.reattach(nesting.design(), link, end, target, random)
                                : new Outcome.Refused(unsuitable(target));
        return new Preview.Connecting(
                fixed,
                world,
                target,
                legal,
                result instanceof Outcome.Refused(var why) ? why : null,
                chip());
    }

    @Override
    public Outcome finish() {
        return result;
    }

    private String chip() {
        return switch (result) {
            case Outcome.Change(var edit, var _) -> edit.label();
            case Outcome.Nothing _, Outcome.Refused _, Outcome.Selected _, Outcome.Wanted _ ->
                    tr("Drop it on another resource");
        };
    }

    private String unsuitable(ResourceId target) {
        Resource wrong = nesting.resource(target);
        return switch (Rewiring.reattach(nesting.design(), link, end, target, random)) {
            case Outcome.Refused(var reason) -> reason;
            case Outcome.Change _, Outcome.Nothing _, Outcome.Selected _, Outcome.Wanted _ ->
                    tr("This link cannot lead to %s.", wrong.name());
        };
    }
}
