package dev.linkloom.engine.oracle;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A load balancer with targets, its service and an endpoint, in VPCs that chance chooses.
final class RandomService {

    static final ResourceId ENDPOINT = ResourceId.of("vpce-00000000000000001");
    static final ResourceId SERVICE = ResourceId.of("vpce-svc-00000000000000001");
    static final ResourceId NLB = ResourceId.of("nlb-1");
    static final ResourceId GROUP = ResourceId.of("tg-1");

    private final Dice dice;
    private final Design design;
    private final Vpc consumer;
    private final Vpc provider;
    private final RandomFilters filters;
    private final ListenerProtocol protocol;

    RandomService(Dice dice, Design design, List<Vpc> vpcs, RandomFilters filters) {
        this.dice = dice;
        this.design = design;
        this.filters = filters;
        consumer = dice.of(vpcs);
        provider = dice.of(vpcs);
        protocol =
                dice.of(
                        List.of(
                                ListenerProtocol.TCP,
                                ListenerProtocol.TCP,
                                ListenerProtocol.UDP,
                                ListenerProtocol.TCP_UDP));
    }

    List<Resource> resources() {
        Map<String, Subnet> zones = zones(provider);
        return List.of(balancer(zones), group(), service(zones), endpoint());
    }

    /// Some subnets of a VPC, one in each zone.
    private Map<String, Subnet> zones(Vpc vpc) {
        var zones = new LinkedHashMap<String, Subnet>();
        for (Subnet each : design.all(Subnet.class)) {
            if (vpc.id().equals(each.vpc()) && (zones.isEmpty() || dice.percent(80))) {
                zones.putIfAbsent(each.zoneId(), each);
            }
        }
        return zones;
    }

    private NetworkLoadBalancer balancer(Map<String, Subnet> zones) {
        return new NetworkLoadBalancer(
                NLB,
                "nlb",
                provider.id(),
                NetworkLoadBalancer.Scheme.INTERNAL,
                zones.values().stream()
                        .map(each -> new Node(each.id(), Ip.of(Dice.host(each, 5))))
                        .toList(),
                dice.percent(40),
                dice.percent(70) ? filters.worn(provider.id()) : List.of(),
                dice.percent(70),
                List.of(new Listener(protocol, 443, dice.percent(4) ? null : GROUP)));
    }

    private TargetGroup group() {
        List<Target> targets = new ArrayList<>();
        List<ResourceId> machines =
                new ArrayList<>(design.all(Instance.class).stream().map(Resource::id).toList());
        machines.add(ResourceId.of("i-gone"));
        for (ResourceId each : machines) {
            if (dice.percent(45)) {
                targets.add(new Target(each, null, null, null));
            }
        }
        return new TargetGroup(
                GROUP,
                "tg",
                provider.id(),
                TargetType.INSTANCE,
                protocol,
                8443,
                perhaps(),
                perhaps(),
                false,
                HealthCheck.DEFAULT,
                targets);
    }

    private @Nullable Boolean perhaps() {
        return dice.percent(50) ? null : Boolean.valueOf(dice.percent(50));
    }

    private EndpointService service(Map<String, Subnet> zones) {
        return new EndpointService(
                SERVICE,
                "svc",
                RandomDesign.ACCOUNT,
                RandomDesign.REGION,
                List.of(NLB),
                false,
                List.of("*"),
                null,
                DomainVerification.VERIFIED,
                dice.percent(60)
                        ? List.of("use1-az1", "use1-az2", "use1-az4")
                        : List.copyOf(zones.keySet()),
                List.of());
    }

    private InterfaceEndpoint endpoint() {
        List<EndpointInterface> interfaces =
                zones(consumer).values().stream()
                        .map(each -> new EndpointInterface(each.id(), Ip.of(Dice.host(each, 20))))
                        .toList();
        ResourceId service =
                dice.percent(94) ? SERVICE : dice.percent(50) ? null : ResourceId.of("vpce-svc-9");
        return new InterfaceEndpoint(
                ENDPOINT,
                "e",
                consumer.id(),
                service,
                interfaces,
                filters.worn(consumer.id()),
                false,
                dice.percent(90)
                        ? InterfaceEndpoint.State.AVAILABLE
                        : dice.of(List.of(InterfaceEndpoint.State.values())),
                "abcd1234");
    }
}
