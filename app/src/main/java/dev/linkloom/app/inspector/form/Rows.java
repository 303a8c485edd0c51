package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.ChoiceEditor;
import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Format;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.RowEditor;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.TransitGatewayRoute;
import dev.linkloom.model.resource.WeightedTargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// The lists that several types of resource have: what they have in each subnet, what they listen
/// on, where they send.
final class Rows {

    private Rows() {}

    /// Nodes that the internet may know by addresses of their own.
    static Editor<List<Node>> publicNodes(Kit kit) {
        return new ListEditor<>(
                tr("node"),
                () ->
                        node(kit)
                                .cell(
                                        tr("Public IP"),
                                        6,
                                        Lens.of(Node.class, "publicIp", Node::publicIp),
                                        Kit.mono(Formats.optional(Formats.IP, tr("none")))),
                Rows::nextNode);
    }

    static Editor<List<Node>> nodes(Kit kit) {
        return new ListEditor<>(tr("node"), () -> node(kit), Rows::nextNode);
    }

    static Editor<List<EndpointInterface>> interfaces(Kit kit) {
        return new ListEditor<>(
                tr("network interface"), () -> networkInterface(kit), Rows::nextInterface);
    }

    static Editor<List<Listener>> listeners(Kit kit) {
        return new ListEditor<>(tr("listener"), () -> listener(kit), Rows::nextListener);
    }

    static Editor<List<TransitGatewayRoute>> transitGatewayRoutes(Kit kit) {
        return new ListEditor<>(
                tr("route"),
                () ->
                        new RowEditor<TransitGatewayRoute>()
                                .cell(
                                        tr("Destination"),
                                        6,
                                        Lens.of(
                                                TransitGatewayRoute.class,
                                                "destination",
                                                TransitGatewayRoute::destination),
                                        Kit.mono(Formats.CIDR))
                                .cell(
                                        tr("Attachment"),
                                        6,
                                        Lens.of(
                                                TransitGatewayRoute.class,
                                                "attachment",
                                                TransitGatewayRoute::attachment),
                                        kit.anywhere(
                                                tr("Blackhole"),
                                                ResourceType.TRANSIT_GATEWAY_ATTACHMENT)),
                (_, _) -> new TransitGatewayRoute(Cidr.ANY_IPV4, null));
    }

    /// NLB-05.
    private static Format<Integer> weight() {
        return Formats.number(tr("weight"), 0, 999);
    }

    private static RowEditor<Node> node(Kit kit) {
        return new RowEditor<Node>()
                .cell(
                        tr("Subnet"),
                        6,
                        Lens.of(Node.class, "subnet", Node::subnet),
                        kit.required(ResourceType.SUBNET))
                .cell(
                        tr("Private IP"),
                        6,
                        Lens.of(Node.class, "privateIp", Node::privateIp),
                        Kit.mono(Formats.optional(Formats.IP, tr("automatic"))))
                .cell(
                        tr("IPv6"),
                        6,
                        Lens.of(Node.class, "ipv6", Node::ipv6),
                        Kit.mono(Formats.optional(Formats.IP, tr("none"))))
                .cell(
                        tr("Secondary IPs"),
                        6,
                        Lens.of(Node.class, "secondaryIps", Node::secondaryIps),
                        Kit.mono(Formats.list(Formats.IP, tr("none"))));
    }

