package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of an Application Load Balancer.
final class ApplicationLoadBalancerForm {

    private ApplicationLoadBalancerForm() {}

    static Form<ApplicationLoadBalancer> make(Kit kit) {
        return kit.form(ApplicationLoadBalancer.class)
                .line(
                        tr("VPC"),
                        Lens.of(ApplicationLoadBalancer.class, "vpc", ApplicationLoadBalancer::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        tr("Scheme"),
                        Lens.of(
                                ApplicationLoadBalancer.class,
                                "scheme",
                                ApplicationLoadBalancer::scheme),
                        Kit.oneOf(NetworkLoadBalancer.Scheme.class, Words::kebab))
                .wide(
                        tr("Nodes"),
                        Lens.of(
                                ApplicationLoadBalancer.class,
                                "nodes",
                                ApplicationLoadBalancer::nodes),
                        Rows.nodes(kit))
                .wide(
                        tr("Security groups"),
                        Lens.of(
                                ApplicationLoadBalancer.class,
                                "securityGroups",
                                ApplicationLoadBalancer::securityGroups),
                        kit.securityGroups())
                .wide(
                        tr("Listeners"),
                        Lens.of(
                                ApplicationLoadBalancer.class,
                                "listeners",
                                ApplicationLoadBalancer::listeners),
                        Rows.listeners(kit));
    }
}
