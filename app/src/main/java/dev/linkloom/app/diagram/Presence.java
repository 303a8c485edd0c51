package dev.linkloom.app.diagram;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What an endpoint or a load balancer has in one of its subnets: an interface or a node, drawn as
/// a chip there.
///
/// @param ip null while the subnet has none to give
public record Presence(Resource owner, Subnet subnet, @Nullable Ip ip) {

    /// Every presence of a design, in the order of the owners' ids.
    public static List<Presence> of(Design design) {
        List<Presence> found = new ArrayList<>();
        for (Resource each : design.resources()) {
            nodes(each).forEach(it -> add(found, design, each, it.subnet(), it.privateIp()));
            interfaces(each).forEach(it -> add(found, design, each, it.subnet(), it.privateIp()));
        }
        return found;
    }

    /// The same by the subnets they are in.
    static Map<ResourceId, List<Presence>> bySubnet(Design design) {
        Map<ResourceId, List<Presence>> all = new HashMap<>();
        for (Presence each : of(design)) {
            all.computeIfAbsent(each.subnet().id(), _ -> new ArrayList<>()).add(each);
        }
        return all;
    }

    /// The subnets an owner has something in.
    static List<ResourceId> subnets(Resource owner) {
        return Stream.concat(
                        nodes(owner).stream().map(Node::subnet),
                        interfaces(owner).stream().map(EndpointInterface::subnet))
                .toList();
    }

    private static List<Node> nodes(Resource resource) {
        return switch (resource) {
            case NetworkLoadBalancer it -> it.nodes();
            case ApplicationLoadBalancer it -> it.nodes();
            case GatewayLoadBalancer it -> it.nodes();
            case Resource _ -> List.of();
        };
    }

    private static List<EndpointInterface> interfaces(Resource resource) {
        return switch (resource) {
            case InterfaceEndpoint it -> it.interfaces();
            case ResourceEndpoint it -> it.interfaces();
            case ResourceGateway it -> it.interfaces();
            case ResolverEndpoint it -> it.interfaces();
            case Resource _ -> List.of();
        };
    }

    private static void add(
            List<Presence> to, Design design, Resource owner, ResourceId subnet, @Nullable Ip ip) {
        Subnet found = design.find(subnet, Subnet.class);
        if (found != null) {
            to.add(new Presence(owner, found, ip));
        }
    }
}
