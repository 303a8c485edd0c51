package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

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
        List<String> supportedRegions)
        implements EndpointServiceBuilder.With, Resource {

    public EndpointService {
        Require.region(region);
        zoneIds.forEach(Require::zoneId);
        supportedRegions.forEach(Require::region);
        loadBalancers = List.copyOf(loadBalancers);
        allowedPrincipals = List.copyOf(allowedPrincipals);
        zoneIds = List.copyOf(zoneIds);
        supportedRegions = List.copyOf(supportedRegions);
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
                        "/loadBalancers", loadBalancers, ResourceType.NETWORK_LOAD_BALANCER));
    }

    @Override
    public EndpointService forgetting(Set<ResourceId> gone) {
        return withLoadBalancers(Reference.without(gone, loadBalancers));
    }
}
