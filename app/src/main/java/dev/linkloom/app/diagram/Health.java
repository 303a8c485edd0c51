package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What load balancers think of their targets, as a row of marks: a tick, a cross, a ring with a
/// dot for one that comes or goes, or an empty one for one that is not used.
final class Health {

    private static final double MARK = 12;
    private static final double STEP = 15;

    private final Map<ResourceId, Map<TargetGroup.Target, TargetHealth.State>> states =
            new HashMap<>();

    Health(Fabric fabric) {
        for (ListeningLoadBalancer each : fabric.design().all(ListeningLoadBalancer.class)) {
            for (TargetHealth health : fabric.health(each.id())) {
                states.computeIfAbsent(health.targetGroup(), _ -> new HashMap<>())
                        .merge(health.target(), health.state(), Health::worse);
            }
        }
    }

    /// What is known of the targets of a group; null for everything else.
    @Nullable Object of(Resource resource) {
        return resource instanceof TargetGroup ? states.get(resource.id()) : null;
    }

    /// The marks of a group's targets from left to right, and how many more there are where room
    /// ends.
    List<Item> marks(TargetGroup group, double left, double centerY, double right) {
        int room = (int) ((right - left) / STEP);
        int shown = group.targets().size() <= room ? group.targets().size() : Math.max(room - 2, 0);
        Map<TargetGroup.Target, TargetHealth.State> known =
                states.getOrDefault(group.id(), Map.of());
        List<Item> items = new ArrayList<>();
        double x = left;
        for (TargetGroup.Target each : group.targets().subList(0, shown)) {
            items.addAll(mark(new Box(x, centerY - MARK / 2, MARK, MARK), known.get(each)));
            x += STEP;
        }
        int more = group.targets().size() - shown;
        if (more > 0) {
            Point at = new Point(x, centerY + 4);
            items.add(
                    new Item.Text(
                            "+" + more,
                            at,
                            Align.LEFT,
                            TextStyle.SMALL,
                            Ink.TEXT_MUTED,
                            right - x));
        }
        return items;
    }

    private static List<Item> mark(Box box, TargetHealth.@Nullable State state) {
        return switch (state) {
            case HEALTHY ->
                    List.of(
                            new Item.Ellipse(box, Ink.SUCCESS, null, 0),
                            new Item.Glyph(Glyphs.TICK, box.grown(-2), Ink.TEXT_ON_SOLID, 4));
            case UNHEALTHY ->
                    List.of(
                            new Item.Ellipse(box, Ink.DANGER, null, 0),
                            new Item.Glyph(Glyphs.CROSS, box.grown(-2), Ink.TEXT_ON_SOLID, 4));
            case INITIAL, DRAINING, UNHEALTHY_DRAINING, UNAVAILABLE ->
                    List.of(
                            new Item.Ellipse(box.grown(-1), null, Ink.WARNING, 1.5),
                            new Item.Ellipse(box.grown(-4), Ink.WARNING, null, 0));
            case UNUSED -> List.of(new Item.Ellipse(box.grown(-1), null, Ink.TEXT_MUTED, 1.5));
            case null -> List.of(new Item.Ellipse(box.grown(-1), null, Ink.TEXT_MUTED, 1.5));
        };
    }

    /// Nodes may differ; one that cannot reach its target matters more than one that can, or one
    /// that never tries.
    private static TargetHealth.State worse(TargetHealth.State one, TargetHealth.State other) {
        if (one == TargetHealth.State.UNHEALTHY || other == TargetHealth.State.UNHEALTHY) {
            return TargetHealth.State.UNHEALTHY;
        }
        return one == TargetHealth.State.HEALTHY ? one : other;
    }
}
