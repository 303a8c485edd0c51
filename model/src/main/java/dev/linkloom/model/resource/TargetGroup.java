package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Where a load balancer sends connections, and how it learns which of them are healthy.
///
/// @param protocol must suit the listener's (NLB-02)
/// @param preserveClientIp null means AWS's default for the target type and protocol (SRC-03);
///   never matters over PrivateLink (SRC-02)
/// @param crossZone null means the load balancer's setting (NLB-18)
/// @param proxyProtocolV2 whether a header with the client's address goes before the first payload;
///   off by default (SRC-18)
@RecordBuilder
public record TargetGroup(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        TargetType targetType,
        ListenerProtocol protocol,
        int port,
        @Nullable Boolean preserveClientIp,
        @Nullable Boolean crossZone,
        boolean proxyProtocolV2,
        HealthCheck healthCheck,
        List<Target> targets)
        implements TargetGroupBuilder.With, Resource {

    public TargetGroup {
        Require.port(port);
        targets = List.copyOf(targets);
    }

    /// What targets are registered by; fixed at creation (NLB-06).
    public enum TargetType {
        INSTANCE,
        IP
    }

    /// One registered target: an instance, or an address for groups of type `IP`.
    ///
    /// @param port overrides the group's port when not null (NLB-10)
    /// @param zoneId for addresses: the zone, or null for AWS's `all`, which targets outside the
    ///   VPC need (NLB-08)
    public record Target(
            @Nullable ResourceId instance,
            @Nullable Ip ip,
            @Nullable Integer port,
            @Nullable String zoneId) {

        public Target {
            if ((instance == null) == (ip == null)) {
                throw new IllegalArgumentException(
                        "A target is either an instance or an ip; give one of the two.");
            }
            Require.port(port);
            Require.zoneId(zoneId);
        }
    }

    /// How nodes check targets (NLB-12).
    ///
    /// @param port null means the traffic port
    public record HealthCheck(
            CheckProtocol protocol,
            @Nullable Integer port,
            int intervalSeconds,
            int timeoutSeconds,
            int healthyThreshold,
            int unhealthyThreshold) {

        public HealthCheck {
            Require.port(port);
            Require.atLeast(1, "interval in seconds", intervalSeconds);
            Require.atLeast(1, "timeout in seconds", timeoutSeconds);
            Require.atLeast(1, "healthy threshold", healthyThreshold);
            Require.atLeast(1, "unhealthy threshold", unhealthyThreshold);
        }

        /// AWS's defaults: TCP on the traffic port every 30 s, timeout 10 s, 5 up, 2 down (NLB-12).
        public static final HealthCheck DEFAULT =
                new HealthCheck(CheckProtocol.TCP, null, 30, 10, 5, 2);
    }

    /// What a health check speaks; there is no UDP check (NLB-12).
    public enum CheckProtocol {
        TCP,
        HTTP,
        HTTPS
    }

    @Override
    public TargetGroup renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public TargetGroup movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                IntStream.range(0, targets.size())
                        .boxed()
                        .flatMap(i ->
                                Reference.one(
                                        "/targets/" + i + "/instance",
                                        targets.get(i).instance(),
                                        ResourceType.INSTANCE)));
    }

    @Override
    public TargetGroup forgetting(Set<ResourceId> gone) {
        return withTargets(
                targets.stream()
                        .filter(target ->
                                target.instance() == null || !gone.contains(target.instance()))
                        .toList());
    }
}
