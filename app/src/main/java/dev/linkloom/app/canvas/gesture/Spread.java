package dev.linkloom.app.canvas.gesture;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where accounts or VPCs come to lie that are drawn like another one: in rows beside it, each with
/// its parts where those of the other are.
public final class Spread {

    private static final double GAP = 3 * Room.GAP;

    private final Nesting nesting;
    private final ResourceId model;
    private final Box cell;

    private Spread(Nesting nesting, ResourceId model) {
        this.nesting = nesting;
        this.model = model;
        Box box = nesting.box(model);
        for (ResourceId each : nesting.contents(model)) {
            box = box.union(nesting.box(each)); // doors stand out of the border
        }
        cell = box;
    }

    /// The boxes of the others and of what makes room for them.
    ///
    /// @param model the one that is drawn already
    /// @param others of each, its parts by those of the model
    public static Map<ResourceId, Box> beside(
            Nesting nesting, ResourceId model, Collection<Map<ResourceId, ResourceId>> others) {
        return others.isEmpty() ? Map.of() : new Spread(nesting, model).place(List.copyOf(others));
    }

    private Map<ResourceId, Box> place(List<Map<ResourceId, ResourceId>> others) {
        double across = cell.width() + GAP;
        double down = cell.height() + GAP;
        int columns = Math.max(1, (int) Math.round(Math.sqrt(others.size() * down / across * 1.6)));
        columns = Math.min(columns, others.size());
        int rows = Math.ceilDiv(others.size(), columns);
        Box whole = new Box(0, 0, columns * across - GAP, rows * down - GAP);
        Box spot = spot(whole);
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        List<Room.Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            int row = i / columns;
            double x = spot.x() + (i - row * columns) * across - cell.x();
            double y = spot.y() + row * down - cell.y();
            draw(others.get(i), x, y, boxes);
        }
        ResourceId container = nesting.container(model);
        if (container != null) {
            arrivals.add(new Room.Arrival(spot, container));
        }
        return Room.make(nesting, boxes, arrivals);
    }

    private void draw(
            Map<ResourceId, ResourceId> parts, double dx, double dy, Map<ResourceId, Box> boxes) {
        parts.forEach((drawn, part) -> {
            if (nesting.draws(drawn)) {
                boxes.put(part, nesting.box(drawn).moved(dx, dy));
            }
        });
    }

    /// Below the model, or else wherever there is room.
    private Box spot(Box whole) {
        Point at =
                new Point(cell.x() + whole.width() / 2, cell.bottom() + GAP + whole.height() / 2);
        ResourceId container = nesting.container(model);
        Resource resource = nesting.resource(model);
        return container == null
                ? FreeSpot.onBareCanvas(nesting, whole, at)
                : FreeSpot.near(nesting, container, resource.type(), whole, at);
    }
}
