package dev.linkloom.engine;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Gives every resource of a sample a place: containers beside each other, what they hold inside
/// them in rows.
final class Layout {

    private static final double GAP = 28;
    private static final double HEADER = 56;
    private static final double WIDTH = 160;
    private static final double HEIGHT = 72;

    /// Room for a machine and for a node or interface below it.
    private static final double SUBNET = 212;

    private Design design;

    private Layout(Design design) {
        this.design = design;
    }

    static Design of(Design design) {
        var layout = new Layout(design);
        List<Resource> tops = layout.drawn(null);
        double right = layout.row(tops.stream().filter(layout::holds).toList(), 0, 0, 9).right();
        double bottom =
                layout.design.placements().values().stream()
                        .mapToDouble(Box::bottom)
                        .max()
                        .orElse(0);
        int columns = Math.max(3, (int) (right / (WIDTH + GAP)));
        layout.row(
                tops.stream().filter(each -> !layout.holds(each)).toList(),
                0,
                bottom == 0 ? 0 : bottom + 2 * GAP,
                columns);
        return layout.design;
    }

    private List<Resource> drawn(@Nullable ResourceId container) {
        return design.resources().stream()
                .filter(each -> !(each instanceof SecurityGroup))
                .filter(each ->
                        container == null
                                ? each.parent() == null || design.find(each.parent()) == null
                                : container.equals(each.parent()))
                .toList();
    }

    private boolean holds(Resource resource) {
        return resource instanceof Subnet || !drawn(resource.id()).isEmpty();
    }

    /// Places resources in rows from a corner; answers the box around them.
    private Box row(List<Resource> resources, double left, double top, int columns) {
        double x = left;
        double y = top;
        double lowest = top;
        double rightmost = left;
        for (int i = 0; i < resources.size(); i++) {
            if (i > 0 && i % columns == 0) {
                x = left;
                y = lowest + GAP;
            }
            Box box = place(resources.get(i), x, y);
            x = box.right() + GAP;
            lowest = Math.max(lowest, box.bottom());
            rightmost = Math.max(rightmost, box.right());
        }
        return new Box(left, top, rightmost - left, lowest - top);
    }

    private Box place(Resource resource, double x, double y) {
        List<Resource> inside = drawn(resource.id());
        Box box = new Box(x, y, WIDTH, HEIGHT);
        if (resource instanceof Subnet && inside.isEmpty()) {
            box = new Box(x, y, WIDTH + 2 * GAP, SUBNET);
        } else if (!inside.isEmpty()) {
            List<Resource> containers = inside.stream().filter(this::holds).toList();
            List<Resource> leaves = inside.stream().filter(each -> !holds(each)).toList();
            int columns =
                    switch (resource) {
                        case Account _ -> 3;
                        case Vpc _ -> 2;
                        default -> 1;
                    };
            // Above the subnets of a VPC stand the names of their zones.
            double top = y + (resource instanceof Vpc ? HEADER + GAP : HEADER);
            Box first = row(containers, x + GAP, top, columns);
            double below = containers.isEmpty() ? top : first.bottom() + GAP;
            Box second = row(leaves, x + GAP, below, columns);
            double right = Math.max(first.right(), second.right()) + GAP;
            double bottom = Math.max(first.bottom(), second.bottom()) + GAP;
            double height = resource instanceof Subnet ? SUBNET : 0;
            box = new Box(x, y, right - x, Math.max(bottom - y, height));
        }
        design = design.placed(resource.id(), box);
        return box;
    }
}
