package dev.linkloom.app.diagram;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What an endpoint or a load balancer has in one of its subnets: an interface or a node, drawn as
/// a chip there.
///
/// @param ip null while the subnet has none to give
record Presence(Resource owner, Subnet subnet, @Nullable Ip ip) {

    /// Every presence of a design, in the order of the owners' ids.
    static List<Presence> of(Design design) {
        List<Presence> found = new ArrayList<>();
        for (Resource each : design.resources()) {
            if (each instanceof InterfaceEndpoint endpoint) {
                endpoint.interfaces()
                        .forEach(eni -> add(found, design, each, eni.subnet(), eni.privateIp()));
            } else if (each instanceof NetworkLoadBalancer balancer) {
                balancer.nodes()
                        .forEach(node -> add(found, design, each, node.subnet(), node.privateIp()));
            }
        }
        return found;
    }

    private static void add(
            List<Presence> to, Design design, Resource owner, ResourceId subnet, @Nullable Ip ip) {
        Subnet found = design.find(subnet, Subnet.class);
        if (found != null) {
            to.add(new Presence(owner, found, ip));
        }
    }
}
