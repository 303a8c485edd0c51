package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.palette.Creation;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.edit.FreeAddresses;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Performs what forms change, and makes the resources that are missing for it, as one step.
final class Maker {

    private final Consumer<Edit> edits;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private @Nullable Edit first;
    private String purpose = "";

    Maker(Consumer<Edit> edits) {
        this.edits = edits;
    }

    /// Performs an edit, after what was made for it.
    void perform(Edit edit) {
        Edit made = first;
        edits.accept(
                made == null
                        ? edit
                        : new Edit.Batch(
                                tr("%s for %s", made.label(), purpose), List.of(made, edit)));
    }

    /// Whether a resource of this type has a place near the subject.
    boolean canMake(Subject subject, ResourceType type) {
        return type.containers().isEmpty() || container(subject, type) != null;
    }

    /// Makes a resource near the subject and refers to it.
    ///
    /// @param refer takes the new id; answers null, or why it cannot be taken
    @Nullable String make(
            Subject subject, ResourceType type, Function<ResourceId, @Nullable String> refer) {
        return switch (created(subject.fabric(), type, container(subject, type), subject)) {
            case Outcome.Refused refused -> refused.reason();
            case Outcome.Change change -> {
                first = change.edit();
                purpose = subject.resource().name();
                try {
                    yield refer.apply(change.selected().getFirst());
                } finally {
                    first = null;
                }
            }
            case Outcome.Selected _, Outcome.Wanted _, Outcome.Nothing _ ->
                    tr("There is nothing to make.");
        };
    }

    /// Makes two subnets of one: the first half stays, another subnet gets the second.
    @Nullable String split(Subject subject) {
        if (!(subject.resource() instanceof Subnet subnet)) {
            return null;
        }
        List<Cidr> halves;
        try {
            halves = subnet.cidr().halves();
        } catch (IllegalArgumentException single) {
            return single.getMessage();
        }
        for (Ip each : FreeAddresses.taken(subnet.id(), subject.design())) {
            if (halves.getLast().contains(each)) {
                return tr("%s is in use in the second half; move it first.", each);
            }
        }
        Subnet half = subnet.withCidr(halves.getFirst());
        Design smaller = subject.design().with(half);
        return switch (created(
                Fabric.compile(smaller), ResourceType.SUBNET, subnet.vpc(), subject)) {
            case Outcome.Refused refused -> refused.reason();
            case Outcome.Change change -> {
                edits.accept(parted(subnet, half, halves.getLast(), change, smaller));
                yield null;
            }
            case Outcome.Selected _, Outcome.Wanted _, Outcome.Nothing _ -> null;
        };
    }

    private static Edit parted(
            Subnet whole, Subnet half, Cidr second, Outcome.Change change, Design smaller) {
        ResourceId id = change.selected().getFirst();
        Subnet made = change.edit().applyTo(smaller).find(id, Subnet.class);
        String label = tr("Split %s", whole.name());
        if (made == null) {
            throw new IllegalStateException("A subnet was to be made.");
        }
        Subnet other =
                made.withCidr(second)
                        .withIpv6Cidr(beside(whole, smaller))
                        .withZoneId(whole.zoneId())
                        .withRouteTable(whole.routeTable())
                        .withNetworkAcl(whole.networkAcl());
        return new Edit.Batch(
                label,
                List.of(
                        new Edit.Replace(label, half),
                        change.edit(),
                        new Edit.Replace(label, other)));
    }

    /// A subnet with IPv6 parts into two that have it.
    private static @Nullable Cidr beside(Subnet whole, Design design) {
        Vpc vpc = design.find(whole.vpc(), Vpc.class);
        return whole.ipv6Cidr() == null || vpc == null
                ? null
                : FreeAddresses.ipv6InVpc(vpc, design);
    }

    private Outcome created(
            Fabric fabric, ResourceType type, @Nullable ResourceId container, Subject near) {
        Nesting nesting = Nesting.of(Diagram.of(fabric));
        Box box = near.design().placement(near.resource().id());
        Point at =
                box == null
                        ? new Point(0, 0)
                        : new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
        return Creation.of(nesting, type, container, at, random);
    }

    /// The subject itself, or the nearest container around it, that holds the type.
    private static @Nullable ResourceId container(Subject subject, ResourceType type) {
        for (Resource each = subject.resource();
                each != null;
                each = subject.design().find(each.parent())) {
            if (type.containers().contains(each.type())) {
                return each.id();
            }
        }
        return null;
    }
}
