package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Subnet;

/// What can be edited of a subnet.
final class SubnetForm {

    private SubnetForm() {}

    static Form<Subnet> make(Kit kit) {
        return kit.form(Subnet.class)
                .line(
                        "VPC",
                        Lens.of(Subnet.class, "vpc", Subnet::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        "Zone ID",
                        Lens.of(Subnet.class, "zoneId", Subnet::zoneId),
                        Kit.suggest(new ZoneIds()))
                .line(
                        "CIDR block",
                        Lens.of(Subnet.class, "cidr", Subnet::cidr),
                        Kit.mono(Formats.CIDR))
                .section("Associations")
                .line(
                        "Route table",
                        Lens.of(Subnet.class, "routeTable", Subnet::routeTable),
                        kit.inVpc("The VPC’s main table", ResourceType.ROUTE_TABLE))
                .line(
                        "Network ACL",
                        Lens.of(Subnet.class, "networkAcl", Subnet::networkAcl),
                        kit.inVpc("The VPC’s default ACL", ResourceType.NETWORK_ACL));
    }
}
