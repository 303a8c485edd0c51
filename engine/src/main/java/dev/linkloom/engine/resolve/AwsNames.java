package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.engine.dns.LoadBalancerNames;
import dev.linkloom.engine.dns.ZonalName;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names AWS itself publishes for endpoints and load balancers of the design (DNS-07, DNS-39).
final class AwsNames {

    /// What a published name stands for.
    sealed interface Published {

        /// An endpoint, in one zone or, where that is null, in all.
        record OfEndpoint(InterfaceEndpoint endpoint, @Nullable String zoneId, List<Eni> interfaces)
                implements Published {}

        /// A load balancer, in one zone or, where that is null, in all.
        record OfBalancer(NetworkLoadBalancer balancer, @Nullable String zoneId, List<Eni> nodes)
                implements Published {}
    }

    private final Map<String, Published> byName = new HashMap<>();

    AwsNames(Topology topology) {
        Design design = topology.design();
        for (InterfaceEndpoint each : design.all(InterfaceEndpoint.class)) {
            EndpointNames names = EndpointNames.of(design, each);
            if (names != null) {
                add(topology, each, names);
            }
        }
        for (NetworkLoadBalancer each : design.all(NetworkLoadBalancer.class)) {
            LoadBalancerNames names = LoadBalancerNames.of(design, each);
            if (names != null) {
                add(topology, each, names);
            }
        }
    }

    @Nullable Published find(String name) {
        return byName.get(name);
    }

    private void add(Topology topology, InterfaceEndpoint endpoint, EndpointNames names) {
        List<Eni> all = topology.enis(endpoint.id());
        byName.put(names.regional(), new Published.OfEndpoint(endpoint, null, all));
        for (ZonalName each : names.zonal()) {
            byName.put(
                    each.name(),
                    new Published.OfEndpoint(endpoint, each.zoneId(), in(each.zoneId(), all)));
        }
    }

    private void add(Topology topology, NetworkLoadBalancer balancer, LoadBalancerNames names) {
        List<Eni> all = topology.enis(balancer.id());
        byName.put(names.regional(), new Published.OfBalancer(balancer, null, all));
        for (ZonalName each : names.zonal()) {
            byName.put(
                    each.name(),
                    new Published.OfBalancer(balancer, each.zoneId(), in(each.zoneId(), all)));
        }
    }

    private static List<Eni> in(String zoneId, List<Eni> all) {
        return all.stream().filter(eni -> eni.zoneId().equals(zoneId)).toList();
    }
}
