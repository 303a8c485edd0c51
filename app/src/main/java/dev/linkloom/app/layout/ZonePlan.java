package dev.linkloom.app.layout;

import dev.linkloom.app.diagram.Sizes;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Subnet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What lies inside a VPC: its subnets by zone, its load balancers and target groups between or
/// beside them, the rest below.
final class ZonePlan {

    /// From the subnets of one zone to those of the next, across two bands' borders and a title.
    private static final double ACROSS = Sizes.ZONE_PADDING + Sizes.PADDING + Sizes.ZONE_HEADER;

    private static final double BESIDE = 2 * Sizes.ZONE_PADDING + Sizes.PADDING;

    /// Half of the height of a load balancer, which is the first thing in a column.
    private static final double FIRST = Sizes.height(ResourceType.NETWORK_LOAD_BALANCER) / 2;

    private final Zones zones;
    private final Subnets subnets;
    private final List<Block.Entry> entries = new ArrayList<>();
    private double middle;

    ZonePlan(List<Subnet> all, Subnets subnets, Roles roles) {
        this.subnets = subnets;
        zones = new Zones(all, roles);
    }

    /// The height at which what is of no zone stands.
    double middle() {
        return middle;
    }

    /// Zones below one another; what is of no zone in the middle between them.
    ///
    /// @param lane load balancers with their target groups, in rows
    /// @param indent how far right the subnets begin
    /// @param between how much room the middle needs at least
    /// @param below how much more it needs under the load balancers
    Block bands(Block lane, double indent, double between, double below, Block rest) {
        double[] widths = sizes(zones.tierCount(), true, true);
        double[] heights = sizes(zones.count(), false, false);
        double[] lefts = starts(widths, indent, VpcPlan.ALLEY);
        double[] tops = new double[heights.length];
        double need = Math.max(lane.height(), heights.length > 1 ? between : 0) + below;
        int above = (heights.length + 1) / 2;
        double laneTop = 0;
        double y = 0;
        for (int i = 0; i < heights.length; i++) {
            if (i == above) {
                laneTop = y - Sizes.ZONE_HEADER;
                y += need == 0 ? 0 : need + Sizes.PADDING;
            }
            tops[i] = y;
            y += heights[i] + ACROSS;
        }
        if (heights.length <= above) {
            laneTop = heights.length == 0 ? 0 : y - Sizes.ZONE_HEADER;
            y = lane.isEmpty() ? y : laneTop + lane.height() + Sizes.PADDING + Sizes.ZONE_HEADER;
        }
        for (Zones.Cell each : zones.cells()) {
            place(
                    each.subnet(),
                    lefts[each.tier()],
                    tops[each.zone()],
                    widths[each.tier()],
                    heights[each.zone()]);
        }
        double level = Math.max(need - below, lane.height()) / 2;
        add(lane, 0, laneTop + (heights.length > 1 ? level - lane.height() / 2 : 0));
        middle =
                heights.length > 1 || !lane.isEmpty()
                        ? laneTop + level
                        : heights.length == 1 ? heights[0] / 2 : 0;
        add(rest, 0, heights.length == 0 && lane.isEmpty() ? 0 : y - Sizes.ZONE_HEADER);
        return Block.group(entries);
    }

    /// Zones side by side; what is of no zone on their left.
    Block columns(Block lane, Block rest) {
        Block beside = Block.column(present(lane, rest), Sizes.GAP);
        double indent = beside.isEmpty() ? 0 : beside.width() + BESIDE;
        double[] widths = sizes(zones.count(), false, true);
        double[] heights = sizes(zones.tierCount(), true, false);
        double[] lefts = starts(widths, indent, BESIDE);
        double[] tops = starts(heights, 0, VpcPlan.ALLEY);
        for (Zones.Cell each : zones.cells()) {
            place(
                    each.subnet(),
                    lefts[each.zone()],
                    tops[each.tier()],
                    widths[each.zone()],
                    heights[each.tier()]);
        }
        add(beside, 0, 0);
        Block all = Block.group(entries);
        middle = Math.min(all.height() / 2, FIRST);
        return all;
    }

    private static List<Block> present(Block... blocks) {
        return Arrays.stream(blocks).filter(each -> !each.isEmpty()).toList();
    }

    /// The largest subnet of each tier or of each zone.
    private double[] sizes(int count, boolean tiers, boolean wide) {
        double[] sizes = new double[count];
        for (Zones.Cell each : zones.cells()) {
            int at = tiers ? each.tier() : each.zone();
            double size = wide ? subnets.width(each.subnet()) : subnets.height(each.subnet());
            sizes[at] = Math.max(sizes[at], size);
        }
        return sizes;
    }

    private static double[] starts(double[] sizes, double first, double gap) {
        double[] starts = new double[sizes.length];
        double at = first;
        for (int i = 0; i < sizes.length; i++) {
            starts[i] = at;
            at += sizes[i] + gap;
        }
        return starts;
    }

    private void place(Subnet subnet, double x, double y, double width, double height) {
        add(subnets.block(subnet, width, height), x, y);
    }

    private void add(Block block, double x, double y) {
        if (!block.isEmpty()) {
            entries.add(new Block.Entry(block, x, y));
        }
    }
}
