package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A consumer's door to an endpoint service: one network interface per chosen zone.
///
/// @param service null while not yet connected
/// @param interfaces at most one per zone; their addresses stay for the endpoint's life (EP-02)
/// @param securityGroups only inbound rules matter, matched with the client's address (SRC-35)
/// @param privateDns whether the service's private name resolves in this VPC (DNS-13)
/// @param state only `AVAILABLE` carries traffic (SVC-12)
/// @param dnsSuffix the 8 random characters in its names, kept for its life (DNS-03)
/// @param ipAddressType which addresses its interfaces have (EP-21)
/// @param dnsRecordIpType which records its names have; must suit its addresses (DNS-33)
/// @param privateDnsOnlyForInboundResolver whether the private name answers only what comes through
///   an inbound Resolver endpoint (DNS-35)
/// @param policy the endpoint policy as JSON; null means full access (EP-15)
/// @param keepsAccess whether it was let in before the service took its principal or Region off,
///   which leaves it connected (SVC-06, SVC-28)
@RecordBuilder
public record InterfaceEndpoint(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        @Nullable ResourceId service,
        List<EndpointInterface> interfaces,
        List<ResourceId> securityGroups,
        boolean privateDns,
        State state,
        String dnsSuffix,
        IpAddressType ipAddressType,
        DnsRecordIpType dnsRecordIpType,
        boolean privateDnsOnlyForInboundResolver,
        @Nullable String policy,
        boolean keepsAccess)
        implements InterfaceEndpointBuilder.With, VpcEndpoint, SecurityGroupMember {

    private static final Pattern SUFFIX = Pattern.compile("[a-z0-9]{8}");

    public InterfaceEndpoint {
        Require.dnsSuffix(dnsSuffix);
        interfaces = List.copyOf(interfaces);
        securityGroups = List.copyOf(securityGroups);
    }

    /// An endpoint over IPv4 with full access.
    public InterfaceEndpoint(
            ResourceId id,
            String name,
            @Nullable ResourceId vpc,
            @Nullable ResourceId service,
            List<EndpointInterface> interfaces,
            List<ResourceId> securityGroups,
            boolean privateDns,
            State state,
            String dnsSuffix) {
        this(
                id,
                name,
                vpc,
                service,
                interfaces,
                securityGroups,
                privateDns,
                state,
                dnsSuffix,
                IpAddressType.IPV4,
                DnsRecordIpType.IPV4,
                false,
                null,
                false);
    }

    /// Which address records an endpoint's names have (DNS-33, DNS-34).
    public enum DnsRecordIpType {
        IPV4,
        IPV6,
        DUALSTACK,
        SERVICE_DEFINED;

        /// What AWS gives an endpoint with these addresses when nobody chooses (DNS-33).
        public static DnsRecordIpType usual(IpAddressType addresses) {
            return switch (addresses) {
                case IPV4 -> IPV4;
                case IPV6 -> IPV6;
                case DUALSTACK -> DUALSTACK;
            };
        }
    }

    /// The endpoint's network interface in one subnet (EP-02).
    ///
    /// @param ipv6 its IPv6 address, beside or instead of the IPv4 one (EP-21)
    public record EndpointInterface(ResourceId subnet, @Nullable Ip privateIp, @Nullable Ip ipv6) {

        /// An interface with one address.
        public EndpointInterface(ResourceId subnet, @Nullable Ip privateIp) {
            this(subnet, privateIp, null);
        }

        /// Its addresses, the IPv4 one first.
        public Stream<Ip> addresses() {
            return Stream.concat(Stream.ofNullable(privateIp), Stream.ofNullable(ipv6));
        }
    }

    /// Whether the text can be the random part of an endpoint's names (DNS-03).
    public static boolean isDnsSuffix(String text) {
        return SUFFIX.matcher(text).matches();
    }

    /// The life cycle of an endpoint connection (SVC-09).
    public enum State {
        PENDING_ACCEPTANCE,
        PENDING,
        AVAILABLE,
        REJECTED,
        EXPIRED,
        FAILED,
        DELETING,
        DELETED,
        PARTIAL
    }

    @Override
    public InterfaceEndpoint renamed(String newName) {
        return withName(newName);
    }

    @Override
    public InterfaceEndpoint wearing(List<ResourceId> groups) {
        return withSecurityGroups(groups);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public InterfaceEndpoint movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                Reference.one(
                        "/service",
                        service,
                        ResourceType.ENDPOINT_SERVICE,
                        ResourceType.AWS_SERVICE),
                IntStream.range(0, interfaces.size())
                        .boxed()
                        .flatMap(i ->
                                Reference.one(
                                        "/interfaces/" + i + "/subnet",
                                        interfaces.get(i).subnet(),
                                        ResourceType.SUBNET)),
                Reference.each("/securityGroups", securityGroups, ResourceType.SECURITY_GROUP));
    }

    @Override
    public InterfaceEndpoint forgetting(Set<ResourceId> gone) {
        return withService(Reference.unless(gone, service))
                .withInterfaces(
                        interfaces.stream().filter(each -> !gone.contains(each.subnet())).toList())
                .withSecurityGroups(Reference.without(gone, securityGroups));
    }
}
