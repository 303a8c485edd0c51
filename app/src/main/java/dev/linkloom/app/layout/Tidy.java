package dev.linkloom.app.layout;

import dev.linkloom.app.diagram.Containment;
import dev.linkloom.app.diagram.Sizes;
import dev.linkloom.app.diagram.Worn;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VpnConnection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

/// Lays a design out as AWS draws such: networks on premises left, consumers, providers, AWS and
/// the internet right; what joins networks below them; in a VPC zones and tiers in a grid, doors on
/// the border.
///
/// The places follow from ids and references only: no name changes them, and tidying twice is
/// tidying once.
public final class Tidy {

    /// Between accounts: room for a link and its label.
    static final double STREET = 88;

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
    /// @throws CancellationException when the thread is interrupted
    public static Map<ResourceId, Box> all(Design design, Preset preset, Set<ResourceId> pinned) {
        Tidy tidy = new Tidy(design, preset);
        Block board = tidy.board();
        Pins pins = new Pins(design, tidy.containment, pinned);
        Map<ResourceId, Box> boxes = new TreeMap<>();
        Corner corner = tidy.corner(pins);
        board.draw(corner.x(), corner.y(), boxes);
        new Surroundings(design, tidy.containment, tidy.plan, boxes).place(corner.x(), corner.y());
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

    /// What everything else stands around: networks on premises and accounts, each right of those
    /// that use its services.
    private Block board() {
        List<Resource> left = new ArrayList<>();
        TreeMap<Integer, List<Block>> accounts = new TreeMap<>();
        for (Resource each : containment.top()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("Tidying was given up.");
            }
            switch (each) {
                case OnPremises _, VirtualInterface _, VpnConnection _ -> left.add(each);
                case Internet _ -> {}
                case Account account ->
                        accounts.computeIfAbsent(plan.roles().rank(account), _ -> new ArrayList<>())
                                .add(plan.block(account));
                case Resource it when it.type().isContainer() ->
                        accounts.computeIfAbsent(0, _ -> new ArrayList<>()).add(plan.block(it));
                case Resource _ -> {}
            }
        }
        left.sort(Comparator.comparingInt(each -> each instanceof OnPremises ? 0 : 1));
        List<Block> columns = new ArrayList<>();
        if (!left.isEmpty()) {
            columns.add(Block.column(left.stream().map(plan::block).toList(), VpcPlan.ALLEY));
        }
        accounts.values().forEach(each -> columns.add(Block.sheet(each, Sizes.GAP * 2, 3)));
        return Block.top(columns, STREET);
    }
}
