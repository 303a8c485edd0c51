package dev.linkloom.app.layout;

import dev.linkloom.app.diagram.Containment;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Sizes;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Containers from the outside in: accounts with their VPCs, VPCs with their zones.
///
/// @param onlyWorn security groups that show as tags and have no card
record AccountPlan(
        Containment containment, Roles roles, Preset preset, Predicate<Resource> onlyWorn) {

    private static final double SHEET = 3 * 176 + 2 * Sizes.GAP;

    /// Any resource with all that it holds.
    Block block(Resource resource) {
        if (resource instanceof Vpc vpc) {
            return vpc(vpc).block();
        }
        if (resource instanceof Subnet subnet) {
            Subnets subnets = new Subnets(containment, roles);
            return subnets.block(subnet, subnets.width(subnet), subnets.height(subnet));
        }
        return resource.type().isContainer() ? account(resource) : card(resource);
    }

    /// An account, or a network outside AWS.
    private Block account(Resource account) {
        List<VpcPlan> vpcs = new ArrayList<>();
        List<Resource> services = new ArrayList<>();
        List<Resource> rest = new ArrayList<>();
        for (Resource each : shown(account)) {
            switch (each) {
                case Vpc vpc -> vpcs.add(vpc(vpc));
                case EndpointService service -> services.add(service);
                default -> rest.add(each);
            }
        }
        Block networks = networks(vpcs);
        List<Block.Entry> entries = new ArrayList<>();
        double left = services.isEmpty() ? 0 : Sizes.width(ResourceType.ENDPOINT_SERVICE) + 60;
        serve(services, vpcs, networks, entries);
        if (!networks.isEmpty()) {
            entries.add(new Block.Entry(networks, left, 0));
        }
        double bottom = entries.stream().mapToDouble(Block.Entry::bottom).max().orElse(0);
        Block cards = cards(rest, Math.max(networks.width() + left, SHEET));
        if (!cards.isEmpty()) {
            double x = rest.size() == 1 ? below(rest.getFirst(), networks, cards.width(), left) : 0;
            entries.add(new Block.Entry(cards, x, bottom == 0 ? 0 : bottom + Sizes.GAP));
        }
        return framed(account, Block.group(entries));
    }

    /// How far right a single card belongs: in the middle of the VPCs it names.
    private static double below(Resource card, Block networks, double width, double left) {
        double middle =
                card.references().stream()
                        .map(each -> networks.box(each.to()))
                        .filter(Objects::nonNull)
                        .mapToDouble(Box::centerX)
                        .average()
                        .orElse(0);
        return middle == 0 ? 0 : Math.max(0, left + middle - width / 2);
    }

    /// VPCs by what they are for, those of one Region together.
    private Block networks(List<VpcPlan> vpcs) {
        vpcs.sort(Comparator.comparing(each -> each.vpc().region()));
        TreeMap<Integer, List<Block>> columns = new TreeMap<>();
        for (VpcPlan each : vpcs) {
            columns.computeIfAbsent(roles.rank(each.vpc()), _ -> new ArrayList<>())
                    .add(each.block());
        }
        boolean alone = containment.top().stream().filter(Account.class::isInstance).count() == 1;
        return Block.top(
                columns.values().stream()
                        .map(each -> Block.sheet(each, VpcPlan.ALLEY, alone ? 1 : 3))
                        .toList(),
                VpcPlan.ALLEY);
    }

    /// Each service level with its load balancer.
    private void serve(
            List<Resource> services,
            List<VpcPlan> vpcs,
            Block networks,
            List<Block.Entry> entries) {
        record Wish(Resource service, double y) {}
        List<Wish> wishes = new ArrayList<>();
        for (Resource each : services) {
            wishes.add(new Wish(each, level((EndpointService) each, vpcs, networks)));
        }
        wishes.sort(Comparator.comparingDouble(Wish::y));
        double y = 0;
        for (Wish each : wishes) {
            Block card = card(each.service());
            y = Math.max(y, each.y() - card.height() / 2);
            entries.add(new Block.Entry(card, 0, y));
            y += card.height() + Sizes.GAP;
        }
    }

    private double level(EndpointService service, List<VpcPlan> vpcs, Block networks) {
        for (VpcPlan each : vpcs) {
            boolean holds =
                    containment.inside(each.vpc()).stream()
                            .anyMatch(it -> service.loadBalancers().contains(it.id()));
            Box box = holds ? networks.box(each.vpc().id()) : null;
            if (box != null) {
                return box.y() - each.block().frame().y() + each.middle();
            }
        }
        return 0;
    }

    private VpcPlan vpc(Vpc vpc) {
        List<Resource> doors = new ArrayList<>();
        List<Subnet> all = new ArrayList<>();
        List<Resource> balancers = new ArrayList<>();
        List<Resource> groups = new ArrayList<>();
        List<Resource> rest = new ArrayList<>();
        for (Resource each : shown(vpc)) {
            if (each instanceof Subnet subnet) {
                all.add(subnet);
            } else if (Diagram.isDoor(each.type())) {
                doors.add(each);
            } else if (Roles.isBalancer(each)) {
                balancers.add(each);
            } else {
                (each instanceof TargetGroup ? groups : rest).add(each);
            }
        }
        ZonePlan plan = new ZonePlan(all, new Subnets(containment, roles), roles);
        Block lane = lane(balancers, groups);
        double indent =
                balancers.isEmpty()
                        ? 0
                        : Sizes.width(ResourceType.NETWORK_LOAD_BALANCER) + VpcPlan.ALLEY;
        double door = doors.isEmpty() ? 0 : Sizes.height(ResourceType.INTERFACE_ENDPOINT);
        double below = doors.stream().anyMatch(roles::leadsBack) ? door + 2 * Sizes.GAP : 0;
        Block content =
                preset == Preset.BANDS
                        ? plan.bands(lane, indent, door, below, cards(rest, SHEET))
                        : plan.columns(lane, cards(rest, 2 * 176 + Sizes.GAP));
        return new VpcPlan(vpc, doors, content, plan.middle(), roles);
    }

    /// Each load balancer with its target groups on its right, or below it in columns.
    private Block lane(List<Resource> balancers, List<Resource> groups) {
        Set<Resource> left = new LinkedHashSet<>(groups);
        List<Block> rows = new ArrayList<>();
        for (Resource each : balancers) {
            List<Block> row = new ArrayList<>(List.of(card(each)));
            Set<ResourceId> named = named(each);
            groups.stream()
                    .filter(group -> named.contains(group.id()) && left.remove(group))
                    .forEach(group -> row.add(card(group)));
            rows.add(
                    preset == Preset.BANDS
                            ? Block.row(row, VpcPlan.ALLEY)
                            : Block.column(row, VpcPlan.ALLEY));
        }
        List<Block> alone = left.stream().map(AccountPlan::card).toList();
        if (!alone.isEmpty()) {
            rows.add(
                    preset == Preset.BANDS
                            ? Block.row(alone, VpcPlan.ALLEY)
                            : Block.column(alone, VpcPlan.ALLEY));
        }
        return Block.column(rows, VpcPlan.ALLEY);
    }

    private static Set<ResourceId> named(Resource balancer) {
        Set<ResourceId> named = new HashSet<>();
        balancer.references().forEach(each -> named.add(each.to()));
        return named;
    }

    /// Cards in rows no wider than this.
    Block cards(List<Resource> resources, double width) {
        List<Block.Entry> entries = new ArrayList<>();
        double x = 0;
        double y = 0;
        double bottom = 0;
        for (Resource each : resources) {
            Block card = block(each);
            if (x > 0 && x + card.width() > width) {
                x = 0;
                y = bottom + Sizes.GAP;
            }
            entries.add(new Block.Entry(card, x, y));
            x += card.width() + Sizes.GAP;
            bottom = Math.max(bottom, y + card.height());
        }
        return Block.group(entries);
    }

    private static Block framed(Resource container, Block content) {
        Sizes.Insets insets = Sizes.insets(container.type());
        Box smallest = Diagram.size(container.type());
        double share = content.isEmpty() ? 1 : 0.4;
        double width =
                Math.max(content.width() + 2 * insets.side() + Sizes.GAP, share * smallest.width());
        double height =
                Math.max(
                        content.height() + insets.top() + insets.bottom() + Sizes.PADDING,
                        share * smallest.height());
        double left = insets.side() + Sizes.GAP / 2;
        return new Block(
                container.id(),
                new Box(0, 0, width, height),
                width,
                height,
                content.isEmpty()
                        ? List.of()
                        : List.of(new Block.Entry(content, left, insets.top() + 4)));
    }

    static Block card(Resource resource) {
        return Block.card(
                resource.id(), Sizes.width(resource.type()), Sizes.height(resource.type()));
    }

    private List<Resource> shown(Resource container) {
        return containment.inside(container).stream().filter(onlyWorn.negate()).toList();
    }
}
