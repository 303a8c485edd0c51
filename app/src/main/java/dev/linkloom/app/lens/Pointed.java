package dev.linkloom.app.lens;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.diagram.Spot;
import dev.linkloom.app.diagram.ZoneBand;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

/// What the pointer rests on that belongs together with more than itself.
sealed interface Pointed {

    /// The band of a zone.
    record AtZone(String zoneId) implements Pointed {}

    /// The card of a security group, or its tag on something that wears it.
    record AtGroup(ResourceId group) implements Pointed {}

    /// Any other card.
    record AtCard(ResourceId id) implements Pointed {}

    /// What lies at a point of the world; null for nothing of that kind.
    static @Nullable Pointed at(Diagram diagram, Point point) {
        Spot spot = diagram.spot(point);
        if (spot == null) {
            return null;
        }
        Design design = diagram.fabric().design();
        return switch (spot.part()) {
            case FRAME ->
                    design.find(spot.id(), Vpc.class) == null
                            ? null
                            : zone(diagram, spot.id(), point);
            case TAG -> new AtGroup(spot.id());
            case BODY ->
                    design.find(spot.id(), SecurityGroup.class) == null
                            ? new AtCard(spot.id())
                            : new AtGroup(spot.id());
            case CHIP -> new AtCard(spot.id());
            case EXPANDER, NOTE, AREA -> null;
        };
    }

    private static @Nullable Pointed zone(Diagram diagram, ResourceId vpc, Point point) {
        for (ZoneBand each : diagram.zones()) {
            if (each.vpc().id().equals(vpc) && each.box().contains(point.x(), point.y())) {
                return new AtZone(each.zoneId());
            }
        }
        return null;
    }
}
