package dev.linkloom.engine.oracle;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/// A small design as chance wants it, valid or broken: one to three VPCs, which may overlap, with
/// subnets, tables, filters, machines, peerings, and a service with an endpoint.
///
/// The same seed makes the same design.
final class RandomDesign {

    static final String REGION = "us-east-1";
    static final ResourceId ACCOUNT = ResourceId.of("111111111111");

    private static final List<String> ZONES = List.of("use1-az1", "use1-az2", "use1-az4");

    private final IntUnaryOperator numbers;
    private final Dice dice;
    private final List<Vpc> vpcs = new ArrayList<>();
    private final List<Subnet> subnets = new ArrayList<>();
    private Design design;

    private RandomDesign(long seed, IntUnaryOperator numbers) {
        this.numbers = numbers;
        dice = new Dice(seed);
        design = Design.empty("seed " + seed);
    }

    static Design of(long seed) {
        return of(seed, number -> number);
    }

    /// The same with other numbers.
    ///
    /// @param numbers what stands in place of 0, 1 and 2 in blocks such as `10.2.0.0/16`
    static Design of(long seed, IntUnaryOperator numbers) {
        var it = new RandomDesign(seed, numbers);
        it.networks();
        it.vpcs.forEach(it::add);
        it.subnets.forEach(it::add);
        var filters = new RandomFilters(it.dice, it.vpcs, it.subnets);
        filters.groups().forEach(it::add);
        filters.acls().forEach(it::add);
        it.peerings();
        it.tables();
        it.machines(filters);
        new RandomService(it.dice, it.design, it.vpcs, filters).resources().forEach(it::add);
        return it.design;
    }

    private void add(Resource resource) {
        design = design.with(resource);
    }

    private void networks() {
        var zones = new TreeMap<String, String>();
        zones.put("us-east-1a", ZONES.get(0));
        zones.put("us-east-1b", ZONES.get(1));
        zones.put("us-east-1c", ZONES.get(2));
        add(new Account(ACCOUNT, "all", zones));
        int count = dice.from(1, 3);
        for (int i = 0; i < count; i++) {
            // Now and then a block that another VPC has too.
            int number = numbers.applyAsInt(dice.percent(12) ? dice.below(3) : i);
            vpcs.add(vpc(i, number));
            int size = dice.from(1, 4);
            for (int k = 1; k <= size; k++) {
                subnets.add(subnet(i, number, k));
            }
        }
    }

    private Vpc vpc(int i, int number) {
        return new Vpc(
                ResourceId.of("vpc-" + i),
                "v" + i,
                ACCOUNT,
                REGION,
                List.of(Cidr.of("10." + number + ".0.0/16")),
                true,
                true,
                dice.percent(80) ? ResourceId.of("rtb-" + i + "-0") : null,
                dice.percent(10) ? ResourceId.of("acl-" + i + "-0") : null);
    }

    private Subnet subnet(int i, int number, int k) {
        return new Subnet(
                ResourceId.of("subnet-" + i + "-" + k),
                "s" + i + k,
                ResourceId.of("vpc-" + i),
                dice.of(ZONES),
                Cidr.of("10." + number + "." + k + ".0/24"),
                dice.percent(30) ? ResourceId.of("rtb-" + i + "-" + dice.below(3)) : null,
                dice.percent(40) ? ResourceId.of("acl-" + i + "-" + dice.below(3)) : null);
    }

    private void peerings() {
        for (int i = 0; i < vpcs.size(); i++) {
            for (int k = i + 1; k < vpcs.size(); k++) {
                if (dice.percent(70)) {
                    add(
                            new VpcPeering(
                                    ResourceId.of("pcx-" + i + "-" + k),
                                    "p" + i + k,
                                    vpcs.get(i).id(),
                                    dice.percent(3) ? null : vpcs.get(k).id(),
                                    dice.percent(85)
                                            ? VpcPeering.State.ACTIVE
                                            : dice.of(List.of(VpcPeering.State.values())),
                                    false));
                }
            }
        }
    }

    /// Tables 0 and 1 of each VPC; who names table 2 names one that is gone.
    private void tables() {
        for (Vpc vpc : vpcs) {
            for (int k = 0; k < 2; k++) {
                String id = vpc.id().value().replace("vpc", "rtb") + "-" + k;
                add(new RouteTable(ResourceId.of(id), id, vpc.id(), routes(vpc), List.of()));
            }
        }
    }

    private List<Route> routes(Vpc vpc) {
        List<Route> routes = new ArrayList<>();
        for (VpcPeering each : design.all(VpcPeering.class)) {
            boolean ours = vpc.id().equals(each.requester());
            ResourceId other = ours ? each.accepter() : each.requester();
            Vpc there = design.find(other, Vpc.class);
            if (there != null && (ours || vpc.id().equals(each.accepter())) && dice.percent(85)) {
                routes.add(new Route(there.cidrs().getFirst(), each.id()));
            }
        }
        int more = dice.below(3);
        for (int i = 0; i < more; i++) {
            routes.add(dice.below(routes.size() + 1), new Route(block(), target()));
        }
        return routes;
    }

    private Cidr block() {
        return dice.block(subnets);
    }

    private @Nullable ResourceId target() {
        List<VpcPeering> peerings = design.all(VpcPeering.class);
        return peerings.isEmpty() || dice.percent(25)
                ? dice.percent(50) ? null : ResourceId.of("pcx-gone")
                : dice.of(peerings).id();
    }

    private void machines(RandomFilters filters) {
        for (Subnet each : subnets) {
            int count = dice.percent(40) ? 2 : 1;
            for (int k = 0; k < count; k++) {
                add(machine(each, k, filters));
            }
        }
    }

    private Instance machine(Subnet subnet, int k, RandomFilters filters) {
        String id = subnet.id().value().replace("subnet", "i") + "-" + k;
        return new Instance(
                ResourceId.of(id),
                id,
                subnet.id(),
                Ip.of(Dice.host(subnet, 10 + 60 * k)),
                null,
                filters.worn(subnet.vpc()),
                Instance.Compute.EC2_LINUX,
                dice.percent(92),
                dice.percent(80) ? List.of() : dice.ports().stream().toList(),
                false);
    }
}
