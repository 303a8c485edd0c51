package dev.linkloom.engine.audit;

import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Load balancers that enforce inbound rules on PrivateLink traffic and leave consumers out
/// (VALID-W03).
final class BalancerGroupLint implements Check<EndpointService> {

    private static final RuleId LEFT_OUT = RuleId.of("VALID-W03");

    @Override
    public void review(EndpointService service, Survey survey, Notes notes) {
        for (NetworkLoadBalancer balancer : Services.balancers(survey.design(), service)) {
            List<Eni> nodes = survey.topology().enis(balancer.id());
            boolean enforced =
                    balancer.enforceInboundRulesOnPrivateLink()
                            && !balancer.securityGroups().isEmpty();
            if (enforced && !nodes.isEmpty()) {
                review(survey, notes, service, balancer, nodes.getFirst());
            }
        }
    }

    private static void review(
            Survey survey,
            Notes notes,
            EndpointService service,
            NetworkLoadBalancer balancer,
            Eni node) {
        for (InterfaceEndpoint endpoint : Services.endpoints(survey, service)) {
            Network consumer = survey.topology().network(endpoint.vpc());
            List<Services.Port> ports = Services.ports(balancer);
            if (consumer == null || consumer.vpc().cidrs().isEmpty() || ports.isEmpty()) {
                continue;
            }
            List<Ip> clients = clients(survey, consumer);
            for (Services.Port port : ports) {
                Ip out =
                        clients.stream()
                                .filter(ip -> !admits(survey, node, ip, port))
                                .findFirst()
                                .orElse(null);
                if (out != null) {
                    notes.warn(
                            LEFT_OUT,
                            balancer.id(),
                            "The security groups of %s are enforced on PrivateLink traffic and do not let %s of %s in on %s; allow the consumer's addresses."
                                    .formatted(balancer.name(), out, consumer.name(), port),
                            admission(survey, balancer, consumer.vpc().cidrs().getFirst(), port));
                }
            }
        }
    }

    /// The machines of a consumer, or the ends of its blocks while none is drawn.
    private static List<Ip> clients(Survey survey, Network consumer) {
        List<Ip> machines =
                survey.topology().enis(consumer).stream()
                        .filter(eni -> eni.host() != null)
                        .map(Eni::ip)
                        .toList();
        return machines.isEmpty()
                ? consumer.vpc().cidrs().stream()
                        .flatMap(each -> Stream.of(each.base(), each.last()))
                        .toList()
                : machines;
    }

    private static boolean admits(Survey survey, Eni node, Ip client, Services.Port port) {
        var packet = new Packet(client, 1024, node.ip(), port.number(), port.protocol());
        return survey.groups().ingress(node, packet, Party.stranger(client), LEFT_OUT).passes();
    }

    private static @Nullable Edit admission(
            Survey survey, NetworkLoadBalancer balancer, Cidr block, Services.Port port) {
        SecurityGroup group =
                survey.design().find(balancer.securityGroups().getFirst(), SecurityGroup.class);
        return group == null
                ? null
                : Mend.admit(
                        group,
                        List.of(
                                SecurityGroupRule.allow(
                                        port.protocol(), PortRange.of(port.number()), block)));
    }
}
