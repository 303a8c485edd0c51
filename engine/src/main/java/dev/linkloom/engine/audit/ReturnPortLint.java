package dev.linkloom.engine.audit;

import dev.linkloom.engine.filter.Way;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Network ACLs that do not let replies through on the ports they go to (VALID-W06).
final class ReturnPortLint {

    private static final RuleId RETURN_PORTS = RuleId.of("VALID-W06");
    private static final PortRange EPHEMERAL = new PortRange(1024, 65535);

    private ReturnPortLint() {}

    static void reviewEndpoint(InterfaceEndpoint endpoint, Survey survey, Notes notes) {
        for (Eni door : survey.topology().enis(endpoint.id())) {
            machines(survey, door).forEach(client -> reviewReply(survey, notes, door, client));
        }
    }

    static void reviewService(EndpointService service, Survey survey, Notes notes) {
        for (NetworkLoadBalancer balancer : Services.balancers(survey.design(), service)) {
            for (Eni node : survey.topology().enis(balancer.id())) {
                survey.health()
                        .targets(balancer, node)
                        .forEach(target -> reviewReply(survey, notes, target, node));
            }
        }
    }

    private static Stream<Eni> machines(Survey survey, Eni door) {
        return survey.topology().enis(door.network()).stream().filter(eni -> eni.host() != null);
    }

    /// A reply leaves one subnet and enters another, to a port nobody can choose.
    private static void reviewReply(Survey survey, Notes notes, Eni from, Eni to) {
        if (!from.sameSegment(to)) {
            reviewCrossing(survey, notes, from, to, Way.EGRESS);
            reviewCrossing(survey, notes, from, to, Way.INGRESS);
        }
    }

    private static void reviewCrossing(Survey survey, Notes notes, Eni from, Eni to, Way way) {
        Eni here = way == Way.EGRESS ? from : to;
        Eni there = way == Way.EGRESS ? to : from;
        NetworkAcl acl = survey.acls().drawn(here.segment());
        if (acl == null) {
            return;
        }
        List<NetworkAclRule> rows = way == Way.EGRESS ? acl.egress() : acl.ingress();
        boolean open =
                telling(rows)
                        .allMatch(port ->
                                survey.acls()
                                        .decide(
                                                here.segment(),
                                                way,
                                                new Packet(
                                                        from.ip(),
                                                        443,
                                                        to.ip(),
                                                        port,
                                                        Protocol.TCP),
                                                true)
                                        .passes());
        if (!open) {
            Cidr peer = there.segment().subnet().cidr();
            notes.warn(
                    RETURN_PORTS,
                    acl.id(),
                    "%s does not let every reply %s %s: it needs a rule for tcp 1024-65535 %s %s."
                            .formatted(
                                    acl.name(),
                                    way == Way.EGRESS ? "out of" : "into",
                                    here.segment().name(),
                                    way == Way.EGRESS ? "to" : "from",
                                    peer),
                    opened(acl, way, peer));
        }
    }

    /// The ports at which the rules may change their mind: if these pass, all between them do.
    private static IntStream telling(List<NetworkAclRule> rows) {
        return IntStream.concat(
                        IntStream.of(EPHEMERAL.first(), EPHEMERAL.last()),
                        rows.stream()
                                .flatMapToInt(row ->
                                        IntStream.of(
                                                row.ports().first() - 1,
                                                row.ports().first(),
                                                row.ports().last(),
                                                row.ports().last() + 1)))
                .filter(EPHEMERAL::contains)
                .distinct();
    }

    private static @Nullable Edit opened(NetworkAcl acl, Way way, Cidr peer) {
        List<NetworkAclRule> rows = way == Way.EGRESS ? acl.egress() : acl.ingress();
        int lowest = rows.stream().mapToInt(NetworkAclRule::number).min().orElse(101);
        if (lowest <= 1) {
            return null;
        }
        var row =
                new NetworkAclRule(
                        lowest - 1, NetworkAclRule.Action.ALLOW, Protocol.TCP, EPHEMERAL, peer);
        List<NetworkAclRule> more = Stream.concat(Stream.of(row), rows.stream()).toList();
        return new Edit.Replace(
                "Allow tcp 1024-65535 %s %s in %s"
                        .formatted(way == Way.EGRESS ? "to" : "from", peer, acl.name()),
                way == Way.EGRESS ? acl.withEgress(more) : acl.withIngress(more));
    }
}