    private static Editor<Listener> listener(Kit kit) {
        return new RowEditor<Listener>()
                .cell(
                        tr("Protocol"),
                        5,
                        Lens.of(Listener.class, "protocol", Listener::protocol),
                        new ChoiceEditor<>(Rows::protocols, (_, each) -> each.name()))
                .cell(
                        tr("Port"),
                        7,
                        Lens.of(Listener.class, "port", Listener::port),
                        Kit.mono(Formats.PORT))
                .cell(
                        tr("Target group"),
                        8,
                        Lens.of(Listener.class, "targetGroup", Listener::targetGroup),
                        kit.inVpc(tr("Not connected"), ResourceType.TARGET_GROUP))
                .cell(
                        tr("Weight"),
                        4,
                        Lens.of(Listener.class, "weight", Listener::weight),
                        Kit.mono(weight()))
                .cell(
                        tr("Also to"),
                        12,
                        Lens.of(Listener.class, "alsoTo", Listener::alsoTo),
                        new ListEditor<>(
                                tr("target group"),
                                () -> weighted(kit),
                                (subject, present) -> nextGroup(subject, present)))
                .cell(
                        tr("Idle timeout, s"),
                        5,
                        Lens.of(Listener.class, "idleTimeoutSeconds", Listener::idleTimeoutSeconds),
                        Kit.mono(
                                Formats.optional(
                                        Formats.number(tr("number of seconds"), 60, 6000), "350")))
                .cell(
                        tr("Names on the certificate"),
                        7,
                        Lens.of(Listener.class, "certificateNames", Listener::certificateNames),
                        Kit.mono(Formats.list(Formats.DOMAIN, tr("none"))));
    }

    private static Editor<WeightedTargetGroup> weighted(Kit kit) {
        return new RowEditor<WeightedTargetGroup>()
                .cell(
                        tr("Target group"),
                        8,
                        Lens.of(
                                WeightedTargetGroup.class,
                                "targetGroup",
                                WeightedTargetGroup::targetGroup),
                        kit.required(ResourceType.TARGET_GROUP))
                .cell(
                        tr("Weight"),
                        4,
                        Lens.of(WeightedTargetGroup.class, "weight", WeightedTargetGroup::weight),
                        Kit.mono(weight()));
    }

    private static @Nullable WeightedTargetGroup nextGroup(
            Subject subject, List<WeightedTargetGroup> present) {
        List<ResourceId> taken = present.stream().map(WeightedTargetGroup::targetGroup).toList();
        return subject.inVpc(ResourceType.TARGET_GROUP).stream()
                .filter(id -> !taken.contains(id))
                .findFirst()
                .map(id -> new WeightedTargetGroup(id, 1))
                .orElse(null);
    }

    private static @Nullable Node nextNode(Subject subject, List<Node> present) {
        ResourceId free = Free.subnet(subject, present.stream().map(Node::subnet).toList());
        return free == null ? null : new Node(free, null);
    }

    /// What the load balancer can listen for.
    private static List<ListenerProtocol> protocols(Subject subject) {
        boolean application = subject.resource() instanceof ApplicationLoadBalancer;
        return Stream.of(ListenerProtocol.values())
                .filter(each -> each.ofApplications() == application)
                .toList();
    }

    private static Listener nextListener(Subject subject, List<Listener> present) {
        int port = 443;
        while (taken(present, port)) {
            port++;
        }
        return new Listener(
                subject.resource() instanceof ApplicationLoadBalancer
                        ? ListenerProtocol.HTTPS
                        : ListenerProtocol.TCP,
                port,
                present.isEmpty() ? null : present.getLast().targetGroup());
    }

    private static boolean taken(List<Listener> present, int port) {
        return present.stream().anyMatch(each -> each.port() == port);
    }

    private static Editor<EndpointInterface> networkInterface(Kit kit) {
        return new RowEditor<EndpointInterface>()
                .cell(
                        tr("Subnet"),
                        6,
                        Lens.of(EndpointInterface.class, "subnet", EndpointInterface::subnet),
                        kit.required(ResourceType.SUBNET))
                .cell(
                        tr("Private IP"),
                        6,
                        Lens.of(EndpointInterface.class, "privateIp", EndpointInterface::privateIp),
                        Kit.mono(Formats.optional(Formats.IP, tr("automatic"))))
                .cell(
                        tr("IPv6"),
                        12,
                        Lens.of(EndpointInterface.class, "ipv6", EndpointInterface::ipv6),
                        Kit.mono(Formats.optional(Formats.IP, tr("none"))));
    }

    private static @Nullable EndpointInterface nextInterface(
            Subject subject, List<EndpointInterface> present) {
        ResourceId free =
                Free.subnet(subject, present.stream().map(EndpointInterface::subnet).toList());
        return free == null ? null : new EndpointInterface(free, null);
    }
}
