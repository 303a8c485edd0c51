package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A load balancer that takes connections on listeners and gives each to a target of a group.
public sealed interface ListeningLoadBalancer extends Resource
        permits ApplicationLoadBalancer, NetworkLoadBalancer {

    @Nullable ResourceId vpc();

    List<Listener> listeners();

    /// Whether a node may use targets of every zone, unless the group says otherwise (NLB-17).
    boolean crossZone();

    /// The zone that a zonal shift keeps clients out of; null for none (NLB-40).
    @Nullable String shiftedZoneId();
}
