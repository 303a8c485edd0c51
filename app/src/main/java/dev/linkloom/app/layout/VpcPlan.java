package dev.linkloom.app.layout;

import dev.linkloom.app.diagram.Sizes;
import dev.linkloom.model.Box;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;

import java.util.ArrayList;
import java.util.List;

/// A VPC from within: its zones, what is of no zone beside or between them, and its doors on the
/// border.
final class VpcPlan {

    /// Between subnets, so that links pass.
    static final double ALLEY = 40;

    /// From the way to a load balancer to what stands below it.
    private static final double BESIDE =
            Sizes.height(ResourceType.NETWORK_LOAD_BALANCER) / 2 + 2 * Sizes.GAP;

    private static final double TITLE = 360;
    private static final Sizes.Insets INSETS = Sizes.insets(ResourceType.VPC);

    private final Vpc vpc;
    private final List<Resource> services = new ArrayList<>();
    private final List<Resource> doors = new ArrayList<>();
    private final List<Resource> gateways = new ArrayList<>();
    private final List<Resource> back = new ArrayList<>();
    private final List<Block.Entry> entries = new ArrayList<>();
    private double middle;
    private boolean returning;

    /// @param onBorder its doors
    /// @param content the rest, measured from its corner
    /// @param middle the height of what is between the zones
    VpcPlan(Vpc vpc, List<Resource> onBorder, Block content, double middle, Roles roles) {
        this.vpc = vpc;
        for (Resource each : onBorder) {
            side(each, roles).add(each);
        }
        double left = back.isEmpty() ? 0 : half(back);
        double right = Math.max(half(services), half(doors));
        double top = gateways.isEmpty() ? 0 : Sizes.height(ResourceType.INTERNET_GATEWAY) / 2;
        double stack = Math.max(stack(services), stack(back));
        double free = Math.max(content.height(), stack);
        double level = Math.max(stack / 2, Math.min(free - stack / 2, middle));
        double below = services.isEmpty() ? -stack(doors) / 2 : stack(services) / 2 + Sizes.GAP;
        level = Math.max(level, -below);
        double height =
                Math.max(
                        Math.max(free, level + Math.max(below + stack(doors), returns()))
                                + INSETS.top()
                                + INSETS.bottom(),
                        Sizes.height(ResourceType.VPC) / 2);
        double width =
                Math.max(
                        content.width() + 2 * INSETS.side() + inner(left) + inner(right),
                        Math.max(
                                TITLE + gateways.size() * gatewayPitch(),
                                content.isEmpty() ? Sizes.width(ResourceType.VPC) : 0));
        Box frame = new Box(left, top, width, height);
        entries.add(
                new Block.Entry(
                        content,
                        frame.x() + INSETS.side() + inner(left),
                        frame.y() + INSETS.top()));
        this.middle = frame.y() + INSETS.top() + level;
        stand(services, frame.right(), this.middle - stack(services) / 2);
        stand(doors, frame.right(), this.middle + below);
        stand(back, frame.x(), this.middle + (returning ? BESIDE : -stack(back) / 2));
        hang(frame);
        block = new Block(vpc.id(), frame, left + width + right, top + height, entries);
    }

    private final Block block;

    Vpc vpc() {
        return vpc;
    }

    Block block() {
        return block;
    }

    /// The height at which its doors stand, measured from the corner of the block.
    double middle() {
        return middle;
    }

    /// Ways out to endpoint services are level with them; doors to what else there is stand below,
    /// and those that lead back to services of the same account beside the load balancers' way.
    private List<Resource> side(Resource door, Roles roles) {
        if (door instanceof InternetGateway) {
            return gateways;
        }
        returning |= roles.leadsBack(door);
        if (door instanceof VirtualPrivateGateway || roles.leadsBack(door)) {
            return back;
        }
        return roles.leadsToService(door) ? services : doors;
    }

    private double returns() {
        return returning ? BESIDE + stack(back) : stack(back) / 2;
    }

    private void stand(List<Resource> side, double x, double top) {
        double y = top;
        for (Resource each : side) {
            double width = Sizes.width(each.type());
            double height = Sizes.height(each.type());
            entries.add(new Block.Entry(Block.card(each.id(), width, height), x - width / 2, y));
            y += height + Sizes.GAP;
        }
    }

    private void hang(Box frame) {
        double x = frame.right() - Sizes.PADDING;
        for (Resource each : gateways) {
            double width = Sizes.width(each.type());
            double height = Sizes.height(each.type());
            x -= width;
            entries.add(
                    new Block.Entry(
                            Block.card(each.id(), width, height), x, frame.y() - height / 2));
            x -= Sizes.GAP;
        }
    }

    private static double inner(double half) {
        return half == 0 ? 0 : half + ALLEY - INSETS.side();
    }

    private static double half(List<Resource> side) {
        return side.stream().mapToDouble(each -> Sizes.width(each.type())).max().orElse(0) / 2;
    }

    private static double stack(List<Resource> side) {
        return side.stream().mapToDouble(each -> Sizes.height(each.type()) + Sizes.GAP).sum()
                - (side.isEmpty() ? 0 : Sizes.GAP);
    }

    private static double gatewayPitch() {
        return Sizes.width(ResourceType.INTERNET_GATEWAY) + Sizes.GAP;
    }
}
