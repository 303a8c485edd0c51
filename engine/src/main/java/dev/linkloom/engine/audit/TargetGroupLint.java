package dev.linkloom.engine.audit;

import dev.linkloom.engine.balance.Balancer;
import dev.linkloom.engine.balance.NodePorts;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.filter.Way;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Targets behind a service that do not admit its nodes, or do not read its headers (VALID-W02,
/// VALID-W07).
final class TargetGroupLint implements Check<EndpointService> {

    private static final RuleId SOURCE = RuleId.of("VALID-W02");
    private static final RuleId HEADER = RuleId.of("VALID-W07");

    @Override
    public void review(EndpointService service, Survey survey, Notes notes) {
        for (NetworkLoadBalancer balancer : Services.balancers(survey.design(), service)) {
            Services.groups(survey.design(), balancer)
                    .forEach(group -> review(survey, notes, service, balancer, group));
        }
    }

    private static void review(
            Survey survey,
            Notes notes,
            EndpointService service,
            NetworkLoadBalancer balancer,
            TargetGroup group) {
        List<Eni> nodes = survey.topology().enis(balancer.id());
        for (TargetGroup.Target target : group.targets()) {
            List<Eni> enis =
                    target.instance() == null
                            ? List.of()
                            : survey.topology().enis(target.instance());
            if (!nodes.isEmpty() && !enis.isEmpty()) {
                Integer own = target.port();
                int port = own == null ? group.port() : own;
                reviewSource(survey, notes, service, balancer, group, nodes, enis.getFirst(), port);
                reviewHeader(notes, group, enis.getFirst());
            }
        }
    }

    private static void reviewSource(
            Survey survey,
            Notes notes,
            EndpointService service,
            NetworkLoadBalancer balancer,
            TargetGroup group,
            List<Eni> nodes,
            Eni target,
            int port) {
        Protocol protocol = Balancer.transport(group);
        Cidr consumer = listedConsumer(survey, service, target);
        String hint =
                consumer == null
                        ? ""
                        : " Its rule for the consumer's %s never matches: targets see nodes, not clients."
                                .formatted(consumer);
        for (Eni node : nodes) {
            Party party = Balancer.partyOverPrivateLink(survey.groups(), balancer, node);
            var packet = new Packet(node.ip(), NodePorts.FIRST, target.ip(), port, protocol);
            if (survey.groups().watches(target)
                    && !survey.groups().ingress(target, packet, party, SOURCE).passes()) {
                notes.warn(
                        SOURCE,
                        target.owner().id(),
                        "The security groups of %s do not let %s in on %s %d.%s Allow %s there."
                                .formatted(
                                        target.name(),
                                        balancer.name(),
                                        protocol,
                                        port,
                                        hint,
                                        whom(balancer)),
                        admission(survey, balancer, nodes, target, protocol, port));
                return;
            }
        }
        if (consumer != null) {
            notes.warn(SOURCE, target.owner().id(), (target.name() + ":" + hint), null);
        }
    }

    private static String whom(NetworkLoadBalancer balancer) {
        return byGroup(balancer) ? "its security group" : "the addresses of its nodes";
    }

    private static boolean byGroup(NetworkLoadBalancer balancer) {
        return !balancer.securityGroups().isEmpty() && balancer.enforceInboundRulesOnPrivateLink();
    }

    private static @Nullable Edit admission(
            Survey survey,
            NetworkLoadBalancer balancer,
            List<Eni> nodes,
            Eni target,
            Protocol protocol,
            int port) {
        SecurityGroup group =
                target.groups().isEmpty()
                        ? null
                        : survey.design().find(target.groups().getFirst(), SecurityGroup.class);
        if (group == null) {
            return null;
        }
        PortRange ports = PortRange.of(port);
        return Mend.admit(
                group,
                byGroup(balancer)
                        ? List.of(
                                SecurityGroupRule.allow(
                                        protocol, ports, balancer.securityGroups().getFirst()))
                        : nodes.stream()
                                .map(node ->
                                        SecurityGroupRule.allow(
                                                protocol, ports, node.segment().subnet().cidr()))
                                .toList());
    }

    /// A block of a consumer that the target's groups name, and that nothing in the provider's own
    /// VPC has.
    private static @Nullable Cidr listedConsumer(
            Survey survey, EndpointService service, Eni target) {
        List<Cidr> own = target.network().vpc().cidrs();
        for (InterfaceEndpoint each : Services.endpoints(survey, service)) {
            Network consumer = survey.topology().network(each.vpc());
            for (Cidr block : consumer == null ? List.<Cidr>of() : consumer.vpc().cidrs()) {
                Cidr listed = listed(survey, target, block);
                if (listed != null && own.stream().noneMatch(listed::overlaps)) {
                    return listed;
                }
            }
        }
        return null;
    }

    private static @Nullable Cidr listed(Survey survey, Eni target, Cidr consumer) {
        return survey.groups().rules(target, Way.INGRESS).stream()
                .map(SecurityGroupRule::cidr)
                .filter(Objects::nonNull)
                .filter(consumer::contains)
                .findFirst()
                .orElse(null);
    }

    private static void reviewHeader(Notes notes, TargetGroup group, Eni target) {
        if (target.host() == null
                || group.proxyProtocolV2() == target.host().proxyProtocolAware()) {
            return;
        }
        if (group.proxyProtocolV2()) {
            notes.warn(
                    HEADER,
                    group.id(),
                    "%s sends PROXY protocol v2 headers, which %s does not read: it takes them for broken requests."
                            .formatted(group.name(), target.name()),
                    Mend.proxyProtocol(group, false));
        } else {
            notes.inform(
                    HEADER,
                    group.id(),
                    "%s sends no PROXY protocol v2 headers, which %s reads to tell customers apart; turn them on if it must."
                            .formatted(group.name(), target.name()),
                    Mend.proxyProtocol(group, true));
        }
    }
}
