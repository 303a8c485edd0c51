package dev.linkloom.model.resource;

/// Which families of address an endpoint's interfaces or a load balancer's nodes have (SVC-23,
/// EP-21).
public enum IpAddressType {
    IPV4,
    IPV6,
    DUALSTACK
}
