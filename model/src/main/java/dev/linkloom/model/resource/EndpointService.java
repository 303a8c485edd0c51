package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.IpFamily;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A service that others reach through PrivateLink, in front of its load balancers.
///
/// @param loadBalancers at least one; a load balancer serves only one service (SVC-02)
/// @param acceptanceRequired whether the provider accepts each endpoint; on when left out (SVC-08)
/// @param allowedPrincipals IAM ARNs or `*`; nobody by default (SVC-03, SVC-04)
/// @param privateDnsName one name, may be a wildcard (DNS-15)
/// @param zoneIds the zones at the time the service was last configured; not extended by itself
///   (SVC-19)
/// @param supportedRegions further Regions with consumers; the home Region always belongs (SVC-27,
///   SVC-28)
/// @param supportedIpAddressTypes `IPV4`, `IPV6` or both (SVC-23)
/// @param payer who pays for the consumers' endpoints; never goes back to them (SVC-25)
/// @param verificationName where AWS looks for the proof of ownership, such as
///   `_6e86v84tqgqubxbwii1m`; null until AWS gave one (DNS-16)
/// @param verificationValue what the TXT record there must say, such as `vpce:l6p0ERxlTt45jevFwOCp`
@RecordBuilder
public record EndpointService(
        ResourceId id,
        String name,
        @Nullable ResourceId account,
        String region,
        List<ResourceId> loadBalancers,
        boolean acceptanceRequired,
        List<String> allowedPrincipals,
        @Nullable String privateDnsName,
        DomainVerification domainVerification,
        List<String> zoneIds,
        List<String> supportedRegions,
        List<IpFamily> supportedIpAddressTypes,
        Payer payer,
        @Nullable String verificationName,
        @Nullable String verificationValue)
        implements EndpointServiceBuilder.With, Resource {

    public EndpointService {
        Require.region(region);
        zoneIds.forEach(Require::zoneId);
        supportedRegions.forEach(Require::region);
        loadBalancers = List.copyOf(loadBalancers);
        allowedPrincipals = List.copyOf(allowedPrincipals);
        zoneIds = List.copyOf(zoneIds);
        supportedRegions = List.copyOf(supportedRegions);
        supportedIpAddressTypes = List.copyOf(supportedIpAddressTypes);
    }

    /// A service over IPv4 that its consumers pay for, without a proof of ownership.
    public EndpointService(
            ResourceId id,
            String name,
            @Nullable ResourceId account,
            String region,
            List<ResourceId> loadBalancers,
            boolean acceptanceRequired,
            List<String> allowedPrincipals,
            @Nullable String privateDnsName,
            DomainVerification domainVerification,
            List<String> zoneIds,
            List<String> supportedRegions) {
        this(
                id,
                name,
                account,
                region,
                loadBalancers,
                acceptanceRequired,
                allowedPrincipals,
                privateDnsName,
                domainVerification,
                zoneIds,
                supportedRegions,
                List.of(IpFamily.IPV4),
                Payer.ENDPOINT_OWNER,
                null,
                null);
    }

    /// Who pays for the hours and bytes of a service's endpoints (SVC-25).
    public enum Payer {
        ENDPOINT_OWNER,
        SERVICE_OWNER
    }

    /// How far the proof that the provider owns the private DNS name has come (DNS-16).
    public enum DomainVerification {
        PENDING_VERIFICATION,
        VERIFIED,
        FAILED
    }

    @Override
    public EndpointService renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return account;
    }

    @Override
    public EndpointService movedTo(ResourceId container) {
        return withAccount(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/account", account, ResourceType.ACCOUNT),
                Reference.each(
                        "/loadBalancers",
                        loadBalancers,
                        ResourceType.NETWORK_LOAD_BALANCER,
                        ResourceType.GATEWAY_LOAD_BALANCER,
                        ResourceType.APPLICATION_LOAD_BALANCER));
    }

    @Override
    public EndpointService forgetting(Set<ResourceId> gone) {
        return withLoadBalancers(Reference.without(gone, loadBalancers));
    }
}
