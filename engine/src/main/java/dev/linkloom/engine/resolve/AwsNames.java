package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.engine.dns.LoadBalancerNames;
import dev.linkloom.engine.dns.ZonalName;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
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
        record OfEndpoint(NamedEndpoint endpoint, @Nullable String zoneId) implements Published {}

        /// A load balancer, in one zone or, where that is null, in all.
        record OfBalancer(NetworkLoadBalancer balancer, @Nullable String zoneId, List<Eni> nodes)
                implements Published {}
    }

    private static final String OF_ENDPOINTS = ".vpce.amazonaws.com";
    private static final String OF_S3 = ".s3.";
    private static final String OF_RESOURCES = ".on.aws";
    private static final String OF_BALANCERS = ".amazonaws.com";

    private final Topology topology;
    private final PrivateDns privateDns;
    private final Endpoints endpoints;
    private @Nullable volatile Map<String, Published.OfBalancer> balancers;

    AwsNames(Topology topology, PrivateDns privateDns, Endpoints endpoints) {
        this.topology = topology;
        this.privateDns = privateDns;
        this.endpoints = endpoints;
    }

    @Nullable Published find(String name) {
        if (name.endsWith(OF_ENDPOINTS) || name.endsWith(OF_RESOURCES)) {
            return endpoint(name);
        }
        return name.endsWith(OF_BALANCERS) && name.contains(".elb.") ? balancers().get(name) : null;
    }

    /// The names of an endpoint begin with its label; those of S3 may have a word more before it
    /// (DNS-06).
    private @Nullable Published endpoint(String name) {
        Published found = labelled(name);
        int below = found == null && name.contains(OF_S3) ? name.indexOf(".vpce-") + 1 : 0;
        return below > 0 ? labelled(name.substring(below)) : found;
    }

    private @Nullable Published labelled(String name) {
        for (int i = name.length() - 1; i > 0; i--) {
            if (name.charAt(i) == '-' || name.charAt(i) == '.') {
                Endpoints.Entry labelled = endpoints.labelled(name.substring(0, i));
                NamedEndpoint found = labelled == null ? null : privateDns.named(labelled);
                if (found != null) {
                    return named(found, name);
                }
            }
        }
        return null;
    }

    private static @Nullable Published named(NamedEndpoint endpoint, String name) {
        EndpointNames names = endpoint.names();
        if (names.regional().equals(name)) {
            return new Published.OfEndpoint(endpoint, null);
        }
        for (ZonalName each : names.zonal()) {
            if (each.name().equals(name)) {
                return new Published.OfEndpoint(endpoint, each.zoneId());
            }
        }
        return null;
    }

    private Map<String, Published.OfBalancer> balancers() {
        Map<String, Published.OfBalancer> known = balancers;
        if (known == null) {
            known = new HashMap<>();
            for (NetworkLoadBalancer each : topology.design().all(NetworkLoadBalancer.class)) {
                LoadBalancerNames names = LoadBalancerNames.of(topology.design(), each);
                if (names != null) {
                    add(known, each, names);
                }
            }
            balancers = known;
        }
        return known;
    }

    private void add(
            Map<String, Published.OfBalancer> to,
            NetworkLoadBalancer balancer,
            LoadBalancerNames names) {
        List<Eni> all = topology.enis(balancer.id());
        to.put(names.regional(), new Published.OfBalancer(balancer, null, all));
        for (ZonalName each : names.zonal()) {
            List<Eni> there =
                    all.stream().filter(eni -> eni.zoneId().equals(each.zoneId())).toList();
            to.put(each.name(), new Published.OfBalancer(balancer, each.zoneId(), there));
        }
    }
}
