package dev.linkloom.engine.topology;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.VpcEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A network interface with an address in a subnet: an instance's, an endpoint's, a load-balancer
/// node's.
///
/// @param index counted from 0; few are left out
/// @param owner the resource drawn for it
/// @param host the machine behind it; null for endpoints, load-balancer nodes, gateways and bare
///   interfaces
/// @param ip its address, the IPv4 one if it has both
/// @param ipv6 its IPv6 address beside the IPv4 one; null for none
/// @param groups the security groups given to it; an empty list means what the owner's type makes
///   of it
/// @param segmentIndex that of its segment, at hand without a look at it
/// @param networkIndex that of its network, at hand without a look at it
public record Eni(
        int index,
        Resource owner,
        @Nullable Instance host,
        Segment segment,
        Ip ip,
        @Nullable Ip ipv6,
        List<ResourceId> groups,
        int segmentIndex,
        int networkIndex)
        implements Holder {

    public Network network() {
        return segment.network();
    }

    @Override
    public String zoneId() {
        return segment.zoneId();
    }

    /// The machine behind it if there is one, else the owner.
    public Resource machine() {
        return host == null ? owner : host;
    }

    @Override
    public Resource resource() {
        return machine();
    }

    /// Its address of a family; null when it has none.
    @Override
    public @Nullable Ip address(IpFamily family) {
        return ip.family() == family ? ip : ipv6 != null && ipv6.family() == family ? ipv6 : null;
    }

    /// What the internet knows it by; null when it does not (NET-29). IPv6 addresses are public as
    /// they are, but for those of endpoints (EP-18).
    public @Nullable Ip publicIp(IpFamily family) {
        if (family == IpFamily.IPV6) {
            Ip six = address(family);
            boolean hidden =
                    six == null
                            || owner instanceof VpcEndpoint
                            || internal()
                            || !AddressRanges.isPublic(six);
            return hidden ? null : six;
        }
        return switch (owner) {
            case NatGateway it -> it.publicIp();
            case Instance it -> it.publicIp();
            case NetworkLoadBalancer it -> internal() ? null : it.publicIp(segment.id());
            default -> null;
        };
    }

    /// Internal load balancers are closed to the internet over either family (NLB-33).
    private boolean internal() {
        return owner instanceof NetworkLoadBalancer it
                && it.scheme() == NetworkLoadBalancer.Scheme.INTERNAL;
    }

    public boolean sameSegment(Eni other) {
        return segmentIndex == other.segmentIndex;
    }

    public boolean sameNetwork(Eni other) {
        return networkIndex == other.networkIndex;
    }
}
