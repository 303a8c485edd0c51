package dev.linkloom.engine.topology;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// A design indexed for questions: who has which address, and what lies where.
///
/// Addresses are keyed by network, because overlapping blocks are legal (NET-26).
public final class Topology {

    private final Design design;
    private final Places places;
    private final @Nullable Contents[] contents;

    /// By the index of a network: what every packet asks for.
    private final @Nullable Object[] @Nullable [] addresses;

    private final Map<ResourceId, Peering> peerings;
    private final Outsiders outsiders;
    private final PublicAddresses publicAddresses;
    private final Map<ResourceId, InternetGateway> internetGateways;

    /// Who refers to whom, found out when first asked for.
    private @Nullable volatile Referrers referrers;

    /// All interfaces, for the few who go through them: put in order when first asked for.
    private @Nullable volatile List<Eni> enis;

    private Topology(
            Design design,
            Places places,
            Map<ResourceId, Peering> peerings,
            Outsiders outsiders,
            PublicAddresses publicAddresses,
            Map<ResourceId, InternetGateway> internetGateways) {
        this.design = design;
        this.places = places;
        this.peerings = peerings;
        this.outsiders = outsiders;
        this.publicAddresses = publicAddresses;
        this.internetGateways = internetGateways;
        contents = places.contents();
        addresses = new Object[contents.length][];
        for (int i = 0; i < contents.length; i++) {
            Contents each = contents[i];
            addresses[i] = each == null ? null : each.addresses().slots();
        }
    }

    public static Topology of(Design design) {
        Places places = Places.of(design);
        return new Topology(
                design,
                places,
                peerings(design, places),
                new Outsiders(design),
                new PublicAddresses(places),
                internetGateways(design));
    }

    /// Another version of the design, which differs from this one in nothing but the touched
    /// resources; null when so much has changed that all may as well be indexed anew.
    public @Nullable Topology after(Design next, Set<ResourceId> touched) {
        Places now = new Refit(places, design, next, touched).places();
        if (now == null) {
            return null;
        }
        boolean same = now.equals(places);
        boolean peered = !same || touches(next, touched, VpcPeering.class);
        boolean outside =
                touches(next, touched, Host.class)
                        || touches(next, touched, OnPremises.class)
                        || touches(next, touched, Internet.class)
                        || touches(next, touched, AwsService.class);
        boolean gateways = touches(next, touched, InternetGateway.class);
        var after =
                new Topology(
                        next,
                        now,
                        peered ? peerings(next, now) : peerings,
                        outside ? new Outsiders(next) : outsiders,
                        same ? publicAddresses : new PublicAddresses(now),
                        gateways ? internetGateways(next) : internetGateways);
        Referrers known = referrers;
        after.referrers = known == null ? null : known.after(design, next, touched);
        return after;
    }

    private boolean touches(
            Design next, Set<ResourceId> touched, Class<? extends Resource> family) {
        for (ResourceId each : touched) {
            if (family.isInstance(design.find(each)) || family.isInstance(next.find(each))) {
                return true;
            }
        }
        return false;
    }

    private static Map<ResourceId, Peering> peerings(Design design, Places places) {
        Map<ResourceId, Peering> found = new LinkedHashMap<>();
        for (VpcPeering each : design.all(VpcPeering.class)) {
            Network requester =
                    each.requester() == null ? null : places.networks().get(each.requester());
            Network accepter =
                    each.accepter() == null ? null : places.networks().get(each.accepter());
            if (requester != null && accepter != null) {
                found.put(each.id(), new Peering(each, requester, accepter));
            }
        }
        return found;
    }

    private static Map<ResourceId, InternetGateway> internetGateways(Design design) {
        Map<ResourceId, InternetGateway> found = new HashMap<>();
        for (InternetGateway each : design.all(InternetGateway.class)) {
            if (each.vpc() != null) {
                found.putIfAbsent(each.vpc(), each);
            }
        }
        return found;
    }

    public Design design() {
        return design;
    }

