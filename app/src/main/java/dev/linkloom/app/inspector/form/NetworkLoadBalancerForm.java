package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.ClientRoutingPolicy;
import dev.linkloom.model.resource.NetworkLoadBalancer.Scheme;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a Network Load Balancer.
final class NetworkLoadBalancerForm {

    private NetworkLoadBalancerForm() {}

    static Form<NetworkLoadBalancer> make(Kit kit) {
        return kit.form(NetworkLoadBalancer.class)
                .line(
                        tr("VPC"),
                        Lens.of(NetworkLoadBalancer.class, "vpc", NetworkLoadBalancer::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        tr("Scheme"),
                        Lens.of(NetworkLoadBalancer.class, "scheme", NetworkLoadBalancer::scheme),
                        Kit.oneOf(Scheme.class, Words::kebab))
                .line(
                        tr("Cross-zone"),
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "crossZone",
                                NetworkLoadBalancer::crossZone),
                        Kit.onOff())
                .wide(
                        tr("Nodes"),
                        Lens.of(NetworkLoadBalancer.class, "nodes", NetworkLoadBalancer::nodes),
                        Rows.publicNodes(kit))
                .wide(
                        tr("Listeners"),
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "listeners",
                                NetworkLoadBalancer::listeners),
                        Rows.listeners(kit))
                .wide(
                        tr("Security groups"),
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "securityGroups",
                                NetworkLoadBalancer::securityGroups),
                        kit.securityGroups())
                .line(
                        tr("Enforce on PrivateLink traffic"),
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "enforceInboundRulesOnPrivateLink",
                                NetworkLoadBalancer::enforceInboundRulesOnPrivateLink),
                        Kit.onOff())
                .line(
                        tr("Client routing"),
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "clientRoutingPolicy",
                                NetworkLoadBalancer::clientRoutingPolicy),
                        Kit.oneOf(ClientRoutingPolicy.class, Words::sentence))
                .line(
                        tr("IP address type"),
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "ipAddressType",
                                NetworkLoadBalancer::ipAddressType),
                        Kit.oneOf(IpAddressType.class, Words::kebab))
                .line(
                        tr("Zone shifted away"),
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "shiftedZoneId",
                                NetworkLoadBalancer::shiftedZoneId),
                        Kit.mono(Formats.optional(Formats.ZONE_ID, tr("none"))))
                .line(
                        tr("Deletion protection"),
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "deletionProtection",
                                NetworkLoadBalancer::deletionProtection),
                        Kit.onOff());
    }
}
