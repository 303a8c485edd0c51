package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.RowEditor;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.NetworkAclRule.Action;
import dev.linkloom.model.resource.ResourceType;

import java.util.List;

/// What can be edited of a network ACL.
final class NetworkAclForm {

    private NetworkAclForm() {}

    static Form<NetworkAcl> make(Kit kit) {
        return kit.form(NetworkAcl.class)
                .line(
                        tr("VPC"),
                        Lens.of(NetworkAcl.class, "vpc", NetworkAcl::vpc),
                        kit.container(ResourceType.VPC))
                .wide(
                        tr("Inbound rules"),
                        Lens.of(NetworkAcl.class, "ingress", NetworkAcl::ingress),
                        rules(kit, tr("Source"), "ingress"))
                .wide(
                        tr("Outbound rules"),
                        Lens.of(NetworkAcl.class, "egress", NetworkAcl::egress),
                        rules(kit, tr("Destination"), "egress"));
    }

    private static ListEditor<NetworkAclRule> rules(Kit kit, String peer, String component) {
        return new ListEditor<NetworkAclRule>(
                        tr("rule"), () -> rule(peer), (_, present) -> next(present))
                .ordered(NetworkAclForm::exchanged)
                .noting((subject, row) -> kit.hits(subject, component, row));
    }

    private static Editor<NetworkAclRule> rule(String peer) {
        return new RowEditor<NetworkAclRule>()
                .cell(
                        tr("Number"),
                        4,
                        Lens.of(NetworkAclRule.class, "number", NetworkAclRule::number),
                        Kit.mono(Formats.number(tr("rule number"), 1, 32766)))
                .cell(
                        tr("Action"),
                        4,
                        Lens.of(NetworkAclRule.class, "action", NetworkAclRule::action),
                        Kit.oneOf(Action.class, Words::sentence))
                .cell(
                        tr("Protocol"),
                        4,
                        Lens.of(NetworkAclRule.class, "protocol", NetworkAclRule::protocol),
                        Kit.oneOf(Protocol.class, Words::protocol))
                .cell(
                        tr("Ports"),
                        4,
                        Lens.of(NetworkAclRule.class, "ports", NetworkAclRule::ports),
                        Kit.mono(Formats.PORTS))
                .cell(
                        peer,
                        8,
                        Lens.of(NetworkAclRule.class, "cidr", NetworkAclRule::cidr),
                        Kit.mono(Formats.CIDR));
    }

    /// Rules change places by exchanging their numbers, which are their order.
    private static List<NetworkAclRule> exchanged(NetworkAclRule upper, NetworkAclRule lower) {
        return List.of(lower.withNumber(upper.number()), upper.withNumber(lower.number()));
    }

    /// Numbered a step of 10 behind the last one, so that others fit between.
    private static NetworkAclRule next(List<NetworkAclRule> present) {
        int last = present.stream().mapToInt(NetworkAclRule::number).max().orElse(90);
        int number = Math.min(32766, (last / 10 + 1) * 10);
        return new NetworkAclRule(
                number, Action.ALLOW, Protocol.TCP, PortRange.of(443), Cidr.ANY_IPV4);
    }
}
