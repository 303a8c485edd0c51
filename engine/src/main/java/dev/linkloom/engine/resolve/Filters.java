package dev.linkloom.engine.resolve;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.filter.Way;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.route.RouteDecision;
import dev.linkloom.engine.route.Routes;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ResolverEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What questions meet between Resolver endpoints and others: security groups, network ACLs both
/// ways, and the routes of tables that are drawn. Those to the resolver of a VPC itself meet
/// nothing (DNS-23).
final class Filters {

    private static final RuleId GROUPS = RuleId.of("NET-01");
    private static final int DNS_PORT = 53;
    private static final int SOME_CLIENT_PORT = 49152;

    private final SecurityGroups groups;
    private final NetworkAcls acls;
    private final Routes routes;

    /// What stops a question.
    record Blocked(ResourceId at, RuleId rule, String why) {}

    Filters(SecurityGroups groups, NetworkAcls acls, Routes routes) {
        this.groups = groups;
        this.acls = acls;
        this.routes = routes;
    }

    /// What stops a question or its answer between two resolvers; null when nothing does, as far as
    /// the design says.
    @Nullable Blocked blocked(
            @Nullable Eni out, @Nullable Ip source, Listeners.Found to, Ip target) {
        boolean own = to.standpoint() instanceof Standpoint.InVpc it && !it.inbound();
        if (source == null || own) {
            return null;
        }
        var packet = new Packet(source, SOME_CLIENT_PORT, target, DNS_PORT, Protocol.UDP);
        for (Decision each : met(out, to.door(), packet)) {
            if (!each.passes()) {
                return new Blocked(each.at(), each.rule(), each.explanation());
            }
        }
        return null;
    }

    /// In the order in which the question and its answer meet them (NET-15, NET-16).
    private List<Decision> met(@Nullable Eni out, @Nullable Eni in, Packet packet) {
        List<Decision> all = new ArrayList<>();
        Party target = Party.stranger(packet.destination());
        Party source = Party.stranger(packet.source());
        boolean border = out == null || in == null || !out.sameSegment(in);
        if (out != null) {
            if (watched(out)) {
                all.add(groups.egress(out, packet, target, GROUPS));
            }
            leave(out, border, packet, false, all);
        }
        if (in != null) {
            if (border) {
                all.add(acls.decide(in.segment(), Way.INGRESS, packet, false));
            }
            if (watched(in)) {
                all.add(groups.ingress(in, packet, source, GROUPS));
            }
            leave(in, border, packet.reversed(), true, all);
        }
        if (out != null && border) {
            all.add(acls.decide(out.segment(), Way.INGRESS, packet.reversed(), true));
        }
        return all;
    }

    /// Out of a subnet; where its table is not drawn, the routes are taken to be there.
    private void leave(Eni from, boolean border, Packet packet, boolean reply, List<Decision> all) {
        if (border) {
            all.add(acls.decide(from.segment(), Way.EGRESS, packet, reply));
        }
        RouteDecision route = routes.lookup(from.segment(), packet.destination());
        if (!route.at().equals(from.segment().id())) {
            all.add(route);
        }
    }

    private static boolean watched(Eni eni) {
        return eni.owner() instanceof ResolverEndpoint it && !it.securityGroups().isEmpty();
    }
}
