package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.DnsRecordIpType;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.VpcEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// An endpoint as DNS sees it.
///
/// @param records which address records its names have (DNS-33)
/// @param onlyInbound whether its private names answer only what comes by an inbound Resolver
///   endpoint (DNS-35)
record NamedEndpoint(
        VpcEndpoint endpoint,
        @Nullable ResourceId vpc,
        boolean privateDns,
        State state,
        EndpointNames names,
        List<EndpointInterface> interfaces,
        DnsRecordIpType records,
        boolean onlyInbound) {

    static @Nullable NamedEndpoint of(Design design, InterfaceEndpoint endpoint) {
        EndpointNames names = EndpointNames.of(design, endpoint);
        return names == null
                ? null
                : new NamedEndpoint(
                        endpoint,
                        endpoint.vpc(),
                        endpoint.privateDns(),
                        endpoint.state(),
                        names,
                        endpoint.interfaces(),
                        endpoint.dnsRecordIpType(),
                        endpoint.privateDnsOnlyForInboundResolver());
    }

    static @Nullable NamedEndpoint of(Design design, ResourceEndpoint endpoint) {
        EndpointNames names = EndpointNames.of(design, endpoint);
        return names == null
                ? null
                : new NamedEndpoint(
                        endpoint,
                        endpoint.vpc(),
                        endpoint.privateDns(),
                        endpoint.state(),
                        names,
                        endpoint.interfaces(),
                        DnsRecordIpType.IPV4,
                        false);
    }

    ResourceId id() {
        return endpoint.id();
    }

    /// Whether it is one of those whose private names nobody is sure of (U-16).
    boolean toDynamoDb() {
        return names.regional().contains(".dynamodb.");
    }

    String name() {
        return endpoint.name();
    }

    boolean available() {
        return state == State.AVAILABLE;
    }

    /// Whether private DNS of the endpoint takes the name over.
    boolean offers(String name) {
        for (String each : names.privateNames()) {
            if (covers(each, name)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a private name of it makes the zone of a domain.
    boolean makes(String domain) {
        return names.privateNames().stream()
                .anyMatch(each -> PrivateDns.domain(each).equals(domain));
    }

    /// Whether an offered private name, maybe a wildcard, is the one asked for (DNS-15).
    static boolean covers(String offered, String name) {
        return offered.startsWith("*.")
                ? name.endsWith(offered.substring(1))
                : name.equals(offered);
    }

    /// Whether its own names have records of the type (DNS-34).
    boolean has(DnsRecord.Type type) {
        return switch (records) {
            case IPV4 -> type == DnsRecord.Type.A;
            case IPV6 -> type == DnsRecord.Type.AAAA;
            case DUALSTACK, SERVICE_DEFINED -> true;
        };
    }

    /// Whether its private names have records of the type: where the service defines them, only
    /// those for IPv4 (DNS-34).
    boolean hasPrivately(DnsRecord.Type type) {
        return has(type)
                && (records != DnsRecordIpType.SERVICE_DEFINED || type == DnsRecord.Type.A);
    }
}
