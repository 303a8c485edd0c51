package dev.linkloom.engine.audit;

import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Referrers;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Who belongs to whom, each list found once and only when a check asks for it.
public final class Relations {

    private final Topology topology;
    private final Lazy<Map<ResourceId, List<EndpointService>>> services =
            new Lazy<>(this::byLoadBalancer);
    private final Lazy<Map<String, List<NetworkLoadBalancer>>> names = new Lazy<>(this::byName);
    private final Map<ResourceId, List<Subnet>> withIpv6 = new ConcurrentHashMap<>();
    private final Lazy<Map<ResourceId, List<Eni>>> interfaces = new Lazy<>(this::bySegment);

    Relations(Topology topology) {
        this.topology = topology;
    }

    /// The resources of a family that refer to a resource, in the order of their ids.
    public <R extends Resource> List<R> referrers(ResourceId to, Class<R> family) {
        var found = new ArrayList<R>();
        for (Referrers.Referrer each : topology.referrers().to(to)) {
            R resource =
                    family.isAssignableFrom(each.type())
                            ? topology.design().find(each.id(), family)
                            : null;
            if (resource != null) {
                found.add(resource);
            }
        }
        return found;
    }

    /// The endpoint services that a load balancer stands behind, in the order of their ids.
    public List<EndpointService> services(ResourceId loadBalancer) {
        return services.get().getOrDefault(loadBalancer, List.of());
    }

    /// The interfaces in a subnet.
    List<Eni> interfaces(Segment segment) {
        return interfaces.get().getOrDefault(segment.id(), List.of());
    }

    /// The subnets of a VPC that have no IPv6 block, each with one that is free; none when the VPC
    /// has none to give.
    List<Subnet> withIpv6(Network network) {
        return withIpv6.computeIfAbsent(
                network.id(), _ -> Ipv6Blocks.of(network, topology.segments(network), this));
    }

    /// The Network Load Balancers of one name, in the order of their ids.
    List<NetworkLoadBalancer> balancersNamed(String name) {
        return names.get().getOrDefault(name, List.of());
    }

    private Map<String, List<NetworkLoadBalancer>> byName() {
        Map<String, List<NetworkLoadBalancer>> all = new HashMap<>();
        for (NetworkLoadBalancer each : topology.design().all(NetworkLoadBalancer.class)) {
            all.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(each);
        }
        return all;
    }

    private Map<ResourceId, List<EndpointService>> byLoadBalancer() {
        Map<ResourceId, List<EndpointService>> all = new HashMap<>();
        for (EndpointService each : topology.design().all(EndpointService.class)) {
            each.loadBalancers().stream()
                    .distinct()
                    .forEach(to -> all.computeIfAbsent(to, _ -> new ArrayList<>()).add(each));
        }
        return all;
    }

    private Map<ResourceId, List<Eni>> bySegment() {
        Map<ResourceId, List<Eni>> all = new HashMap<>();
        for (Eni each : topology.enis()) {
            all.computeIfAbsent(each.segment().id(), _ -> new ArrayList<>()).add(each);
        }
        return all;
    }
}
