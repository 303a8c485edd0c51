package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Where a load balancer sends connections, and how it learns which of them are healthy.
///
/// @param protocol must suit the listener's (NLB-02)
/// @param preserveClientIp null means AWS's default for the target type and protocol (SRC-03);
///   never matters over PrivateLink (SRC-02)
/// @param crossZone null means the load balancer's setting (NLB-18)
/// @param proxyProtocolV2 whether a header with the client's address goes before the first payload;
///   off by default (SRC-18)
/// @param attributes how long connections live, and when zones and nodes give up on targets
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
        TargetGroupAttributes attributes,
        List<Target> targets)
        implements TargetGroupBuilder.With, Resource {

    public TargetGroup {
        Require.port(port);
        targets = List.copyOf(targets);
    }

    /// A group with AWS's default attributes.
    public TargetGroup(
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
            List<Target> targets) {
        this(
                id,
                name,
                vpc,
                targetType,
                protocol,
                port,
                preserveClientIp,
                crossZone,
                proxyProtocolV2,
                healthCheck,
                TargetGroupAttributes.DEFAULT,
                targets);
    }

    /// What targets are registered by; fixed at creation (NLB-06).
    public enum TargetType {
        INSTANCE,
        IP,
        /// One Application Load Balancer (NLB-11).
        ALB
    }

    /// One registered target: an instance, an address for groups of type `IP`, or an Application
    /// Load Balancer for groups of type `ALB`.
    ///
    /// @param port overrides the group's port when not null (NLB-10)
    /// @param zoneId for addresses: the zone, or null for AWS's `all`, which targets outside the
    ///   VPC need (NLB-08)
    /// @param phase how far its registration or deregistration has come (NLB-15)
    public record Target(
            @Nullable ResourceId instance,
            @Nullable Ip ip,
            @Nullable ResourceId applicationLoadBalancer,
            @Nullable Integer port,
            @Nullable String zoneId,
            Phase phase) {

        public Target {
            long given =
                    Stream.of(instance, ip, applicationLoadBalancer)
                            .filter(Objects::nonNull)
                            .count();
            if (given != 1) {
                throw new IllegalArgumentException(
                        "A target is an instance, an ip or an applicationLoadBalancer; give one of"
                                + " the three.");
            }
            Require.port(port);
            Require.zoneId(zoneId);
        }

        /// An instance or an address in service.
        public Target(
                @Nullable ResourceId instance,
                @Nullable Ip ip,
                @Nullable Integer port,
                @Nullable String zoneId) {
            this(instance, ip, null, port, zoneId, Phase.REGISTERED);
        }

        /// An Application Load Balancer (NLB-11).
        public static Target applicationLoadBalancer(ResourceId id) {
            return new Target(null, null, id, null, null, Phase.REGISTERED);
        }

        public Target withPhase(Phase next) {
            return new Target(instance, ip, applicationLoadBalancer, port, zoneId, next);
        }

        /// The resource registered, if it was not an address.
        public @Nullable ResourceId resource() {
            return instance == null ? applicationLoadBalancer : instance;
        }

        /// How far the registration of a target has come.
        public enum Phase {
            /// Registered just now; its first check is still out.
            INITIAL,
            REGISTERED,
            /// Deregistered; it keeps its connections for a while (NLB-32).
            DRAINING,
            /// Failed its checks, and keeps its connections for a while before it counts as
            /// unhealthy (NLB-15, NLB-26).
            UNHEALTHY_DRAINING,
            /// The load balancer could not find out how it is (NLB-15).
            UNAVAILABLE
        }
    }

    /// How nodes check targets (NLB-12).
    ///
    /// @param port null means the traffic port
    /// @param path what HTTP checks ask for
    /// @param matcher which status codes pass an HTTP check, such as `200-399` or `200,204`
    public record HealthCheck(
            CheckProtocol protocol,
            @Nullable Integer port,
            int intervalSeconds,
            int timeoutSeconds,
            int healthyThreshold,
            int unhealthyThreshold,
            String path,
            String matcher) {

        public HealthCheck {
            Require.port(port);
            Require.atLeast(1, "interval in seconds", intervalSeconds);
            Require.atLeast(1, "timeout in seconds", timeoutSeconds);
            Require.atLeast(1, "healthy threshold", healthyThreshold);
            Require.atLeast(1, "unhealthy threshold", unhealthyThreshold);
            if (!matcher.matches(MATCHER)) {
                throw new IllegalArgumentException(
                        "\"%s\" is no list of status codes; write it like 200-399 or 200,204."
                                .formatted(matcher));
            }
        }

        private static final String MATCHER = "\\d{3}(-\\d{3})?(,\\d{3}(-\\d{3})?)*";

        /// A check that asks for `/` and takes 200 to 399 for healthy.
        public HealthCheck(
                CheckProtocol protocol,
                @Nullable Integer port,
                int intervalSeconds,
                int timeoutSeconds,
                int healthyThreshold,
                int unhealthyThreshold) {
            this(
                    protocol,
                    port,
                    intervalSeconds,
                    timeoutSeconds,
                    healthyThreshold,
                    unhealthyThreshold,
                    "/",
                    "200-399");
        }

        /// Whether a status code passes.
        public boolean accepts(int status) {
            for (String each : matcher.split(",", -1)) {
                int first = Integer.parseInt(each.substring(0, 3));
                int last = Integer.parseInt(each.substring(each.length() - 3));
                if (first <= status && status <= last) {
                    return true;
                }
            }
            return false;
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
                Reference.rows(
                        "/targets",
                        targets,
                        "/instance",
                        row -> Reference.one("", row.instance(), ResourceType.INSTANCE)),
                Reference.rows(
                        "/targets",
                        targets,
                        "/applicationLoadBalancer",
                        row ->
                                Reference.one(
                                        "",
                                        row.applicationLoadBalancer(),
                                        ResourceType.APPLICATION_LOAD_BALANCER)));
    }

    @Override
    public TargetGroup forgetting(Set<ResourceId> gone) {
        return withTargets(
                targets.stream()
                        .filter(target ->
                                target.resource() == null || !gone.contains(target.resource()))
                        .toList());
    }
}
