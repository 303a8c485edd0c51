package dev.linkloom.engine.route;

import dev.linkloom.engine.route.Link.Near;
import dev.linkloom.engine.route.Row.Origin;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.VpnConnection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every way between a network outside AWS and a gateway: by Direct Connect or VPN, straight or by
/// a Direct Connect gateway (NET-32).
public final class Links {

    /// A VPN carries 1,500 bytes (NET-27).
    private static final int VPN_MTU = 1500;

    private final Topology topology;
    private final Design design;
    private final List<Link> all = new ArrayList<>();
    private final Map<ResourceId, List<Link>> byGateway = new HashMap<>();
    private final Map<ResourceId, List<Link>> byHome = new HashMap<>();

    public Links(Topology topology) {
        this.topology = topology;
        design = topology.design();
        design.all(VirtualInterface.class).forEach(this::add);
        design.all(VpnConnection.class).forEach(this::add);
        for (Link each : all) {
            switch (each.near()) {
                case Near.Vpc(VirtualPrivateGateway gateway, Network _) ->
                        file(byGateway, gateway.id(), each);
                case Near.Transit(TransitGateway _, TransitGatewayAttachment attachment) ->
                        file(byGateway, attachment.id(), each);
            }
            file(byHome, each.far().id(), each);
        }
    }

    private static void file(Map<ResourceId, List<Link>> into, ResourceId under, Link link) {
        into.computeIfAbsent(under, _ -> new ArrayList<>()).add(link);
    }

    private void add(VirtualInterface it) {
        OnPremises far = design.find(it.onPremises(), OnPremises.class);
        if (far == null) {
            return;
        }
        for (Near near : ends(design.find(it.gateway()), it)) {
            all.add(
                    new Link(
                            it,
                            far,
                            near,
                            far.cidrs(),
                            Origin.PROPAGATED_DIRECT_CONNECT,
                            it.mtu(),
                            it.up()));
        }
    }

    private void add(VpnConnection it) {
        OnPremises far = design.find(it.onPremises(), OnPremises.class);
        if (far == null) {
            return;
        }
        boolean fixed = it.routing() == VpnConnection.Routing.STATIC;
        List<Cidr> blocks = fixed ? it.staticRoutes() : far.cidrs();
        Origin origin = fixed ? Origin.PROPAGATED_VPN_STATIC : Origin.PROPAGATED_VPN_BGP;
        for (Near near : ends(design.find(it.gateway()), it)) {
            all.add(new Link(it, far, near, blocks, origin, VPN_MTU, it.up()));
        }
    }

    /// A private interface reaches every gateway of its Direct Connect gateway, a transit one every
    /// transit gateway attached to it.
    private List<Near> ends(@Nullable Resource gateway, Resource carrier) {
        return switch (gateway) {
            case VirtualPrivateGateway it -> vpc(it);
            case DirectConnectGateway it when transit(carrier) -> attached(it.id());
            case DirectConnectGateway it ->
                    it.gateways().stream()
                            .flatMap(each -> {
                                var found = design.find(each, VirtualPrivateGateway.class);
                                return found == null
                                        ? List.<Near>of().stream()
                                        : vpc(found).stream();
                            })
                            .toList();
            case TransitGateway _ -> attached(carrier.id());
            case null, default -> List.of();
        };
    }

    private static boolean transit(Resource carrier) {
        return carrier instanceof VirtualInterface it && it.kind() == VirtualInterface.Kind.TRANSIT;
    }

    private List<Near> vpc(VirtualPrivateGateway gateway) {
        Network network = topology.network(gateway.vpc());
        return network == null ? List.of() : List.of(new Near.Vpc(gateway, network));
    }

    private List<Near> attached(ResourceId what) {
        var found = new ArrayList<Near>();
        for (TransitGatewayAttachment each : design.all(TransitGatewayAttachment.class)) {
            TransitGateway gateway = design.find(each.transitGateway(), TransitGateway.class);
            if (gateway != null && what.equals(each.attached())) {
                found.add(new Near.Transit(gateway, each));
            }
        }
        return found;
    }

    /// The links that end at a virtual private gateway or an attachment of a transit gateway.
    public List<Link> at(ResourceId gatewayOrAttachment) {
        return byGateway.getOrDefault(gatewayOrAttachment, List.of());
    }

    /// The links of a network outside.
    public List<Link> of(OnPremises home) {
        return byHome.getOrDefault(home.id(), List.of());
    }

    /// The link from there to an address outside: longest prefix, then Direct Connect before static
    /// before other VPNs (NET-17); null when none that is up leads there.
    public @Nullable Link toward(ResourceId gatewayOrAttachment, Ip ip) {
        Link best = null;
        for (Link each : at(gatewayOrAttachment)) {
            if (each.up() && each.covers(ip) >= 0 && (best == null || beats(each, best, ip))) {
                best = each;
            }
        }
        return best;
    }

    private static boolean beats(Link one, Link other, Ip ip) {
        int longer = one.covers(ip) - other.covers(ip);
        return longer > 0 || (longer == 0 && one.origin().compareTo(other.origin()) < 0);
    }
}
