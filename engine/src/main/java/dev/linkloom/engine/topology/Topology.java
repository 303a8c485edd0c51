package dev.linkloom.engine.topology;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.VpcEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/// A design indexed for questions: who has which address, and what lies where.
///
/// Addresses are keyed by network, because overlapping blocks are legal (NET-26).
public final class Topology {

    /// Enough edits to be worth a topology put together anew.
    private static final int MOST_RESTATED = 256;

    private final Design design;
    private final Map<ResourceId, Network> networks;
    private final Map<ResourceId, Segment> segments;
    private final List<Network> networkList;
    private final List<Segment> segmentList;
    private final List<Eni> enis;
    private final Map<ResourceId, List<Eni>> byOwner;
    private final Owners owners;

    /// The interfaces that edits have changed in place, instead of those by owner.
    private final Map<ResourceId, List<Eni>> restated;

    private final List<List<Eni>> enisByNetwork;
    private final List<List<Segment>> segmentsByNetwork;
    private final Addresses[] addresses;
    private final Map<ResourceId, List<Gap>> gaps;
    private final Map<ResourceId, Peering> peerings;
    private final List<Peering> peeringList;
    private final Outsiders outsiders;
    private final Map<Ip, Eni> byPublicIp;
    private final Set<Ip> closed;
    private final Map<ResourceId, InternetGateway> internetGateways;

    Topology(TopologyBuilder from) {
        design = from.design;
        networks = from.networks;
        segments = from.segments;
        enis = List.copyOf(from.enis);
        byOwner = from.byOwner;
        enisByNetwork = grouped(enis, eni -> eni.network().index());
        segmentsByNetwork = grouped(from.segments.values(), segment -> segment.network().index());
        addresses = from.addresses.toArray(Addresses[]::new);
        gaps = from.gaps;
        peerings = from.peerings;
        peeringList = List.copyOf(from.peerings.values());
        networkList = List.copyOf(from.networks.values());
        segmentList = List.copyOf(from.segments.values());
        byOwner.replaceAll((_, own) -> List.copyOf(own));
        restated = Map.of();
        owners = new Owners(enis);
        outsiders = new Outsiders(design);
        byPublicIp = new HashMap<>();
        closed = new HashSet<>();
        internetGateways = new HashMap<>();
        for (Eni each : enis) {
            for (IpFamily family : IpFamily.values()) {
                Ip known = each.publicIp(family);
                if (known != null) {
                    byPublicIp.putIfAbsent(known, each);
                }
            }
            Ip six = each.address(IpFamily.IPV6);
            if (six != null && each.owner() instanceof VpcEndpoint) {
                closed.add(six);
            }
        }
        for (InternetGateway each : design.all(InternetGateway.class)) {
            if (each.vpc() != null) {
                internetGateways.putIfAbsent(each.vpc(), each);
            }
        }
    }

    /// The same places in another version of the design, with some interfaces in a new state.
    private Topology(Topology before, Design next, List<Eni> changed) {
        design = next;
        networks = before.networks;
        networkList = before.networkList;
        segments = before.segments;
        segmentList = before.segmentList;
        segmentsByNetwork = before.segmentsByNetwork;
        gaps = before.gaps;
        peerings = before.peerings;
        peeringList = before.peeringList;
        outsiders = before.outsiders;
        byPublicIp = new HashMap<>(before.byPublicIp);
        closed = before.closed;
        internetGateways = before.internetGateways;
        Eni[] all = before.enis.toArray(Eni[]::new);
        addresses = before.addresses.clone();
        enisByNetwork = new ArrayList<>(before.enisByNetwork);
        byOwner = before.byOwner;
        owners = before.owners;
        restated = new HashMap<>(before.restated);
        for (Eni each : changed) {
            int network = each.network().index();
            ResourceId owner = each.owner().id();
            all[each.index()] = each;
            addresses[network] = addresses[network].with(each);
            enisByNetwork.set(network, restated(enisByNetwork.get(network), each));
            restated.put(owner, restated(restated.getOrDefault(owner, before.enis(owner)), each));
            byPublicIp.replaceAll((_, known) -> known.index() == each.index() ? each : known);
        }
        enis = List.of(all);
    }

    private static List<Eni> restated(List<Eni> enis, Eni now) {
        return enis.stream().map(each -> each.index() == now.index() ? now : each).toList();
    }

    /// These places in another version of the design; null when the edits between them may have
    /// moved something.
    public @Nullable Topology after(Design next, Set<ResourceId> touched) {
        List<Eni> changed =
                restated.size() > MOST_RESTATED ? null : new Refit(this, next).changed(touched);
        return changed == null ? null : new Topology(this, next, changed);
    }

