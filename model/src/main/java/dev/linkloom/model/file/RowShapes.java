package dev.linkloom.model.file;

import static dev.linkloom.model.file.Member.derived;
import static dev.linkloom.model.file.Member.optional;
import static dev.linkloom.model.file.Member.required;
import static dev.linkloom.model.file.Member.standard;

import dev.linkloom.model.Box;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrefixListRoute;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroupAttributes;
import dev.linkloom.model.resource.TargetGroupAttributes.FlowStickiness;
import dev.linkloom.model.resource.TargetGroupAttributes.HeaderPlacement;
import dev.linkloom.model.resource.TransitGatewayRoute;
import dev.linkloom.model.resource.WeightedTargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What stands inside the resources of a design's file, with AWS's defaults for what is left out.
final class RowShapes {

    static final Value<ListenerProtocol> LISTENER_PROTOCOL =
            Values.word(ListenerProtocol.class, Spelling.UPPER);

    static final Shape<Box> BOX =
            Shape.of(
                    Box.class,
                    required("x", Values.LENGTH),
                    required("y", Values.LENGTH),
                    required("width", Values.LENGTH),
                    required("height", Values.LENGTH));

    static final Rows<DrawnLink.Turn> TURNS =
            Rows.of(
                    Shape.of(
                            DrawnLink.Turn.class,
                            required("near", Values.word(DrawnLink.End.class, Spelling.KEBAB)),
                            required("at", Values.LENGTH)));

    static final Shape<DrawnLink.Bends> BENDS =
            Shape.of(
                    DrawnLink.Bends.class,
                    required("out", Values.word(DrawnLink.Side.class, Spelling.KEBAB)),
                    standard("outAt", Values.LENGTH, 0.0),
                    required("in", Values.word(DrawnLink.Side.class, Spelling.KEBAB)),
                    standard("inAt", Values.LENGTH, 0.0),
                    standard("turns", TURNS, List.of()));

    static final Rows<DrawnLink> LINKS =
            Rows.of(
                    Shape.of(
                            DrawnLink.class,
                            required("from", Values.ID),
                            required("to", Values.ID),
                            optional("bends", new Nested<>(BENDS)),
                            optional("label", Values.LENGTH)),
                    "from",
                    "to");

    static final Rows<Route> ROUTES =
            Rows.of(
                    Shape.of(
                            Route.class,
                            required("destination", Values.CIDR),
                            optional("target", Values.ID)),
                    "destination");

    static final Rows<PrefixListRoute> PREFIX_LIST_ROUTES =
            Rows.of(
                    Shape.of(
                            PrefixListRoute.class,
                            optional("prefixList", Values.ID),
                            optional("target", Values.ID)),
                    "prefixList");

    static final Rows<OnPremises.Forwarder> FORWARDERS =
            Rows.of(
                    Shape.of(
                            OnPremises.Forwarder.class,
                            required("domain", Values.TEXT),
                            required("resolvers", Values.listOf(Values.IP))),
                    "domain");

    static final Rows<TransitGatewayRoute> TRANSIT_GATEWAY_ROUTES =
            Rows.of(
                    Shape.of(
                            TransitGatewayRoute.class,
                            required("destination", Values.CIDR),
                            optional("attachment", Values.ID)),
                    "destination");

    /// A rule has no name but all it says: an edited one is another one.
    static final Rows<SecurityGroupRule> SECURITY_GROUP_RULES =
            Rows.of(
                    Shape.of(
                            SecurityGroupRule.class,
                            required("protocol", Values.word(Protocol.class, Spelling.KEBAB)),
                            standard("ports", Values.PORTS, PortRange.ALL),
                            optional("cidr", Values.CIDR),
                            optional("group", Values.ID),
                            optional("prefixList", Values.ID)));

    static final Rows<NetworkAclRule> ACL_RULES =
            Rows.of(
                    Shape.of(
                            NetworkAclRule.class,
                            required("number", Values.RULE_NUMBER),
                            required(
                                    "action",
                                    Values.word(NetworkAclRule.Action.class, Spelling.KEBAB)),
                            required("protocol", Values.word(Protocol.class, Spelling.KEBAB)),
                            standard("ports", Values.PORTS, PortRange.ALL),
                            required("cidr", Values.CIDR)),
                    "number");

    static final Rows<Node> NODES =
            Rows.of(
                    Shape.of(
                            Node.class,
                            required("subnet", Values.ID),
                            optional("privateIp", Values.IP),
                            optional("ipv6", Values.IP),
                            standard("secondaryIps", Values.listOf(Values.IP), List.of()),
                            optional("publicIp", Values.IP)),
                    "subnet");

