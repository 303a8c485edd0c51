package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a Gateway Load Balancer.
final class GatewayLoadBalancerForm {

    private GatewayLoadBalancerForm() {}

    static Form<GatewayLoadBalancer> make(Kit kit) {
        return kit.form(GatewayLoadBalancer.class)
                .line(
                        "VPC",
                        Lens.of(GatewayLoadBalancer.class, "vpc", GatewayLoadBalancer::vpc),
                        kit.container(ResourceType.VPC))
                .wide(
                        "Nodes",
                        Lens.of(GatewayLoadBalancer.class, "nodes", GatewayLoadBalancer::nodes),
                        Rows.nodes(kit))
                .line(
                        "Cross-zone",
                        Lens.of(
                                GatewayLoadBalancer.class,
                                "crossZone",
                                GatewayLoadBalancer::crossZone),
                        Kit.onOff())
                .line(
                        "Target group",
                        Lens.of(
                                GatewayLoadBalancer.class,
                                "targetGroup",
                                GatewayLoadBalancer::targetGroup),
                        kit.anywhere("Not connected", ResourceType.TARGET_GROUP));
    }
}
