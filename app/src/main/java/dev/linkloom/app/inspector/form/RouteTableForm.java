package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.RowEditor;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.PrefixListRoute;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;

/// What can be edited of a route table.
final class RouteTableForm {

    private RouteTableForm() {}

    static Form<RouteTable> make(Kit kit) {
        return kit.form(RouteTable.class)
                .line(
                        tr("VPC"),
                        Lens.of(RouteTable.class, "vpc", RouteTable::vpc),
                        kit.container(ResourceType.VPC))
                .wide(
                        tr("Routes"),
                        Lens.of(RouteTable.class, "routes", RouteTable::routes),
                        new ListEditor<Route>(
                                        tr("route"),
                                        () -> route(kit),
                                        (_, _) -> new Route(Cidr.ANY_IPV4, null))
                                .noting((subject, row) -> kit.hits(subject, "routes", row)))
                .wide(
                        tr("Routes by prefix list"),
                        Lens.of(RouteTable.class, "prefixListRoutes", RouteTable::prefixListRoutes),
                        new ListEditor<PrefixListRoute>(
                                        tr("route by prefix list"),
                                        () -> prefixListRoute(kit),
                                        (_, _) -> new PrefixListRoute(null, null))
                                .noting((subject, row) ->
                                        kit.hits(subject, "prefixListRoutes", row)))
                .wide(
                        tr("Propagating gateways"),
                        Lens.of(
                                RouteTable.class,
                                "propagatingGateways",
                                RouteTable::propagatingGateways),
                        kit.several(
                                tr("virtual private gateway"),
                                subject -> subject.inVpc(ResourceType.VIRTUAL_PRIVATE_GATEWAY)));
    }

    private static Editor<Route> route(Kit kit) {
        return new RowEditor<Route>()
                .cell(
                        tr("Destination"),
                        5,
                        Lens.of(Route.class, "destination", Route::destination),
                        Kit.mono(Formats.CIDR))
                .cell(
                        tr("Target"),
                        7,
                        Lens.of(Route.class, "target", Route::target),
                        kit.anywhere(
                                tr("Blackhole"),
                                ResourceType.INTERNET_GATEWAY,
                                ResourceType.NAT_GATEWAY,
                                ResourceType.VPC_PEERING,
                                ResourceType.NETWORK_INTERFACE,
                                ResourceType.VIRTUAL_PRIVATE_GATEWAY,
                                ResourceType.TRANSIT_GATEWAY,
                                ResourceType.GATEWAY_LOAD_BALANCER_ENDPOINT));
    }

    private static Editor<PrefixListRoute> prefixListRoute(Kit kit) {
        return new RowEditor<PrefixListRoute>()
                .cell(
                        tr("Prefix list"),
                        5,
                        Lens.of(PrefixListRoute.class, "prefixList", PrefixListRoute::prefixList),
                        kit.anywhere(tr("No list"), ResourceType.PREFIX_LIST))
                .cell(
                        tr("Target"),
                        7,
                        Lens.of(PrefixListRoute.class, "target", PrefixListRoute::target),
                        kit.anywhere(
                                tr("Blackhole"),
                                ResourceType.INTERNET_GATEWAY,
                                ResourceType.NAT_GATEWAY,
                                ResourceType.VPC_PEERING,
                                ResourceType.NETWORK_INTERFACE,
                                ResourceType.VIRTUAL_PRIVATE_GATEWAY,
                                ResourceType.TRANSIT_GATEWAY));
    }
}
