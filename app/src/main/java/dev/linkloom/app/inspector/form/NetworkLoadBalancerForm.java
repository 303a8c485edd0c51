package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.RowEditor;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.NetworkLoadBalancer.Scheme;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What can be edited of a Network Load Balancer.
final class NetworkLoadBalancerForm {

    private NetworkLoadBalancerForm() {}

    static Form<NetworkLoadBalancer> make(Kit kit) {
        return kit.form(NetworkLoadBalancer.class)
                .line(
                        "VPC",
                        Lens.of(NetworkLoadBalancer.class, "vpc", NetworkLoadBalancer::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        "Scheme",
                        Lens.of(NetworkLoadBalancer.class, "scheme", NetworkLoadBalancer::scheme),
                        Kit.oneOf(Scheme.class, Words::kebab))
                .line(
                        "Cross-zone",
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "crossZone",
                                NetworkLoadBalancer::crossZone),
                        Kit.onOff())
                .wide(
                        "Nodes",
                        Lens.of(NetworkLoadBalancer.class, "nodes", NetworkLoadBalancer::nodes),
                        new ListEditor<>("node", () -> node(kit), NetworkLoadBalancerForm::next))
                .wide(
                        "Listeners",
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "listeners",
                                NetworkLoadBalancer::listeners),
                        new ListEditor<>(
                                "listener", () -> listener(kit), (_, present) -> next(present)))
                .wide(
                        "Security groups",
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "securityGroups",
                                NetworkLoadBalancer::securityGroups),
                        kit.securityGroups())
                .line(
                        "Enforce on PrivateLink traffic",
                        Lens.of(
                                NetworkLoadBalancer.class,
                                "enforceInboundRulesOnPrivateLink",
                                NetworkLoadBalancer::enforceInboundRulesOnPrivateLink),
                        Kit.onOff());
    }

    private static Editor<Node> node(Kit kit) {
        return new RowEditor<Node>()
                .cell(
                        "Subnet",
                        6,
                        Lens.of(Node.class, "subnet", Node::subnet),
                        kit.required(ResourceType.SUBNET))
                .cell(
                        "Private IP",
                        6,
                        Lens.of(Node.class, "privateIp", Node::privateIp),
                        Kit.mono(Formats.optional(Formats.IP, "automatic")));
    }

    private static Editor<Listener> listener(Kit kit) {
        return new RowEditor<Listener>()
                .cell(
                        "Protocol",
                        5,
                        Lens.of(Listener.class, "protocol", Listener::protocol),
                        Kit.oneOf(ListenerProtocol.class, Enum::name))
                .cell(
                        "Port",
                        7,
                        Lens.of(Listener.class, "port", Listener::port),
                        Kit.mono(Formats.PORT))
                .cell(
                        "Target group",
                        12,
                        Lens.of(Listener.class, "targetGroup", Listener::targetGroup),
                        kit.inVpc("Not connected", ResourceType.TARGET_GROUP));
    }

    private static @Nullable Node next(Subject subject, List<Node> present) {
        ResourceId free = Free.subnet(subject, present.stream().map(Node::subnet).toList());
        return free == null ? null : new Node(free, null);
    }

    private static Listener next(List<Listener> present) {
        int port = 443;
        while (taken(present, port)) {
            port++;
        }
        return new Listener(
                ListenerProtocol.TCP,
                port,
                present.isEmpty() ? null : present.getLast().targetGroup());
    }

    private static boolean taken(List<Listener> present, int port) {
        return present.stream().anyMatch(each -> each.port() == port);
    }
}
