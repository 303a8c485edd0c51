package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.BlocksEditor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Vpc;

import java.util.List;
import java.util.stream.Collectors;

/// What can be edited of a VPC.
final class VpcForm {

    private VpcForm() {}

    static Form<Vpc> make(Kit kit) {
        return kit.form(Vpc.class)
                .line(
                        tr("Account"),
                        Lens.of(Vpc.class, "account", Vpc::account),
                        kit.container(ResourceType.ACCOUNT))
                .line(
                        tr("Region"),
                        Lens.of(Vpc.class, "region", Vpc::region),
                        Kit.mono(Formats.REGION))
                .wide(
                        tr("CIDR blocks"),
                        Lens.of(Vpc.class, "cidrs", Vpc::cidrs),
                        new BlocksEditor(kit.goTo(), VpcForm::consequences, VpcForm::harmless))
                .section(tr("DNS"))
                .line(
                        tr("DNS support"),
                        Lens.of(Vpc.class, "dnsSupport", Vpc::dnsSupport),
                        Kit.onOff())
                .line(
                        tr("DNS hostnames"),
                        Lens.of(Vpc.class, "dnsHostnames", Vpc::dnsHostnames),
                        Kit.onOff())
                .section(tr("Defaults of subnets"))
                .line(
                        tr("Main route table"),
                        Lens.of(Vpc.class, "mainRouteTable", Vpc::mainRouteTable),
                        kit.anywhere(tr("Local routes only"), ResourceType.ROUTE_TABLE))
                .line(
                        tr("Network ACL"),
                        Lens.of(Vpc.class, "defaultNetworkAcl", Vpc::defaultNetworkAcl),
                        kit.anywhere(tr("AWS’s default: allow all"), ResourceType.NETWORK_ACL));
    }

    private static List<Finding> consequences(Subject subject, List<Cidr> blocks) {
        return subject.resource() instanceof Vpc vpc && !blocks.isEmpty()
                ? Consequences.of(subject, vpc.withCidrs(blocks))
                : List.of();
    }

    private static String harmless(Subject subject, List<Cidr> blocks) {
        if (!(subject.resource() instanceof Vpc vpc) || blocks.isEmpty()) {
            return "";
        }
        String names =
                subject.fabric().insight().sharingThroughEndpoints(vpc.withCidrs(blocks)).stream()
                        .map(Vpc::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? ""
                : tr(
                        "Addresses of %s too. The endpoint between them does not mind: PrivateLink"
                                + " allows overlaps.",
                        names);
    }
}
