package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.RowEditor;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Vpc;

/// What can be edited of a security group.
final class SecurityGroupForm {

    private SecurityGroupForm() {}

    static Form<SecurityGroup> make(Kit kit) {
        return kit.form(SecurityGroup.class)
                .line(
                        tr("VPC"),
                        Lens.of(SecurityGroup.class, "vpc", SecurityGroup::vpc),
                        kit.container(ResourceType.VPC))
                .wide(
                        tr("Inbound rules"),
                        Lens.of(SecurityGroup.class, "ingress", SecurityGroup::ingress),
                        rules(kit, tr("Source"), "ingress"))
                .wide(
                        tr("Outbound rules"),
                        Lens.of(SecurityGroup.class, "egress", SecurityGroup::egress),
                        rules(kit, tr("Destination"), "egress"));
    }

    private static ListEditor<SecurityGroupRule> rules(Kit kit, String peer, String component) {
        return new ListEditor<SecurityGroupRule>(
                        tr("rule"), () -> rule(peer), (subject, _) -> usual(subject))
                .noting((subject, row) -> kit.hits(subject, component, row));
    }

    private static Editor<SecurityGroupRule> rule(String peer) {
        return new RowEditor<SecurityGroupRule>()
                .cell(
                        tr("Protocol"),
                        4,
                        Lens.of(SecurityGroupRule.class, "protocol", SecurityGroupRule::protocol),
                        Kit.oneOf(Protocol.class, Words::protocol))
                .cell(
                        tr("Ports"),
                        8,
                        Lens.of(SecurityGroupRule.class, "ports", SecurityGroupRule::ports),
                        Kit.mono(Formats.PORTS))
                .cell(peer, 12, Peers.LENS, Kit.suggest(new Peers()));
    }

    /// Most rules are about HTTPS within the VPC.
    private static SecurityGroupRule usual(Subject subject) {
        Vpc vpc = subject.vpc();
        Cidr block = vpc == null || vpc.cidrs().isEmpty() ? Cidr.ANY_IPV4 : vpc.cidrs().getFirst();
        return SecurityGroupRule.allow(Protocol.TCP, PortRange.of(443), block);
    }
}
