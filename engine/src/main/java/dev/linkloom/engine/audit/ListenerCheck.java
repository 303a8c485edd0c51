package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.WeightedTargetGroup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What ELB refuses of the listeners of a Network Load Balancer (VALID-41, NLB-04, NLB-11, NLB-36,
/// SRC-37).
final class ListenerCheck implements Check<NetworkLoadBalancer> {

    private static final RuleId SPOKEN = RuleId.of("NLB-01");
    private static final RuleId PROTOCOLS = RuleId.of("VALID-41");
    private static final RuleId UNIQUE_PORT = RuleId.of("NLB-04");
    private static final RuleId DUALSTACK_UDP = RuleId.of("NLB-36");
    private static final RuleId QUIC = RuleId.of("SRC-37");
    private static final String CODE = "InvalidConfigurationRequest";

    @Override
    public void review(NetworkLoadBalancer balancer, Survey survey, Notes notes) {
        Set<Integer> ports = new HashSet<>();
        for (Listener each : balancer.listeners()) {
            if (!ports.add(each.port())) {
                notes.error(
                        UNIQUE_PORT,
                        "DuplicateListener",
                        balancer.id(),
                        "%s has two listeners on port %d; for both transports use one TCP_UDP listener."
                                .formatted(balancer.name(), each.port()),
                        new Edit.Replace(
                                "Remove the second listener on port %d of %s"
                                        .formatted(each.port(), balancer.name()),
                                balancer.withListeners(withoutSecond(balancer, each.port()))));
            }
            reviewApplication(notes, balancer, each);
            reviewQuic(notes, balancer, each);
            for (WeightedTargetGroup to : each.groups()) {
                TargetGroup group = survey.design().find(to.targetGroup(), TargetGroup.class);
                if (group != null) {
                    reviewGroup(notes, balancer, each, group);
                }
            }
        }
    }

    private static void reviewApplication(
            Notes notes, NetworkLoadBalancer balancer, Listener listener) {
        if (listener.protocol().ofApplications()) {
            notes.error(
                    SPOKEN,
                    "UnsupportedProtocol",
                    balancer.id(),
                    "%s is a Network Load Balancer and cannot listen for %s; use TCP or TLS."
                            .formatted(balancer.name(), listener.protocol()),
                    null);
        }
    }

    private static void reviewQuic(Notes notes, NetworkLoadBalancer balancer, Listener listener) {
        boolean quic =
                listener.protocol() == ListenerProtocol.QUIC
                        || listener.protocol() == ListenerProtocol.TCP_QUIC;
        if (quic
                && (!balancer.securityGroups().isEmpty()
                        || balancer.ipAddressType() != IpAddressType.IPV4)) {
            notes.error(
                    QUIC,
                    CODE,
                    balancer.id(),
                    "The %s listener of %s needs a load balancer over IPv4 without security groups; use another one."
                            .formatted(listener.protocol(), balancer.name()),
                    null);
        }
    }

    private static void reviewGroup(
            Notes notes, NetworkLoadBalancer balancer, Listener listener, TargetGroup group) {
        boolean toBalancer = group.targetType() == TargetType.ALB;
        if (!suits(listener.protocol(), group.protocol())
                || (toBalancer && listener.protocol() != ListenerProtocol.TCP)) {
            notes.error(
                    PROTOCOLS,
                    "IncompatibleProtocols",
                    balancer.id(),
                    "The %s listener of %s cannot forward to %s, which speaks %s%s; change one of them."
                            .formatted(
                                    listener.protocol(),
                                    balancer.name(),
                                    group.name(),
                                    group.protocol(),
                                    toBalancer ? " to an Application Load Balancer" : ""),
                    null);
        }
        boolean udp =
                listener.protocol() == ListenerProtocol.UDP
                        || listener.protocol() == ListenerProtocol.TCP_UDP;
        if (udp
                && balancer.ipAddressType() == IpAddressType.DUALSTACK
                && group.targets().stream().anyMatch(ListenerCheck::isIpv4)) {
            notes.error(
                    DUALSTACK_UDP,
                    CODE,
                    balancer.id(),
                    "The %s listener of the dualstack %s needs targets with IPv6 addresses, and %s has others; register addresses of IPv6."
                            .formatted(listener.protocol(), balancer.name(), group.name()),
                    null);
        }
    }

    private static boolean isIpv4(Target target) {
        return target.ip() == null || target.ip().family() == IpFamily.IPV4;
    }

    private static List<Listener> withoutSecond(NetworkLoadBalancer balancer, int port) {
        List<Listener> kept = new ArrayList<>();
        for (Listener each : balancer.listeners()) {
            if (each.port() != port || kept.stream().noneMatch(it -> it.port() == port)) {
                kept.add(each);
            }
        }
        return kept;
    }

    /// The matrix of NLB-02.
    private static boolean suits(ListenerProtocol listener, ListenerProtocol group) {
        return switch (listener) {
            case TCP -> group == ListenerProtocol.TCP || group == ListenerProtocol.TCP_UDP;
            case TLS -> group == ListenerProtocol.TCP || group == ListenerProtocol.TLS;
            case UDP -> group == ListenerProtocol.UDP || group == ListenerProtocol.TCP_UDP;
            case TCP_UDP, QUIC, TCP_QUIC -> group == listener;
            // Refused by itself.
            case HTTP, HTTPS -> true;
        };
    }
}
