package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Any client or server: an EC2 instance, a container task or a function, with its primary network
/// interface.
///
/// @param privateIp the primary private address; null while the subnet has none to give
/// @param publicIp what the internet knows it by, if anything (NET-29)
/// @param compute what runs it, which also decides its ephemeral ports (NET-14)
/// @param running whether it is powered on; a stopped target is unhealthy and answers nothing
/// @param listening the TCP or UDP ports its application answers on; empty means every port
/// @param proxyProtocolAware whether its application reads a PROXY v2 header (SRC-21)
/// @param serverSpeaksFirst whether its application greets before the client says anything, as SSH,
///   SMTP, FTP and MySQL do (SRC-27)
/// @param healthStatus the status code it answers HTTP health checks with (NLB-12)
/// @param ipv6 its IPv6 address, beside or instead of the private one; public as it is (NET-19)
@RecordBuilder
public record Instance(
        ResourceId id,
        String name,
        @Nullable ResourceId subnet,
        @Nullable Ip privateIp,
        @Nullable Ip publicIp,
        List<ResourceId> securityGroups,
        Compute compute,
        boolean running,
        List<PortRange> listening,
        boolean proxyProtocolAware,
        boolean serverSpeaksFirst,
        int healthStatus,
        @Nullable Ip ipv6)
        implements InstanceBuilder.With, SecurityGroupMember {

    public Instance {
        securityGroups = List.copyOf(securityGroups);
        listening = List.copyOf(listening);
        Require.within(100, 599, "status code", healthStatus);
    }

    /// A machine whose application waits for its clients and is well.
    public Instance(
            ResourceId id,
            String name,
            @Nullable ResourceId subnet,
            @Nullable Ip privateIp,
            @Nullable Ip publicIp,
            List<ResourceId> securityGroups,
            Compute compute,
            boolean running,
            List<PortRange> listening,
            boolean proxyProtocolAware) {
        this(
                id,
                name,
                subnet,
                privateIp,
                publicIp,
                securityGroups,
                compute,
                running,
                listening,
                proxyProtocolAware,
                false,
                200,
                null);
    }

    /// What runs an instance; it decides the ephemeral source ports (NET-14).
    public enum Compute {
        EC2_LINUX,
        EC2_WINDOWS,
        CONTAINER,
        FUNCTION;

        /// Where its outgoing connections take their source ports from (NET-14).
        public PortRange ephemeralPorts() {
            return switch (this) {
                case EC2_LINUX, CONTAINER -> new PortRange(32768, 60999);
                case EC2_WINDOWS -> new PortRange(49152, 65535);
                case FUNCTION -> new PortRange(1024, 65535);
            };
        }
    }

    /// Whether its application answers on the port.
    public boolean listensOn(int port) {
        return listening.isEmpty() || listening.stream().anyMatch(range -> range.contains(port));
    }

    @Override
    public Instance renamed(String newName) {
        return withName(newName);
    }

    @Override
    public Instance wearing(List<ResourceId> groups) {
        return withSecurityGroups(groups);
    }

    @Override
    public @Nullable ResourceId parent() {
        return subnet;
    }

    @Override
    public Instance movedTo(ResourceId container) {
        return withSubnet(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/subnet", subnet, ResourceType.SUBNET),
                Reference.each("/securityGroups", securityGroups, ResourceType.SECURITY_GROUP));
    }

    @Override
    public Instance forgetting(Set<ResourceId> gone) {
        return withSecurityGroups(Reference.without(gone, securityGroups));
    }
}