    static final Rows<WeightedTargetGroup> WEIGHTED_TARGET_GROUPS =
            Rows.of(
                    Shape.of(
                            WeightedTargetGroup.class,
                            required("targetGroup", Values.ID),
                            standard("weight", Values.WEIGHT, 1)),
                    "targetGroup");

    static final Rows<Listener> LISTENERS =
            Rows.of(
                    Shape.of(
                            Listener.class,
                            required("protocol", LISTENER_PROTOCOL),
                            required("port", Values.PORT),
                            optional("targetGroup", Values.ID),
                            standard("weight", Values.WEIGHT, 1), // NLB-05
                            standard("alsoTo", WEIGHTED_TARGET_GROUPS, List.of()),
                            optional("idleTimeoutSeconds", Values.IDLE), // NLB-30
                            standard("certificateNames", Values.listOf(Values.TEXT), List.of())),
                    "port");

    static final Rows<Target> TARGETS =
            Rows.of(
                    Shape.of(
                            Target.class,
                            optional("instance", Values.ID),
                            optional("ip", Values.IP),
                            optional("applicationLoadBalancer", Values.ID),
                            optional("port", Values.PORT),
                            optional("zoneId", Values.ZONE_ID),
                            standard(
                                    "phase",
                                    Values.word(Target.Phase.class, Spelling.KEBAB),
                                    Target.Phase.REGISTERED)),
                    "instance",
                    "ip",
                    "applicationLoadBalancer",
                    "port");

    /// NLB-12.
    static final Shape<HealthCheck> HEALTH_CHECK =
            Shape.of(
                    HealthCheck.class,
                    standard(
                            "protocol",
                            Values.word(CheckProtocol.class, Spelling.UPPER),
                            HealthCheck.DEFAULT.protocol()),
                    optional("port", Values.PORT),
                    standard(
                            "intervalSeconds", Values.COUNT, HealthCheck.DEFAULT.intervalSeconds()),
                    derived("timeoutSeconds", Values.COUNT, RowShapes::timeout),
                    standard(
                            "healthyThreshold",
                            Values.COUNT,
                            HealthCheck.DEFAULT.healthyThreshold()),
                    standard(
                            "unhealthyThreshold",
                            Values.COUNT,
                            HealthCheck.DEFAULT.unhealthyThreshold()),
                    standard("path", Values.TEXT, HealthCheck.DEFAULT.path()),
                    standard("matcher", Values.TEXT, HealthCheck.DEFAULT.matcher()));

    static final Shape<TargetGroupAttributes> TARGET_GROUP_ATTRIBUTES =
            Shape.of(
                    TargetGroupAttributes.class,
                    standard("sourceIpStickiness", Values.FLAG, false), // NLB-29
                    standard(
                            "headerPlacement",
                            Values.word(HeaderPlacement.class, Spelling.SNAKE),
                            TargetGroupAttributes.DEFAULT.headerPlacement()), // SRC-27
                    standard(
                            "deregistrationDelaySeconds",
                            Values.DELAY,
                            TargetGroupAttributes.DEFAULT.deregistrationDelaySeconds()), // NLB-32
                    optional("terminateDeregistered", Values.FLAG), // NLB-32: by protocol
                    standard("terminateUnhealthy", Values.FLAG, true), // NLB-26
                    standard("dnsMinimumHealthy", Values.COUNT, 1), // NLB-22
                    optional("dnsMinimumHealthyPercent", Values.PERCENT),
                    standard("routingMinimumHealthy", Values.COUNT, 1), // NLB-23
                    optional("routingMinimumHealthyPercent", Values.PERCENT),
                    standard(
                            "flowStickiness",
                            Values.word(FlowStickiness.class, Spelling.SNAKE),
                            TargetGroupAttributes.DEFAULT.flowStickiness())); // GWLB-10

    static final Rows<EndpointInterface> ENDPOINT_INTERFACES =
            Rows.of(
                    Shape.of(
                            EndpointInterface.class,
                            required("subnet", Values.ID),
                            optional("privateIp", Values.IP),
                            optional("ipv6", Values.IP)),
                    "subnet");

    static final Rows<DnsRecord> RECORDS =
            Rows.of(
                    Shape.of(
                            DnsRecord.class,
                            required("name", Values.TEXT),
                            required("type", Values.word(DnsRecord.Type.class, Spelling.UPPER)),
                            required("ttlSeconds", Values.TTL),
                            required("values", Values.listOf(Values.TEXT))),
                    "name",
                    "type");

    private RowShapes() {}

    private static Integer timeout(List<@Nullable Object> before) {
        return before.getFirst() == CheckProtocol.HTTP ? 6 : HealthCheck.DEFAULT.timeoutSeconds();
    }
}
