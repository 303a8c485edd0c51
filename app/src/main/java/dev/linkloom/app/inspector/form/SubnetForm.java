package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.BlockEditor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Subnet;

import java.util.List;

/// What can be edited of a subnet.
final class SubnetForm {

    private SubnetForm() {}

    static Form<Subnet> make(Kit kit) {
        return kit.form(Subnet.class)
                .line(
                        tr("VPC"),
                        Lens.of(Subnet.class, "vpc", Subnet::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        tr("Zone ID"),
                        Lens.of(Subnet.class, "zoneId", Subnet::zoneId),
                        Kit.suggest(new ZoneIds()))
                .wide(
                        tr("CIDR block"),
                        Lens.of(Subnet.class, "cidr", Subnet::cidr),
                        new BlockEditor(kit.goTo(), SubnetForm::consequences, kit.maker()::split))
                .wide(
                        tr("IPv6 CIDR block"),
                        Lens.of(Subnet.class, "ipv6Cidr", Subnet::ipv6Cidr),
                        Kit.suggest(Formats.optional(new Ipv6Block(), tr("none"))))
                .section(tr("Associations"))
                .line(
                        tr("Route table"),
                        Lens.of(Subnet.class, "routeTable", Subnet::routeTable),
                        kit.inVpc(tr("The VPC’s main table"), ResourceType.ROUTE_TABLE))
                .line(
                        tr("Network ACL"),
                        Lens.of(Subnet.class, "networkAcl", Subnet::networkAcl),
                        kit.inVpc(tr("The VPC’s default ACL"), ResourceType.NETWORK_ACL));
    }

    private static List<Finding> consequences(Subject subject, Cidr block) {
        return subject.resource() instanceof Subnet subnet
                ? Consequences.of(subject, subnet.withCidr(block))
                : List.of();
    }
}
