package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import java.util.ArrayList;
import java.util.List;

/// Finds room in a subnet for the chips of endpoints and load balancers: beside its cards, or else
/// below them.
final class ChipSlots {

    private static final double GAP = 8;

    private final Box subnet;
    private final List<Box> taken;
    private final double width;
    private final boolean alone;

    /// @param taken what the subnet shows already; every slot handed out joins it
    private ChipSlots(Box subnet, List<Box> taken, int count) {
        this.subnet = subnet;
        this.taken = taken;
        this.width = Math.max(subnet.width() - 2 * Sizes.SUBNET_PADDING, Sizes.CHIP_HEIGHT);
        this.alone = count == 1 && taken.isEmpty();
    }

    /// Those beside what the subnet holds, and the tags on it.
    static ChipSlots in(
            Box subnet, List<Resource> held, Overlay<ResourceId, Box> boxes, int count) {
        List<Box> taken = new ArrayList<>();
        for (Resource each : held) {
            Box box = boxes.get(each.id());
            if (box != null) {
                taken.add(
                        new Box(box.x(), box.y(), box.width(), box.height() + Sizes.TAG_OVERHANG));
            }
        }
        return new ChipSlots(subnet, taken, count);
    }

    Box next() {
        Box slot = alone ? middle() : free();
        taken.add(slot);
        return slot;
    }

    private Box middle() {
        double room =
                subnet.height() - Sizes.SUBNET_HEADER - Sizes.SUBNET_PADDING - Sizes.CHIP_HEIGHT;
        return at(
                subnet.x() + Sizes.SUBNET_PADDING,
                subnet.y() + Sizes.SUBNET_HEADER + Math.max(room / 2, 0));
    }

    private Box free() {
        double chip = at(0, 0).width();
        double bottom = subnet.y() + Sizes.SUBNET_HEADER;
        for (Box each : taken) {
            bottom = Math.max(bottom, each.bottom() + GAP);
        }
        double lowest = subnet.bottom() - Sizes.SUBNET_PADDING - Sizes.CHIP_HEIGHT;
        for (double y = subnet.y() + Sizes.SUBNET_HEADER;
                y <= lowest;
                y += Sizes.CHIP_HEIGHT + GAP) {
            for (double x = subnet.x() + Sizes.SUBNET_PADDING;
                    x + chip <= subnet.right() - Sizes.SUBNET_PADDING;
                    x += chip + GAP) {
                Box slot = at(x, y);
                if (taken.stream().noneMatch(each -> each.intersects(slot))) {
                    return slot;
                }
            }
        }
        return at(subnet.x() + Sizes.SUBNET_PADDING, bottom);
    }

    private Box at(double x, double y) {
        return new Box(x, y, Math.min(width, Sizes.CHIP_WIDTH), Sizes.CHIP_HEIGHT);
    }
}
