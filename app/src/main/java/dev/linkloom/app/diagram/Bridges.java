package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Places for peerings that have none: below everything, each in the middle between its VPCs.
final class Bridges {

    private final Overlay<ResourceId, Box> boxes;

    /// @param boxes where everything else is drawn; the peerings join it
    Bridges(Overlay<ResourceId, Box> boxes) {
        this.boxes = boxes;
    }

    /// One that would cover the one before goes a row deeper.
    void arrange(List<VpcPeering> peerings, double top) {
        double taken = Double.NEGATIVE_INFINITY;
        double y = top;
        for (VpcPeering each : peerings) {
            double width = Sizes.width(each.type());
            double height = Sizes.height(each.type());
            double x = (center(each.requester()) + center(each.accepter()) - width) / 2;
            if (x < taken) {
                y += height + Sizes.GAP;
            }
            boxes.put(each.id(), new Box(x, y, width, height));
            taken = x + width + Sizes.GAP;
        }
    }

    private double center(@Nullable ResourceId vpc) {
        Box box = vpc == null ? null : boxes.get(vpc);
        return box == null ? 0 : box.centerX();
    }
}
