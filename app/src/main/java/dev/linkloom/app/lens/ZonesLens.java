package dev.linkloom.app.lens;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.Insight;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.WeightedTargetGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The zones by their IDs in every account, and what crosses from one to another.
final class ZonesLens {

    private static final List<Ink> INKS =
            List.of(
                    Ink.ZONE,
                    Ink.COMPUTE,
                    Ink.LOAD_BALANCING,
                    Ink.SUCCESS,
                    Ink.ENDPOINT,
                    Ink.SECURITY);
    private static final Dash[] DASHES = Dash.values();
    private static final int MOST = 500;

    private ZonesLens() {}

    static List<Layer> of(Diagram diagram) {
        List<Layer> layers = new ArrayList<>();
        List<String> ids = ZoneHighlight.ids(diagram.fabric().design());
        for (int i = 0; i < ids.size(); i++) {
            Ink ink = INKS.get(i % INKS.size());
            Dash dash = DASHES[i % DASHES.length];
            List<Box> boxes = ZoneHighlight.boxes(diagram, ids.get(i));
            if (!boxes.isEmpty()) {
                layers.add(zone(diagram, ids.get(i), boxes, ink, dash));
            }
        }
        crossing(diagram, layers);
        return layers;
    }

    private static Layer zone(Diagram diagram, String id, List<Box> boxes, Ink ink, Dash dash) {
        Lit lit = new Lit(diagram);
        for (Box each : boxes) {
            lit.window(each);
            lit.rim(each.grown(-3), ink, dash);
            lit.title(each, id, ink);
        }
        return new Layer(id, boxes.size(), Samples.rim(ink, dash), lit.light(), true);
    }

    /// What a load balancer's node hands to targets of other zones.
    private static void crossing(Diagram diagram, List<Layer> layers) {
        Lit lit = new Lit(diagram);
        Design design = diagram.fabric().design();
        int count = 0;
        for (NetworkLoadBalancer balancer : design.all(NetworkLoadBalancer.class)) {
            List<TargetGroup> groups =
                    balancer.listeners().stream()
                            .flatMap(each -> each.groups().stream())
                            .map(WeightedTargetGroup::targetGroup)
                            .distinct()
                            .map(each -> design.find(each, TargetGroup.class))
                            .filter(Objects::nonNull)
                            .filter(each -> diagram.fabric().crossZone(balancer.id(), each.id()))
                            .toList();
            for (TargetGroup each : groups) {
                count += crossing(diagram, lit, balancer, each, MOST - count);
            }
        }
        if (count > 0) {
            layers.add(
                    new Layer(
                            tr("Across zones"),
                            count,
                            Samples.line(Ink.WARNING, 1.5, Dash.DASHED, true),
                            lit.light(),
                            true));
        }
    }

    private static int crossing(
            Diagram diagram, Lit lit, NetworkLoadBalancer balancer, TargetGroup group, int most) {
        Fabric fabric = diagram.fabric();
        int count = 0;
        for (Insight.Zone from : fabric.insight().zones(balancer.id())) {
            Box node = diagram.box(balancer.id(), from.id());
            for (TargetGroup.Target each : group.targets()) {
                ResourceId target = each.resource();
                Box box = target == null ? null : diagram.box(target);
                if (target == null || box == null || node == null || node.equals(box)) {
                    continue;
                }
                boolean other =
                        fabric.insight().zones(target).stream()
                                .anyMatch(zone -> !zone.id().equals(from.id()));
                if (other && count < most) {
                    lit.add(balancer.id());
                    lit.add(target);
                    lit.line(arrow(node, box));
                    count++;
                }
            }
        }
        return count;
    }

    private static Item arrow(Box from, Box to) {
        boolean right = to.centerX() > from.centerX();
        Point start = new Point(right ? from.right() : from.x(), from.centerY());
        Point end = new Point(right ? to.x() : to.right(), to.centerY());
        return new Item.Line(List.of(start, end), Ink.WARNING, 1.5, Dash.DASHED, true, 0);
    }
}
