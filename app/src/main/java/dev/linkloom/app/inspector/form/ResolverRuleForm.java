package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a resolver rule.
final class ResolverRuleForm {

    private ResolverRuleForm() {}

    static Form<ResolverRule> make(Kit kit) {
        return kit.form(ResolverRule.class)
                .line(
                        tr("Account"),
                        Lens.of(ResolverRule.class, "account", ResolverRule::account),
                        kit.container(ResourceType.ACCOUNT))
                .line(
                        tr("Domain"),
                        Lens.of(ResolverRule.class, "domain", ResolverRule::domain),
                        Kit.mono(Formats.DOMAIN))
                .line(
                        tr("Outbound endpoint"),
                        Lens.of(
                                ResolverRule.class,
                                "outboundEndpoint",
                                ResolverRule::outboundEndpoint),
                        kit.anywhere(tr("Not connected"), ResourceType.RESOLVER_ENDPOINT))
                .line(
                        tr("Asked resolvers"),
                        Lens.of(ResolverRule.class, "targets", ResolverRule::targets),
                        Kit.mono(Formats.list(Formats.IP, "192.168.0.2, …")))
                .wide(
                        tr("Associated VPCs"),
                        Lens.of(ResolverRule.class, "vpcs", ResolverRule::vpcs),
                        kit.several(tr("VPC"), subject -> subject.all(ResourceType.VPC)));
    }
}
