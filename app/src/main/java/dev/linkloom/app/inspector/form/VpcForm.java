package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.BlocksEditor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Vpc;

import java.util.List;

/// What can be edited of a VPC.
final class VpcForm {

    private VpcForm() {}

    static Form<Vpc> make(Kit kit) {
        return kit.form(Vpc.class)
                .line(
                        "Account",
                        Lens.of(Vpc.class, "account", Vpc::account),
                        kit.container(ResourceType.ACCOUNT))
                .line("Region", Lens.of(Vpc.class, "region", Vpc::region), Kit.mono(Formats.REGION))
                .wide(
                        "CIDR blocks",
                        Lens.of(Vpc.class, "cidrs", Vpc::cidrs),
                        new BlocksEditor(kit.goTo(), VpcForm::consequences))
                .section("DNS")
                .line("DNS support", Lens.of(Vpc.class, "dnsSupport", Vpc::dnsSupport), Kit.onOff())
                .line(
                        "DNS hostnames",
                        Lens.of(Vpc.class, "dnsHostnames", Vpc::dnsHostnames),
                        Kit.onOff())
                .section("Defaults of subnets")
                .line(
                        "Main route table",
                        Lens.of(Vpc.class, "mainRouteTable", Vpc::mainRouteTable),
                        kit.anywhere("Local routes only", ResourceType.ROUTE_TABLE))
                .line(
                        "Network ACL",
                        Lens.of(Vpc.class, "defaultNetworkAcl", Vpc::defaultNetworkAcl),
                        kit.anywhere("AWS’s default: allow all", ResourceType.NETWORK_ACL));
    }

    private static List<Finding> consequences(Subject subject, List<Cidr> blocks) {
        return subject.resource() instanceof Vpc vpc && !blocks.isEmpty()
                ? Consequences.of(subject, vpc.withCidrs(blocks))
                : List.of();
    }
}
