package dev.linkloom.app.layout;

import dev.linkloom.app.diagram.Presence;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.LoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Who asks and who answers: what stands left and what right.
final class Roles {

    private static final int CLIENT = 0;
    private static final int OTHER = 1;
    private static final int DOOR = 2;
    private static final int BALANCER = 3;
    private static final int TARGET = 4;
    private static final int LONGEST_CHAIN = 4;

    private final Design design;
    private final Map<ResourceId, Integer> presences = new HashMap<>();
    private final Map<ResourceId, Integer> tiers = new HashMap<>();
    private final Map<ResourceId, Integer> ranks = new HashMap<>();
    private final VpcRanks vpcs;

    Roles(Design design) {
        this.design = design;
        Set<ResourceId> targets = new HashSet<>();
        design.all(TargetGroup.class)
                .forEach(group -> group.targets().forEach(each -> targets.add(each.resource())));
        design.all(Instance.class)
                .forEach(
                        each -> tier(each.subnet(), targets.contains(each.id()) ? TARGET : CLIENT));
        for (Presence each : Presence.of(design)) {
            presences.merge(each.subnet().id(), 1, Integer::sum);
            tier(each.subnet().id(), isBalancer(each.owner()) ? BALANCER : DOOR);
        }
        vpcs = new VpcRanks(design);
        design.all(EndpointService.class).stream()
                .map(EndpointService::account)
                .filter(Objects::nonNull)
                .forEach(each -> ranks.put(each, 1));
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            design.all(InterfaceEndpoint.class).forEach(this::rank);
        }
    }

    /// How many interfaces and nodes a subnet shows.
    int presences(Subnet subnet) {
        return presences.getOrDefault(subnet.id(), 0);
    }

    /// In which column of its VPC a subnet belongs: clients, then endpoints, load balancers and at
    /// last their targets.
    int tier(Subnet subnet) {
        return tiers.getOrDefault(subnet.id(), OTHER);
    }

    /// How far right an account stands: each one right of those that use its services.
    int rank(Account account) {
        return ranks.getOrDefault(account.id(), 0);
    }

    /// How far right a VPC stands in its account.
    int rank(Vpc vpc) {
        return vpcs.of(vpc);
    }

    /// Whether a subnet shows neither who asks nor who answers.
    boolean isIdle(Subnet subnet) {
        return tier(subnet) == OTHER;
    }

    /// Whether a door of a VPC is an endpoint for an endpoint service.
    boolean leadsToService(Resource door) {
        return service(door) != null;
    }

    /// Whether the way from a door of a VPC leads left, to a service of the same account.
    boolean leadsBack(Resource door) {
        EndpointService service = service(door);
        Vpc vpc = design.find(door.parent(), Vpc.class);
        ResourceId provider = service == null ? null : service.account();
        return provider != null && vpc != null && provider.equals(vpc.account());
    }

    private @Nullable EndpointService service(Resource door) {
        return door instanceof InterfaceEndpoint endpoint
                ? design.find(endpoint.service(), EndpointService.class)
                : null;
    }

    /// One that has clients and endpoints shows the clients' side; one that has load balancers and
    /// targets the load balancers'.
    private void tier(@Nullable ResourceId subnet, int tier) {
        if (subnet != null) {
            tiers.merge(subnet, tier, Math::min);
        }
    }

    private void rank(InterfaceEndpoint endpoint) {
        EndpointService service = design.find(endpoint.service(), EndpointService.class);
        Vpc vpc = design.find(endpoint.vpc(), Vpc.class);
        ResourceId consumer = vpc == null ? null : vpc.account();
        ResourceId provider = service == null ? null : service.account();
        if (consumer != null && provider != null && !consumer.equals(provider)) {
            int right = Math.min(ranks.getOrDefault(consumer, 0) + 1, LONGEST_CHAIN);
            ranks.merge(provider, right, Math::max);
        }
    }

    static boolean isBalancer(Resource resource) {
        return resource instanceof LoadBalancer || resource instanceof ListeningLoadBalancer;
    }
}
