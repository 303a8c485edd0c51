package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.TransitGatewayRouteTable;

/// What can be edited of a transit gateway route table.
final class TransitGatewayRouteTableForm {

    private TransitGatewayRouteTableForm() {}

    static Form<TransitGatewayRouteTable> make(Kit kit) {
        return kit.form(TransitGatewayRouteTable.class)
                .line(
                        tr("Transit gateway"),
                        Lens.of(
                                TransitGatewayRouteTable.class,
                                "transitGateway",
                                TransitGatewayRouteTable::transitGateway),
                        kit.anywhere(tr("Not connected"), ResourceType.TRANSIT_GATEWAY))
                .wide(
                        tr("Associations"),
                        Lens.of(
                                TransitGatewayRouteTable.class,
                                "associations",
                                TransitGatewayRouteTable::associations),
                        kit.several(
                                tr("attachment"),
                                subject -> subject.all(ResourceType.TRANSIT_GATEWAY_ATTACHMENT)))
                .wide(
                        tr("Propagations"),
                        Lens.of(
                                TransitGatewayRouteTable.class,
                                "propagations",
                                TransitGatewayRouteTable::propagations),
                        kit.several(
                                tr("attachment"),
                                subject -> subject.all(ResourceType.TRANSIT_GATEWAY_ATTACHMENT)))
                .wide(
                        tr("Routes"),
                        Lens.of(
                                TransitGatewayRouteTable.class,
                                "routes",
                                TransitGatewayRouteTable::routes),
                        Rows.transitGatewayRoutes(kit));
    }
}