    /// All interfaces, those of one owner together, in the order of owners' ids.
    public List<Eni> enis() {
        List<Eni> known = enis;
        if (known == null) {
            var owners = new TreeMap<ResourceId, List<Eni>>();
            places.byOwner().forEach(owners::put);
            known = owners.values().stream().flatMap(List::stream).toList();
            enis = known;
        }
        return known;
    }

    /// One more than the highest index of an interface.
    public int eniIndexes() {
        return places.interfaceCount().indexes();
    }

    /// One more than the highest index of a segment.
    public int segmentIndexes() {
        return places.segmentCount().indexes();
    }

    /// All segments, in the order of ids.
    public List<Segment> segments() {
        return design.all(Subnet.class).stream()
                .map(each -> segment(each.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /// The interfaces in a network.
    public List<Eni> enis(Network network) {
        Contents here = contents[network.index()];
        return here == null ? List.of() : here.enis();
    }

    /// The segments of a network.
    public List<Segment> segments(Network network) {
        Contents here = contents[network.index()];
        return here == null ? List.of() : here.segments();
    }

    /// The interfaces of a resource, in the order of its subnets; incomplete ones are left out.
    public List<Eni> enis(ResourceId owner) {
        return places.enis(owner);
    }

    /// The first interface of a resource; null when it has none.
    public @Nullable Eni first(ResourceId owner) {
        return places.first(owner);
    }

    /// Who has the address in the network; null when nobody has.
    public @Nullable Eni find(Network network, Ip ip) {
        return find(network.index(), ip);
    }

    /// Who has the address in the network of an interface; null when nobody has.
    public @Nullable Eni find(Eni near, Ip ip) {
        return find(near.networkIndex(), ip);
    }

    /// The same from a segment.
    public @Nullable Eni find(Segment near, Ip ip) {
        return find(near.networkIndex(), ip);
    }

    private @Nullable Eni find(int network, Ip ip) {
        @Nullable Object[] here = addresses[network];
        return here == null ? null : Addresses.find(here, ip);
    }

    /// Who has the address, as seen from a network: its own interfaces first, then those of active
    /// peers.
    public @Nullable Eni reachable(Network from, Ip ip) {
        Eni own = find(from, ip);
        if (own != null || from.contains(ip)) {
            return own;
        }
        for (Peering each : peerings.values()) {
            Network other = each.active() ? each.other(from) : null;
            if (other != null && other.contains(ip)) {
                return find(other, ip);
            }
        }
        return null;
    }

    /// The same, as seen from an interface.
    public @Nullable Eni reachable(Eni from, Ip ip) {
        Eni own = find(from, ip);
        return own == null ? reachable(from.network(), ip) : own;
    }

    /// Whom the internet knows by an address; null for nobody in a VPC (NET-29).
    public @Nullable Eni publicOwner(Ip ip) {
        return publicAddresses.owner(ip);
    }

    /// Whether an address belongs to an endpoint, and so is closed to the internet although it
    /// looks public (EP-18).
    public boolean closedToInternet(Ip ip) {
        return publicAddresses.closed(ip);
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
        List<Gap> found = places.gaps().get(owner);
        return found == null ? List.of() : found;
    }

    public @Nullable Network network(@Nullable ResourceId vpc) {
        return vpc == null ? null : places.networks().get(vpc);
    }

    /// All networks, in the order of ids.
    public List<Network> networks() {
        return design.all(Vpc.class).stream()
                .map(each -> network(each.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    public @Nullable Segment segment(@Nullable ResourceId subnet) {
        return subnet == null ? null : places.segments().get(subnet);
    }

    public @Nullable Peering peering(@Nullable ResourceId id) {
        return id == null ? null : peerings.get(id);
    }

    public Collection<Peering> peerings() {
        return Collections.unmodifiableCollection(peerings.values());
    }

    /// The active peering between two networks; null when there is none.
    public @Nullable Peering peering(Network one, Network another) {
        for (Peering each : peerings.values()) {
            Network other = each.other(one);
            if (other != null && other.index() == another.index() && each.active()) {
                return each;
            }
        }
        return null;
    }

    /// Who refers to whom. Two threads may both find it out, and find the same.
    public Referrers referrers() {
        Referrers known = referrers;
        if (known == null) {
            known = Referrers.of(design);
            referrers = known;
        }
        return known;
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
