package dev.linkloom.app.layout;

import dev.linkloom.app.diagram.Containment;
import dev.linkloom.app.diagram.Sizes;
import dev.linkloom.app.diagram.Worn;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VpnConnection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Lays a design out as AWS draws such: networks on premises left, consumers, providers, AWS and
/// the internet right; what joins networks below them; in a VPC zones and tiers in a grid, doors on
/// the border.
///
/// The places follow from ids and references only: no name changes them, and tidying twice is
/// tidying once.
public final class Tidy {

    /// Between accounts: room for a link and its label.
    private static final double STREET = 88;

    private final Design design;
    private final AccountPlan plan;
    private final Containment containment;

    private Tidy(Design design, Preset preset) {
        this.design = design;
        containment = new Containment(design);
        Set<ResourceId> worn = Worn.anywhere(design);
        plan =
                new AccountPlan(
                        containment,
                        new Roles(design),
                        preset,
                        each -> worn.contains(each.id()) && design.placement(each.id()) == null);
    }

    /// Where everything belongs.
    ///
    /// @param pinned what must stay where it is, and with it what holds it
    public static Map<ResourceId, Box> all(Design design, Preset preset, Set<ResourceId> pinned) {
        Tidy tidy = new Tidy(design, preset);
        Block board = tidy.board();
        Pins pins = new Pins(design, tidy.containment, pinned);
        Map<ResourceId, Box> boxes = new TreeMap<>();
        Corner corner = tidy.corner(pins);
        board.draw(corner.x(), corner.y(), boxes);
        tidy.join(boxes, corner.x());
        return pins.settle(boxes);
    }

    /// Where what is in these containers belongs, and these cards in theirs; all else stays.
    public static Map<ResourceId, Box> selected(
            Design design, Preset preset, Set<ResourceId> pinned, Set<ResourceId> selection) {
        Set<ResourceId> staying = new HashSet<>(design.placements().keySet());
        for (Resource each : design.resources()) {
            boolean card = !each.type().isContainer() && selection.contains(each.id());
            if (card || isBelow(each, design, selection)) {
                staying.remove(each.id());
            }
        }
        staying.addAll(pinned);
        return all(design, preset, staying);
    }

    private static boolean isBelow(Resource resource, Design design, Set<ResourceId> above) {
        Resource each = design.find(resource.parent());
        while (each != null && !above.contains(each.id())) {
            each = design.find(each.parent());
        }
        return each != null;
    }

    private record Corner(double x, double y) {}

    /// The upper left corner of what is drawn now, so that the design stays where it is.
    private Corner corner(Pins pins) {
        double x = Double.MAX_VALUE;
        double y = Double.MAX_VALUE;
        for (Resource each : containment.top()) {
            Box box = design.placement(each.id());
            if (box != null && (pins.areNone() || pins.holds(each.id()))) {
                x = Math.min(x, box.x());
                y = Math.min(y, box.y());
            }
        }
        return x == Double.MAX_VALUE ? new Corner(0, 0) : new Corner(x, y);
    }

    private Block board() {
        List<Resource> left = new ArrayList<>();
        TreeMap<Integer, List<Block>> accounts = new TreeMap<>();
        List<Resource> right = new ArrayList<>();
        for (Resource each : containment.top()) {
            switch (each) {
                case OnPremises _, VirtualInterface _, VpnConnection _ -> left.add(each);
                case AwsService _, Internet _ -> right.add(each);
                case Account account ->
                        accounts.computeIfAbsent(plan.roles().rank(account), _ -> new ArrayList<>())
                                .add(plan.block(account));
                case Resource it when it.type().isContainer() ->
                        accounts.computeIfAbsent(0, _ -> new ArrayList<>()).add(plan.block(it));
                case Resource _ -> {}
            }
        }
        left.sort(Comparator.comparingInt(each -> each instanceof OnPremises ? 0 : 1));
        right.sort(Comparator.comparingInt(each -> each instanceof Internet ? 1 : 0));
        List<Block> columns = new ArrayList<>();
        add(columns, left);
        accounts.values().forEach(each -> columns.add(Block.sheet(each, Sizes.GAP * 2, 3)));
        add(columns, right);
        return Block.top(columns, STREET);
    }

    private void add(List<Block> columns, List<Resource> resources) {
        if (!resources.isEmpty()) {
            columns.add(Block.column(resources.stream().map(plan::block).toList(), VpcPlan.ALLEY));
        }
    }

    /// Puts what joins networks below them, each as near as may be to the middle of what it joins.
    private void join(Map<ResourceId, Box> boxes, double left) {
        Map<Resource, Double> wishes = new LinkedHashMap<>();
        for (Resource each : containment.top()) {
            if (!boxes.containsKey(each.id()) && isShown(each)) {
                wishes.put(each, middle(each, boxes, left));
            }
        }
        Box drawn = boxes.values().stream().reduce(Box::union).orElse(new Box(left, 0, 0, 0));
        double y = drawn.bottom() + (boxes.isEmpty() ? 0 : 2 * Sizes.GAP);
        double most = Math.max(drawn.right(), left + Math.min(wishes.size(), 6) * 220);
        double x = left;
        for (var each : sorted(wishes)) {
            double width = Sizes.width(each.getKey().type());
            double height = Sizes.height(each.getKey().type());
            x = Math.max(x, Math.min(each.getValue() - width / 2, most - width));
            if (x > left && x + width > most) {
                x = left;
                y += height + VpcPlan.ALLEY;
            }
            boxes.put(each.getKey().id(), new Box(x, y, width, height));
            x += width + VpcPlan.ALLEY;
        }
    }

    private boolean isShown(Resource resource) {
        return !plan.onlyWorn().test(resource);
    }

    private static List<Map.Entry<Resource, Double>> sorted(Map<Resource, Double> wishes) {
        return wishes.entrySet().stream()
                .sorted(Comparator.comparingDouble(Map.Entry::getValue))
                .toList();
    }

    /// The middle of what a resource names and of what names it.
    private double middle(Resource resource, Map<ResourceId, Box> boxes, double otherwise) {
        Collection<Reference> named = resource.references();
        return named.stream()
                .map(each -> boxes.get(each.to()))
                .filter(Objects::nonNull)
                .mapToDouble(Box::centerX)
                .average()
                .orElse(otherwise);
    }
}
