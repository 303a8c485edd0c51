package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.Resource;

import java.util.List;
import java.util.Map;

/// The border of a VPC, where doors sit: endpoints on the right side, internet gateways on top.
final class Border {

    private final Map<ResourceId, Box> placed;
    private Box own;

    Border(Map<ResourceId, Box> placed, Box own) {
        this.placed = placed;
        this.own = own;
    }

    /// Puts the doors and the container itself into the boxes; answers what all of them take.
    Box arrange(List<Resource> doors, Overlay<ResourceId, Box> boxes, Resource container) {
        List<Resource> loose =
                doors.stream().filter(each -> !placed.containsKey(each.id())).toList();
        makeRoom(loose, !placed.containsKey(container.id()));
        boxes.put(container.id(), own);
        Box all = own;
        double y = Math.max(own.centerY() - height(loose) / 2, own.y() + Sizes.VPC_HEADER);
        double x = own.right() - Sizes.PADDING;
        for (Resource each : doors) {
            double width = Sizes.width(each.type());
            double height = Sizes.height(each.type());
            Box box = placed.get(each.id());
            if (box == null && each instanceof InternetGateway) {
                box = new Box(x - width, own.y() - height / 2, width, height);
                x -= width + Sizes.GAP;
            } else if (box == null) {
                box = new Box(own.right() - width / 2, y, width, height);
                y += height + Sizes.GAP;
            }
            boxes.put(each.id(), box);
            all = all.union(box);
        }
        return all;
    }

    /// Widens a container without a place of its own so that doors hide nothing, and heightens any
    /// for all of them.
    private void makeRoom(List<Resource> loose, boolean free) {
        double height = height(loose);
        if (height > 0) {
            double wider = free ? Sizes.width(loose.getFirst().type()) / 2 : 0;
            own =
                    new Box(
                            own.x(),
                            own.y(),
                            own.width() + wider,
                            Math.max(own.height(), height + Sizes.VPC_HEADER + Sizes.PADDING));
        }
    }

    private static double height(List<Resource> doors) {
        return doors.stream()
                .filter(each -> !(each instanceof InternetGateway))
                .mapToDouble(each -> Sizes.height(each.type()) + Sizes.GAP)
                .sum();
    }
}