    private <T> List<List<T>> grouped(Collection<T> all, ToIntFunction<T> network) {
        List<List<T>> groups = new ArrayList<>();
        networks.values().forEach(_ -> groups.add(new ArrayList<>()));
        all.forEach(each -> groups.get(network.applyAsInt(each)).add(each));
        return groups;
    }

    public static Topology of(Design design) {
        return new TopologyBuilder(design).build();
    }

    public Design design() {
        return design;
    }

    public List<Eni> enis() {
        return enis;
    }

    /// The interfaces in a network.
    public List<Eni> enis(Network network) {
        return Collections.unmodifiableList(enisByNetwork.get(network.index()));
    }

    /// The segments of a network.
    public List<Segment> segments(Network network) {
        return Collections.unmodifiableList(segmentsByNetwork.get(network.index()));
    }

    /// The interfaces of a resource, in the order of its subnets; incomplete ones are left out.
    public List<Eni> enis(ResourceId owner) {
        List<Eni> now = restated.isEmpty() ? null : restated.get(owner);
        return now == null ? byOwner.getOrDefault(owner, List.of()) : now;
    }

    /// The first interface of a resource; null when it has none.
    public @Nullable Eni first(ResourceId owner) {
        Eni first = owners.first(owner);
        return first == null || restated.isEmpty() ? first : enis.get(first.index());
    }

    /// Who has the address in the network; null when nobody has.
    public @Nullable Eni find(Network network, Ip ip) {
        return addresses[network.index()].find(ip);
    }

    /// Who has the address, as seen from a network: its own interfaces first, then those of active
    /// peers.
    public @Nullable Eni reachable(Network from, Ip ip) {
        Eni own = find(from, ip);
        if (own != null || from.contains(ip)) {
            return own;
        }
        for (Peering each : peeringList) {
            Network other = each.active() ? each.other(from) : null;
            if (other != null && other.contains(ip)) {
                return find(other, ip);
            }
        }
        return null;
    }

    /// Whom the internet knows by an address; null for nobody in a VPC (NET-29).
    public @Nullable Eni publicOwner(Ip ip) {
        return byPublicIp.get(ip);
    }

    /// Whether an address belongs to an endpoint, and so is closed to the internet although it
    /// looks public (EP-18).
    public boolean closedToInternet(Ip ip) {
        return closed.contains(ip);
    }

    /// The internet gateway of a network; null when it has none.
    public @Nullable InternetGateway internetGateway(Network network) {
        return internetGateways.get(network.id());
    }

    /// A host outside of every VPC; null when it has no address or no network.
    public @Nullable Outsider outsider(ResourceId host) {
        return outsiders.of(host);
    }

    /// Who has an address in a network outside; null when nobody has.
    public @Nullable Outsider outsider(OnPremises home, Ip ip) {
        return outsiders.find(home, ip);
    }

    /// Whoever has an address on the internet.
    ///
    /// @param fallback where to show those that nobody has drawn while the internet is not drawn
    public Outsider onInternet(Ip ip, Resource fallback) {
        return outsiders.onInternet(ip, fallback);
    }

    /// What keeps a resource from having all its interfaces.
    public List<Gap> gaps(ResourceId owner) {
        return gaps.getOrDefault(owner, List.of());
    }

    public @Nullable Network network(@Nullable ResourceId vpc) {
        return vpc == null ? null : networks.get(vpc);
    }

    public List<Network> networks() {
        return networkList;
    }

    public @Nullable Segment segment(@Nullable ResourceId subnet) {
        return subnet == null ? null : segments.get(subnet);
    }

    Map<ResourceId, Segment> segmentsById() {
        return segments;
    }

    public List<Segment> segments() {
        return segmentList;
    }

    public @Nullable Peering peering(@Nullable ResourceId id) {
        return id == null ? null : peerings.get(id);
    }

    public List<Peering> peerings() {
        return peeringList;
    }

    /// The active peering between two networks; null when there is none.
    public @Nullable Peering peering(Network one, Network another) {
        for (Peering each : peeringList) {
            Network other = each.other(one);
            if (other != null && other.index() == another.index() && each.active()) {
                return each;
            }
        }
        return null;
    }

    /// The name people see, or the id where the design has no such resource.
    public String name(ResourceId id) {
        Resource found = design.find(id);
        return found == null ? id.value() : name(found);
    }

    public static String name(Resource resource) {
        return resource.name().isBlank() ? resource.id().value() : resource.name();
    }
}
