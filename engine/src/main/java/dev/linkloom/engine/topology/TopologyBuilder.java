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
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers networks, segments and interfaces in the order of ids, so that indexes are the same on
/// every machine.
final class TopologyBuilder {

    final Design design;
    final Map<ResourceId, Network> networks = new LinkedHashMap<>();
    final Map<ResourceId, Segment> segments;
    final List<Eni> enis = new ArrayList<>();
    final Map<ResourceId, List<Eni>> byOwner = new HashMap<>();
    final List<Addresses> addresses = new ArrayList<>();
    final Map<ResourceId, List<Gap>> gaps = new HashMap<>();
    final Map<ResourceId, Peering> peerings = new LinkedHashMap<>();

    private final int firstIndex;

    TopologyBuilder(Design design) {
        this(design, new LinkedHashMap<>(), 0);
    }

    private TopologyBuilder(Design design, Map<ResourceId, Segment> segments, int firstIndex) {
        this.design = design;
        this.segments = segments;
        this.firstIndex = firstIndex;
    }

    /// The interfaces of one resource, among places that another version had already; counted from
    /// the index they had there. Empty when something is missing.
    static List<Eni> interfaces(Resource resource, Design design, Topology places) {
        List<Eni> had = places.enis(resource.id());
        int first = had.isEmpty() ? 0 : had.getFirst().index();
        var builder = new TopologyBuilder(design, places.segmentsById(), first);
        builder.addresses.addAll(Collections.nCopies(places.networks().size(), new Addresses()));
        builder.addInterfaces(resource);
        return builder.gaps.isEmpty() ? builder.enis : List.of();
    }

    Topology build() {
        for (Vpc each : design.all(Vpc.class)) {
            networks.put(
                    each.id(),
                    new Network(networks.size(), each, design.find(each.account(), Account.class)));
            addresses.add(new Addresses());
        }
        for (Subnet each : design.all(Subnet.class)) {
            Network network = each.vpc() == null ? null : networks.get(each.vpc());
            if (network != null) {
                segments.put(each.id(), new Segment(segments.size(), each, network));
            }
        }
        design.resources().forEach(this::addInterfaces);
        design.all(VpcPeering.class).forEach(this::addPeering);
        return new Topology(this);
    }

    private void addInterfaces(Resource resource) {
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
        Segment segment = subnet == null ? null : segments.get(subnet);
        Ip ip = four == null ? six : four;
        if (segment == null || ip == null) {
            gaps.computeIfAbsent(owner.id(), _ -> new ArrayList<>())
                    .add(new Gap(owner.id(), gap(owner, subnet, segment)));
            return;
        }
        Ip second = four == null ? null : six;
        var eni = new Eni(firstIndex + enis.size(), owner, host, segment, ip, second, groups);
        enis.add(eni);
        byOwner.computeIfAbsent(owner.id(), _ -> new ArrayList<>()).add(eni);
        addresses.get(segment.network().index()).add(ip, eni);
        if (second != null) {
            addresses.get(segment.network().index()).add(second, eni);
        }
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

    private void addPeering(VpcPeering peering) {
        Network requester = peering.requester() == null ? null : networks.get(peering.requester());
        Network accepter = peering.accepter() == null ? null : networks.get(peering.accepter());
        if (requester != null && accepter != null) {
            peerings.put(peering.id(), new Peering(peering, requester, accepter));
        }
    }
}
