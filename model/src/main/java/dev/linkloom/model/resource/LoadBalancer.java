package dev.linkloom.model.resource;

/// Something an endpoint service can stand in front of (SVC-01).
public sealed interface LoadBalancer extends Resource
        permits GatewayLoadBalancer, NetworkLoadBalancer {}
