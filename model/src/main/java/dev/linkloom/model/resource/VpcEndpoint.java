package dev.linkloom.model.resource;

/// A VPC endpoint of any type (EP-01).
public sealed interface VpcEndpoint extends Resource
        permits GatewayEndpoint, GatewayLoadBalancerEndpoint, InterfaceEndpoint, ResourceEndpoint {}
