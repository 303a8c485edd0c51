package dev.linkloom.engine.resolve;

import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.resource.NetworkLoadBalancer;

/// Which zones DNS may still send clients to (DNS-10, NLB-22).
public interface ZoneHealth {

    /// Whether the load balancer has healthy targets for its node in the zone.
    boolean healthy(NetworkLoadBalancer balancer, String zoneId);

    /// Whether the service behind an endpoint interface is healthy in its zone (U-02).
    boolean healthy(Eni endpointInterface);
}
