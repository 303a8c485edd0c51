package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Edits of every kind, chosen by a seed: properties, moves, additions, removals with and without
/// what hangs on them, and steps back to any version before.
final class RandomEdits {

    private final Random random;
    private final List<Design> versions;
    private final List<Resource> everSeen;

    RandomEdits(long seed, Design start) {
        random = new Random(seed);
        versions = new ArrayList<>(List.of(start));
        everSeen = List.copyOf(start.resources());
    }

    Design next() {
        Design design = versions.getLast();
        Design next =
                switch (random.nextInt(12)) {
                    case 0 -> any(versions);
                    case 1 -> new Edit.Remove(Set.of(any(everSeen).id())).applyTo(design);
                    case 2 -> design.without(any(everSeen).id());
                    case 3 -> design.with(any(everSeen));
                    case 4 -> added(design);
                    case 5, 6 -> moved(moved(design));
                    default -> changed(design, any(everSeen));
                };
        versions.add(next);
        return next;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private ResourceId any(Design design, Class<? extends Resource> family) {
        List<? extends Resource> all = design.all(family);
        return all.isEmpty() ? ResourceId.of("nothing") : any(all).id();
    }

    private Ip address() {
        return Ip.of("10.0.%d.%d".formatted(random.nextInt(1, 13), random.nextInt(8, 22)));
    }

    private Design added(Design design) {
        ResourceId subnet = any(design, Subnet.class);
        ResourceId vpc = any(design, Vpc.class);
        return switch (random.nextInt(5)) {
            case 0 ->
                    design.with(
                            new NetworkInterface(
                                    ResourceId.of("eni-" + random.nextInt(3)),
                                    "eni",
                                    subnet,
                                    address(),
                                    List.of(),
                                    any(design, Instance.class)));
            case 1 ->
                    design.with(
                            T0.machine(
                                    ResourceId.of("i-" + random.nextInt(3)),
                                    subnet,
                                    address(),
                                    T0.SG_TGT));
            case 2 ->
                    design.with(
                            T0.subnet(
                                    ResourceId.of("a-subnet-" + random.nextInt(2)),
                                    vpc,
                                    T0.ZONE_1,
                                    "10.0.7.0/24"));
            case 3 ->
                    design.with(
                            new VpcPeering(
                                    ResourceId.of("pcx-1"),
                                    "peering",
                                    any(design, Vpc.class),
                                    vpc,
                                    VpcPeering.State.ACTIVE,
                                    random.nextBoolean()));
            default ->
                    design.with(
                            new InterfaceEndpoint(
                                    ResourceId.of("a-vpce-" + random.nextInt(2)),
                                    "endpoint",
                                    vpc,
                                    T0.SERVICE,
                                    List.of(
                                            new InterfaceEndpoint.EndpointInterface(
                                                    subnet, address())),
                                    List.of(),
                                    random.nextBoolean(),
                                    InterfaceEndpoint.State.AVAILABLE,
                                    "%08d".formatted(random.nextInt(3))));
        };
    }

    private Design moved(Design design) {
        return switch (random.nextInt(4)) {
            case 0 -> {
                Instance it = design.find(any(design, Instance.class), Instance.class);
                yield it == null
                        ? design
                        : design.with(
                                random.nextBoolean()
                                        ? it.withSubnet(any(design, Subnet.class))
                                        : it.withPrivateIp(
                                                random.nextInt(4) == 0 ? null : address()));
            }
            case 1 -> {
                Subnet it = design.find(any(design, Subnet.class), Subnet.class);
                yield it == null ? design : design.with(it.withVpc(any(design, Vpc.class)));
            }
            case 2 -> {
                var it = design.find(any(design, InterfaceEndpoint.class), InterfaceEndpoint.class);
                yield it == null
                        ? design
                        : design.with(
                                it.withVpc(any(design, Vpc.class))
                                        .withInterfaces(
                                                it.interfaces().stream()
                                                        .limit(random.nextInt(3))
                                                        .toList()));
            }
            default -> {
                Vpc it = design.find(any(design, Vpc.class), Vpc.class);
                yield it == null
                        ? design
                        : design.with(
                                it.withCidrs(
                                                List.of(
                                                        Cidr.of(
                                                                "10.%d.0.0/16"
                                                                        .formatted(
                                                                                random.nextInt(
                                                                                        3)))))
                                        .withAccount(any(design, Account.class)));
            }
        };
    }

    private Design changed(Design design, Resource seen) {
        boolean even = random.nextBoolean();
        return switch (design.find(seen.id())) {
            case SecurityGroup it ->
                    design.with(even ? it.withIngress(List.of()) : it.withEgress(List.of()));
            case NetworkAcl it ->
                    design.with(
                            even
                                    ? it.withIngress(List.of())
                                    : it.withEgress(it.ingress().stream().limit(1).toList()));
            case RouteTable it ->
                    design.with(it.withRoutes(List.of(new Route(Cidr.of("10.0.11.0/24"), null))));
            case Instance it ->
                    design.with(
                            even
                                    ? it.withRunning(!it.running())
                                    : it.withSecurityGroups(List.of(T0.SG_TGT)));
            case InterfaceEndpoint it -> design.with(endpoint(it));
            case NetworkLoadBalancer it ->
                    design.with(even ? it.withCrossZone(true) : it.withSecurityGroups(List.of()));
            case TargetGroup it ->
                    design.with(it.withTargets(it.targets().stream().limit(1).toList()));
            case EndpointService it -> design.with(service(it));
            case Vpc it ->
                    design.with(even ? it.withDnsHostnames(false) : it.withDnsSupport(false));
            case Subnet it ->
                    design.with(even ? it.withNetworkAcl(null) : it.withZoneId(T0.ZONE_2));
            case Account it -> design.with(it.withName("another"));
            case null -> design;
            default -> design.without(seen.id());
        };
    }

    private InterfaceEndpoint endpoint(InterfaceEndpoint it) {
        return switch (random.nextInt(4)) {
            case 0 -> it.withState(any(List.of(InterfaceEndpoint.State.values())));
            case 1 -> it.withSecurityGroups(List.of());
            case 2 -> it.withPrivateDns(!it.privateDns());
            default -> it.withDnsSuffix("%08d".formatted(random.nextInt(3)));
        };
    }

    private EndpointService service(EndpointService it) {
        return switch (random.nextInt(4)) {
            case 0 -> it.withZoneIds(List.of(T0.ZONE_1));
            case 1 -> it.withAllowedPrincipals(List.of());
            case 2 -> it.withPrivateDnsName("*.example.com");
            default -> it.withPrivateDnsName(null);
        };
    }
}
