package dev.linkloom.engine.insight;

import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.filter.Way;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Talk;
import dev.linkloom.engine.path.Talks;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Peering;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.SecurityGroupRule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Who may talk to whom as far as security groups are concerned: within a VPC and over active
/// peerings. Routes, network ACLs and load balancers have their own say.
public final class TalkSearch {

    private static final RuleId GROUPS = RuleId.of("NET-01");
    private static final int CLIENT_PORT = 49152;

    private final Topology topology;
    private final SecurityGroups groups;
    private final Set<Talk> found = new TreeSet<>();
    private int probes;

    private TalkSearch(Topology topology, SecurityGroups groups, int probes) {
        this.topology = topology;
        this.groups = groups;
        this.probes = probes;
    }

    /// Tries every rule of every interface against whoever may come.
    ///
    /// @param probes how many rules may be tried before it is enough
    public static Talks of(Topology topology, SecurityGroups groups, int probes) {
        var talks = new TalkSearch(topology, groups, probes);
        for (Network each : topology.networks()) {
            List<Eni> clients = talks.clients(each);
            topology.enis(each).forEach(to -> talks.ask(to, clients));
        }
        return new Talks(List.copyOf(talks.found), talks.probes > 0);
    }

    /// Whoever can come with an address of its own: neighbours and active peers.
    private List<Eni> clients(Network network) {
        var all = new ArrayList<>(topology.enis(network));
        for (Peering each : topology.peerings()) {
            Network other = each.active() ? each.other(network) : null;
            if (other != null) {
                all.addAll(topology.enis(other));
            }
        }
        return all;
    }

    private void ask(Eni to, List<Eni> clients) {
        if (!groups.watches(to)) {
            return;
        }
        var rules = new LinkedHashSet<Service>();
        for (SecurityGroupRule each : groups.rules(to, Way.INGRESS)) {
            rules.add(new Service(each.protocol(), each.ports()));
        }
        for (Service each : rules) {
            for (Eni from : clients) {
                if (probes-- <= 0) {
                    return;
                }
                if (!from.owner().id().equals(to.owner().id()) && passes(from, to, each)) {
                    found.add(
                            new Talk(
                                    from.machine().id(),
                                    to.machine().id(),
                                    each.protocol(),
                                    each.ports()));
                }
            }
        }
    }

    private boolean passes(Eni from, Eni to, Service service) {
        Ip source = from.address(to.ip().family());
        if (source == null) {
            return false;
        }
        Protocol protocol = service.protocol() == Protocol.ALL ? Protocol.TCP : service.protocol();
        int port = Math.max(1, service.ports().first());
        var packet = new Packet(source, CLIENT_PORT, to.ip(), port, protocol);
        return groups.ingress(to, packet, groups.party(from).at(source), GROUPS).objection() == null
                && (!groups.watches(from)
                        || groups.egress(from, packet, groups.party(to), GROUPS).objection()
                                == null);
    }

    private record Service(Protocol protocol, PortRange ports) {}
}
