package dev.linkloom.engine;

import dev.linkloom.engine.dns.DnsName;
import dev.linkloom.engine.dns.NameView;
import dev.linkloom.engine.dns.ZoneNames;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.insight.Holders;
import dev.linkloom.engine.insight.NameList;
import dev.linkloom.engine.insight.NameViews;
import dev.linkloom.engine.insight.PortUsers;
import dev.linkloom.engine.insight.Sharing;
import dev.linkloom.engine.insight.TalkSearch;
import dev.linkloom.engine.path.Talks;
import dev.linkloom.engine.resolve.Resolver;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.Vpc;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Questions about a whole design rather than about one flow: for finding things, and for pictures
/// of what belongs together.
public final class Insight {

    private static final int PROBES = 2_000_000;
    private static final int QUESTIONS = 20_000;

    private final Topology topology;
    private final SecurityGroups groups;
    private final Resolver resolver;

    Insight(Topology topology, SecurityGroups groups, Resolver resolver) {
        this.topology = topology;
        this.groups = groups;
        this.resolver = resolver;
    }

    /// Who has an address, then the subnets it lies in, then the VPCs and other networks.
    public List<ResourceId> holders(Ip ip) {
        return new Holders(topology).of(ip);
    }

    /// Whose blocks share addresses with this one, those that are exactly it first.
    public List<ResourceId> holders(Cidr block) {
        return new Holders(topology).of(block);
    }

    /// The VPCs with addresses of this one, as it is or might be, that talk to it through
    /// PrivateLink all the same (NET-26).
    public List<Vpc> sharingThroughEndpoints(Vpc vpc) {
        return Sharing.throughEndpoints(topology.design(), vpc);
    }

    /// Who names a port: listeners, target groups, rules, applications that listen on it.
    public List<ResourceId> portUsers(int port) {
        return PortUsers.of(topology.design(), port);
    }

    /// Every DNS name the design gives to something.
    public List<DnsName> names() {
        return NameList.of(topology.design());
    }

    /// The DNS names of one resource.
    public List<String> names(Resource resource) {
        return NameList.of(topology.design(), resource);
    }

    /// The addresses a resource has in VPCs, one after the other interface.
    public List<Ip> addresses(ResourceId id) {
        return topology.enis(id).stream()
                .flatMap(each -> Stream.of(each.ip(), each.ipv6()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// The zones a resource has interfaces in, or is itself part of, as its own account calls them
    /// (SVC-21).
    public List<Zone> zones(ResourceId id) {
        Segment own = topology.segment(id);
        Stream<Segment> all =
                own == null ? topology.enis(id).stream().map(Eni::segment) : Stream.of(own);
        return all.map(this::zone).distinct().toList();
    }

    private Zone zone(Segment segment) {
        Vpc vpc = segment.network().vpc();
        Account account = topology.design().find(vpc.account(), Account.class);
        return new Zone(segment.zoneId(), ZoneNames.of(account, vpc.region(), segment.zoneId()));
    }

    /// A zone by its global ID and by the name that one account has for it.
    public record Zone(String id, String name) {}

    /// The public subnets: those whose route table leads to the internet gateway of their VPC
    /// (NET-29). Whether somebody in them is reached needs a public address and filters besides.
    public List<ResourceId> publicSubnets() {
        return topology.segments().stream().filter(this::isPublic).map(Segment::id).toList();
    }

    private boolean isPublic(Segment segment) {
        InternetGateway gateway = topology.internetGateway(segment.network());
        RouteTable table = topology.design().find(segment.routeTable(), RouteTable.class);
        return gateway != null
                && table != null
                && table.routes().stream().anyMatch(each -> gateway.id().equals(each.target()));
    }

    /// Who may talk to whom as far as security groups are concerned (NET-01).
    public Talks talks() {
        return TalkSearch.of(topology, groups, PROBES);
    }

    /// Where private names lead, asked from each VPC.
    public List<NameView> nameViews() {
        return NameViews.of(topology, resolver, QUESTIONS);
    }
}
