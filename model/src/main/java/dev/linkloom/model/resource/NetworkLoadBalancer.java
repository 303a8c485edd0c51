package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A Network Load Balancer with a node in each of its subnets.
///
/// @param nodes one per zone, each with a static private address (NLB-34)
/// @param crossZone whether a node may use targets of every zone; off by default (NLB-17)
/// @param securityGroups fixed as empty or not empty at creation (SRC-29)
/// @param enforceInboundRulesOnPrivateLink whether inbound rules see endpoint traffic, by the
///   client's address; on by default (SRC-31)
/// @param clientRoutingPolicy to which zones its names send direct clients (DNS-40)
/// @param ipAddressType whether its nodes have IPv6 addresses besides; never IPv6 alone (NLB-36)
/// @param shiftedZoneId the zone that a zonal shift keeps clients out of; null for none (NLB-40)
/// @param deletionProtection whether nobody can delete it until this is off again (NLB-42)
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
        ClientRoutingPolicy clientRoutingPolicy,
        IpAddressType ipAddressType,
        @Nullable String shiftedZoneId,
        boolean deletionProtection)
        implements NetworkLoadBalancerBuilder.With,
                LoadBalancer,
                ListeningLoadBalancer,
                SecurityGroupMember {

    public NetworkLoadBalancer {
        nodes = List.copyOf(nodes);
        securityGroups = List.copyOf(securityGroups);
        listeners = List.copyOf(listeners);
        Require.zoneId(shiftedZoneId);
    }

    /// An IPv4 load balancer whose names send clients to every zone.
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
                ClientRoutingPolicy.ANY_AVAILABILITY_ZONE,
                IpAddressType.IPV4,
                null,
                false);
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

    /// The public address of its node in a subnet; null for none.
    public @Nullable Ip publicIp(ResourceId subnet) {
        for (Node each : nodes) {
            if (each.subnet().equals(subnet)) {
                return each.publicIp();
            }
        }
        return null;
    }

    /// Whether clients on the internet can reach it (NLB-33); fixed at creation.
    public enum Scheme {
        INTERNAL,
        INTERNET_FACING
    }

    /// The load balancer's presence in one zone (NLB-34).
    ///
    /// @param privateIp the static address that targets see as source (SRC-01)
    /// @param ipv6 its address for IPv6; null for none (SRC-06)
    /// @param secondaryIps up to 7 more addresses towards targets, each with room for as many
    ///   connections as the first (SRC-16)
    /// @param publicIp the Elastic IP by which the internet knows it, where the load balancer faces
    ///   the internet (NLB-34); null for one the design does not say
    public record Node(
            ResourceId subnet,
            @Nullable Ip privateIp,
            @Nullable Ip ipv6,
            List<Ip> secondaryIps,
            @Nullable Ip publicIp) {

        public Node {
            secondaryIps = List.copyOf(secondaryIps);
        }

        /// A node with one address.
        public Node(ResourceId subnet, @Nullable Ip privateIp) {
            this(subnet, privateIp, null, List.of(), null);
        }

        /// A node without a public address.
        public Node(
                ResourceId subnet,
                @Nullable Ip privateIp,
                @Nullable Ip ipv6,
                List<Ip> secondaryIps) {
            this(subnet, privateIp, ipv6, secondaryIps, null);
        }

        /// All addresses it has.
        public Stream<Ip> addresses() {
            return Stream.concat(
                    Stream.of(privateIp, ipv6).flatMap(Stream::ofNullable), secondaryIps.stream());
        }
    }

    /// A port it accepts connections on (NLB-01).
    ///
    /// @param targetGroup where connections go; null while not yet connected
    /// @param weight the share of that group while there are others (NLB-05)
    /// @param alsoTo further groups with their shares (NLB-05)
    /// @param idleTimeoutSeconds how long a silent TCP connection is remembered; null means 350
    ///   (NLB-30)
    /// @param certificateNames the names on the certificate of a TLS listener (NLB-37)
    @RecordBuilder
    public record Listener(
            ListenerProtocol protocol,
            int port,
            @Nullable ResourceId targetGroup,
            int weight,
            List<WeightedTargetGroup> alsoTo,
            @Nullable Integer idleTimeoutSeconds,
            List<String> certificateNames)
            implements NetworkLoadBalancerListenerBuilder.With {

        private static final int TCP_IDLE_SECONDS = 350;
        private static final int UDP_IDLE_SECONDS = 120;

        public Listener {
            Require.port(port);
            Require.within(0, 999, "weight", weight);
            if (idleTimeoutSeconds != null) {
                Require.within(60, 6000, "idle timeout in seconds", idleTimeoutSeconds);
            }
            alsoTo = List.copyOf(alsoTo);
            certificateNames = List.copyOf(certificateNames);
        }

        /// A listener with one group.
        public Listener(ListenerProtocol protocol, int port, @Nullable ResourceId targetGroup) {
            this(protocol, port, targetGroup, 1, List.of(), null, List.of());
        }

        /// All groups it forwards to, with their shares (NLB-05).
        public List<WeightedTargetGroup> groups() {
            if (targetGroup == null) {
                return alsoTo;
            }
            List<WeightedTargetGroup> all = new ArrayList<>();
            all.add(new WeightedTargetGroup(targetGroup, weight));
            all.addAll(alsoTo);
            return List.copyOf(all);
        }

        /// Whether some of its connections may go to the group.
        public boolean forwardsTo(ResourceId group) {
            return group.equals(targetGroup)
                    || alsoTo.stream().anyMatch(each -> each.targetGroup().equals(group));
        }

        /// How long a silent flow of the transport is remembered: only TCP's time can be chosen
        /// (NLB-30).
        public int idleSeconds(Protocol transport) {
            if (transport != Protocol.TCP) {
                return UDP_IDLE_SECONDS;
            }
            return protocol == ListenerProtocol.TLS || idleTimeoutSeconds == null
                    ? TCP_IDLE_SECONDS
                    : idleTimeoutSeconds;
        }

        /// The references of a listener, in order.
        Stream<Reference> references() {
            return Stream.concat(
                    Reference.one("/targetGroup", targetGroup, ResourceType.TARGET_GROUP),
                    Reference.rows(
                            "/alsoTo",
                            alsoTo,
                            "/targetGroup",
                            row ->
                                    Reference.one(
                                            "", row.targetGroup(), ResourceType.TARGET_GROUP)));
        }

        Listener forgetting(Set<ResourceId> gone) {
            return new Listener(
                    protocol,
                    port,
                    Reference.unless(gone, targetGroup),
                    weight,
                    alsoTo.stream().filter(each -> !gone.contains(each.targetGroup())).toList(),
                    idleTimeoutSeconds,
                    certificateNames);
        }
    }

    @Override
    public NetworkLoadBalancer renamed(String newName) {
        return withName(newName);
    }

    @Override
    public NetworkLoadBalancer wearing(List<ResourceId> groups) {
        return withSecurityGroups(groups);
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
                listenerReferences(listeners));
    }

    static Stream<Reference> listenerReferences(List<Listener> listeners) {
        return IntStream.range(0, listeners.size())
                .boxed()
                .flatMap(i ->
                        listeners
                                .get(i)
                                .references()
                                .map(each ->
                                        new Reference(
                                                "/listeners/" + i + each.path(),
                                                each.to(),
                                                each.expected())));
    }

    @Override
    public NetworkLoadBalancer forgetting(Set<ResourceId> gone) {
        return withNodes(nodes.stream().filter(node -> !gone.contains(node.subnet())).toList())
                .withSecurityGroups(Reference.without(gone, securityGroups))
                .withListeners(
                        listeners.stream().map(listener -> listener.forgetting(gone)).toList());
    }
}
