package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A Network Load Balancer with a node in each of its subnets.
///
/// @param nodes one per zone, each with a static private address (NLB-34)
/// @param crossZone whether a node may use targets of every zone; off by default (NLB-17)
/// @param securityGroups fixed as empty or not empty at creation (SRC-29)
/// @param enforceInboundRulesOnPrivateLink whether inbound rules see endpoint traffic, by the
///   client's address; on by default (SRC-31)
/// @param clientRoutingPolicy to which zones its names send direct clients (DNS-40)
@RecordBuilder
public record NetworkLoadBalancer(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        Scheme scheme,
        List<Node> nodes,
        boolean crossZone,
        List<ResourceId> securityGroups,
        boolean enforceInboundRulesOnPrivateLink,
        List<Listener> listeners,
        ClientRoutingPolicy clientRoutingPolicy)
        implements NetworkLoadBalancerBuilder.With, LoadBalancer {

    public NetworkLoadBalancer {
        nodes = List.copyOf(nodes);
        securityGroups = List.copyOf(securityGroups);
        listeners = List.copyOf(listeners);
    }

    /// A load balancer whose names send clients to every zone.
    public NetworkLoadBalancer(
            ResourceId id,
            String name,
            @Nullable ResourceId vpc,
            Scheme scheme,
            List<Node> nodes,
            boolean crossZone,
            List<ResourceId> securityGroups,
            boolean enforceInboundRulesOnPrivateLink,
            List<Listener> listeners) {
        this(
                id,
                name,
                vpc,
                scheme,
                nodes,
                crossZone,
                securityGroups,
                enforceInboundRulesOnPrivateLink,
                listeners,
                ClientRoutingPolicy.ANY_AVAILABILITY_ZONE);
    }

    /// To which zones the names of a load balancer send clients that ask a VPC's resolver (DNS-40).
    public enum ClientRoutingPolicy {
        /// To all alike.
        ANY_AVAILABILITY_ZONE,
        /// 85 of 100 questions are answered with the client's own zone.
        PARTIAL_AVAILABILITY_ZONE_AFFINITY,
        /// Every question is answered with the client's own zone.
        AVAILABILITY_ZONE_AFFINITY
    }

    /// Whether clients on the internet can reach it (NLB-33); fixed at creation.
    public enum Scheme {
        INTERNAL,
        INTERNET_FACING
    }

    /// The load balancer's presence in one zone (NLB-34).
    ///
    /// @param privateIp the static address that targets see as source (SRC-01)
    public record Node(ResourceId subnet, @Nullable Ip privateIp) {}

    /// A port it accepts connections on (NLB-01).
    ///
    /// @param targetGroup where connections go; null while not yet connected
    public record Listener(ListenerProtocol protocol, int port, @Nullable ResourceId targetGroup) {

        public Listener {
            Require.port(port);
        }

        Listener forgetting(Set<ResourceId> gone) {
            return new Listener(protocol, port, Reference.unless(gone, targetGroup));
        }
    }

    @Override
    public NetworkLoadBalancer renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public NetworkLoadBalancer movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                IntStream.range(0, nodes.size())
                        .boxed()
                        .flatMap(i ->
                                Reference.one(
                                        "/nodes/" + i + "/subnet",
                                        nodes.get(i).subnet(),
                                        ResourceType.SUBNET)),
                Reference.each("/securityGroups", securityGroups, ResourceType.SECURITY_GROUP),
                IntStream.range(0, listeners.size())
                        .boxed()
                        .flatMap(i ->
                                Reference.one(
                                        "/listeners/" + i + "/targetGroup",
                                        listeners.get(i).targetGroup(),
                                        ResourceType.TARGET_GROUP)));
    }

    @Override
    public NetworkLoadBalancer forgetting(Set<ResourceId> gone) {
        return withNodes(nodes.stream().filter(node -> !gone.contains(node.subnet())).toList())
                .withSecurityGroups(Reference.without(gone, securityGroups))
                .withListeners(
                        listeners.stream().map(listener -> listener.forgetting(gone)).toList());
    }
}
