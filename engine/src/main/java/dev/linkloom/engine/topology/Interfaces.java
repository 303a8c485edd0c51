package dev.linkloom.engine.topology;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpnConnection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;

/// The interfaces of resources, one resource after the other.
final class Interfaces {

    final List<Eni> enis = new ArrayList<>();

    private final Map<ResourceId, List<Eni>> byOwner = new HashMap<>();
    final Map<ResourceId, List<Gap>> gaps = new HashMap<>();

    /// Networks that use the same addresses share them: what is shared stays in the processor's
    /// caches.
    private final Map<Ip, Ip> shared = new HashMap<>();

    private final Design design;
    private final Function<ResourceId, @Nullable Segment> segments;
    private final IntSupplier indexes;

    /// @param segments who knows where subnets lie
    /// @param indexes gives each interface a number of its own
    Interfaces(
            Design design, Function<ResourceId, @Nullable Segment> segments, IntSupplier indexes) {
        this.design = design;
        this.segments = segments;
        this.indexes = indexes;
    }

    /// Those of each owner, in the order of its subnets.
    Map<ResourceId, List<Eni>> byOwner() {
        byOwner.replaceAll((_, own) -> List.copyOf(own));
        return byOwner;
    }

    void add(Resource resource) {
        switch (resource) {
            case Instance it ->
                    add(it, it, it.subnet(), it.privateIp(), it.ipv6(), it.securityGroups());
            case NetworkInterface it ->
                    add(
                            it,
                            design.find(it.attachedTo(), Instance.class),
                            it.subnet(),
                            it.privateIp(),
                            null,
                            it.securityGroups());
            case InterfaceEndpoint it -> addAll(it, it.interfaces(), it.securityGroups());
            case ResourceGateway it -> addAll(it, it.interfaces(), it.securityGroups());
            case ResourceEndpoint it -> addAll(it, it.interfaces(), it.securityGroups());
            case ResolverEndpoint it -> addAll(it, it.interfaces(), it.securityGroups());
            case NetworkLoadBalancer it -> addNodes(it, it.nodes(), it.securityGroups());
            case GatewayLoadBalancer it -> addNodes(it, it.nodes(), List.of());
            case ApplicationLoadBalancer it -> addNodes(it, it.nodes(), it.securityGroups());
            case NatGateway it -> add(it, null, it.subnet(), it.privateIp(), null, List.of());
            case GatewayLoadBalancerEndpoint it ->
                    add(it, null, it.subnet(), it.privateIp(), null, List.of());
            case Account _,
                    PrefixList _,
                    AwsService _,
                    GatewayEndpoint _,
                    ResourceConfiguration _,
                    TransitGateway _,
                    TransitGatewayAttachment _,
                    TransitGatewayRouteTable _,
                    VirtualPrivateGateway _,
                    DirectConnectGateway _,
                    VirtualInterface _,
                    VpnConnection _,
                    Host _,
                    ResolverRule _,
                    PublicHostedZone _,
                    EndpointService _,
                    Internet _,
                    InternetGateway _,
                    NetworkAcl _,
                    OnPremises _,
                    PrivateHostedZone _,
                    RouteTable _,
                    SecurityGroup _,
                    Subnet _,
                    TargetGroup _,
                    Vpc _,
                    VpcPeering _ -> {}
        }
    }

    private void addAll(
            Resource owner, List<EndpointInterface> interfaces, List<ResourceId> groups) {
        for (EndpointInterface each : interfaces) {
            add(owner, null, each.subnet(), each.privateIp(), each.ipv6(), groups);
        }
    }

    private void addNodes(
            Resource owner, List<NetworkLoadBalancer.Node> nodes, List<ResourceId> groups) {
        for (NetworkLoadBalancer.Node each : nodes) {
            add(owner, null, each.subnet(), each.privateIp(), each.ipv6(), groups);
        }
    }

    private void add(
            Resource owner,
            @Nullable Instance host,
            @Nullable ResourceId subnet,
            @Nullable Ip four,
            @Nullable Ip six,
            List<ResourceId> groups) {
        Segment segment = subnet == null ? null : segments.apply(subnet);
        Ip ip = four == null ? six : four;
        if (segment == null || ip == null) {
            gaps.computeIfAbsent(owner.id(), _ -> new ArrayList<>())
                    .add(new Gap(owner.id(), gap(owner, subnet, segment)));
            return;
        }
        Ip second = four == null || six == null ? null : shared(six);
        var eni =
                new Eni(
                        indexes.getAsInt(),
                        owner,
                        host,
                        segment,
                        shared(ip),
                        second,
                        groups,
                        segment.index(),
                        segment.network().index());
        enis.add(eni);
        byOwner.computeIfAbsent(owner.id(), _ -> new ArrayList<>(2)).add(eni);
    }

    private Ip shared(Ip ip) {
        Ip known = shared.putIfAbsent(ip, ip);
        return known == null ? ip : known;
    }

    private static String gap(
            Resource owner, @Nullable ResourceId subnet, @Nullable Segment segment) {
        if (subnet == null) {
            return "%s lies in no subnet; put it into one.".formatted(owner.name());
        }
        if (segment == null) {
            return "The subnet of %s (%s) lies in no VPC of the design; put it into one."
                    .formatted(owner.name(), subnet);
        }
        return "%s has no address in %s; give it a free one."
                .formatted(owner.name(), segment.name());
    }
}
