package dev.linkloom.model;

import static dev.linkloom.model.ArbitraryValues.any;
import static dev.linkloom.model.ArbitraryValues.cidrs;
import static dev.linkloom.model.ArbitraryValues.ips;
import static dev.linkloom.model.ArbitraryValues.ipv4;
import static dev.linkloom.model.ArbitraryValues.ipv6;
import static dev.linkloom.model.ArbitraryValues.portRanges;
import static dev.linkloom.model.ArbitraryValues.ports;
import static dev.linkloom.model.ArbitraryValues.texts;
import static dev.linkloom.model.ArbitraryValues.zoneIds;
import static dev.linkloom.model.Designs.ids;

import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrefixListRoute;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroupAttributes;
import dev.linkloom.model.resource.TransitGatewayRoute;
import dev.linkloom.model.resource.WeightedTargetGroup;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.util.List;

/// Arbitrary parts of resources; ids come from pools, so that references lead somewhere.
final class ArbitraryRows {

    private static final double NOTHING = 0.3;

    private ArbitraryRows() {}

    static Arbitrary<PrefixListRoute> prefixListRoutes(Arbitrary<ResourceId> targets) {
        return Combinators.combine(
                        ids(ResourceType.PREFIX_LIST).injectNull(NOTHING),
                        targets.injectNull(NOTHING))
                .as(PrefixListRoute::new);
    }

    static Arbitrary<Route> routes(Arbitrary<ResourceId> targets) {
        return Combinators.combine(cidrs(), targets.injectNull(NOTHING)).as(Route::new);
    }

    static Arbitrary<OnPremises.Forwarder> forwarders() {
        return Combinators.combine(texts(), ips().list().ofMaxSize(2))
                .as(OnPremises.Forwarder::new);
    }

    static Arbitrary<TransitGatewayRoute> transitGatewayRoutes(Arbitrary<ResourceId> attachments) {
        return Combinators.combine(cidrs(), attachments.injectNull(NOTHING))
                .as(TransitGatewayRoute::new);
    }

    static Arbitrary<SecurityGroupRule> securityGroupRules(Arbitrary<ResourceId> groups) {
        Arbitrary<Protocol> protocols = any(Protocol.class);
        return Arbitraries.oneOf(
                Arbitraries.just(SecurityGroupRule.ALLOW_ALL_OUT),
                Combinators.combine(protocols, portRanges(), cidrs()).as(SecurityGroupRule::allow),
                Combinators.combine(protocols, portRanges(), groups).as(SecurityGroupRule::allow),
                Combinators.combine(
                                protocols,
                                portRanges(),
                                Designs.ids(ResourceType.PREFIX_LIST, ResourceType.AWS_SERVICE))
                        .as((protocol, ports, list) ->
                                new SecurityGroupRule(protocol, ports, null, null, list)));
    }

    static Arbitrary<NetworkAclRule> aclRules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 32766),
                        any(NetworkAclRule.Action.class),
                        any(Protocol.class),
                        portRanges(),
                        cidrs())
                .as(NetworkAclRule::new);
    }

    static Arbitrary<Node> nodes(Arbitrary<ResourceId> subnets) {
        return Combinators.combine(
                        subnets,
                        ips().injectNull(NOTHING),
                        ipv6().injectNull(0.7),
                        ipv4().list().ofMaxSize(2))
                .as(Node::new);
    }

    static Arbitrary<Listener> listeners(Arbitrary<ResourceId> groups) {
        Arbitrary<Integer> weights = Arbitraries.integers().between(0, 999);
        return Combinators.combine(
                        any(ListenerProtocol.class),
                        ports(),
                        groups.injectNull(NOTHING),
                        weights,
                        Combinators.combine(groups, weights)
                                .as(WeightedTargetGroup::new)
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.integers().between(60, 6000).injectNull(NOTHING),
                        texts().list().ofMaxSize(2))
                .as(Listener::new);
    }

    static Arbitrary<EndpointInterface> endpointInterfaces(Arbitrary<ResourceId> subnets) {
        return Combinators.combine(subnets, ips().injectNull(NOTHING), ipv6().injectNull(NOTHING))
                .as(EndpointInterface::new);
    }

    static Arbitrary<Target> targets(
            Arbitrary<ResourceId> instances, Arbitrary<ResourceId> balancers) {
        Arbitrary<Integer> overrides = ports().injectNull(NOTHING);
        Arbitrary<String> zones = zoneIds().injectNull(NOTHING);
        return Arbitraries.oneOf(
                balancers.map(Target::applicationLoadBalancer),
                Combinators.combine(instances, overrides, zones, any(Target.Phase.class))
                        .as((id, port, zone, phase) ->
                                new Target(id, null, port, zone).withPhase(phase)),
                Combinators.combine(ips(), overrides, zones)
                        .as((ip, port, zone) -> new Target(null, ip, port, zone)));
    }

    static Arbitrary<HealthCheck> healthChecks() {
        Arbitrary<Integer> counts =
                Arbitraries.oneOf(
                        Arbitraries.of(2, 5, 6, 10, 30), Arbitraries.integers().greaterOrEqual(1));
        return Arbitraries.oneOf(
                Arbitraries.just(HealthCheck.DEFAULT),
                Combinators.combine(
                                any(CheckProtocol.class),
                                ports().injectNull(NOTHING),
                                counts,
                                counts,
                                counts,
                                counts,
                                Arbitraries.of("/", "/health"),
                                Arbitraries.of("200-399", "200", "200,204,301-302"))
                        .as(HealthCheck::new));
    }

    static Arbitrary<TargetGroupAttributes> attributes() {
        Arbitrary<Integer> percents = Arbitraries.integers().between(1, 100).injectNull(0.5);
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 9);
        return Arbitraries.oneOf(
                Arbitraries.just(TargetGroupAttributes.DEFAULT),
                Combinators.combine(
                                any(TargetGroupAttributes.HeaderPlacement.class),
                                Arbitraries.integers().between(0, 3600),
                                Arbitraries.of(true, false).injectNull(NOTHING),
                                counts,
                                percents,
                                counts,
                                percents,
                                any(TargetGroupAttributes.FlowStickiness.class))
                        .as((placement, delay, terminate, dns, dnsShare, routing, share, sticky) ->
                                new TargetGroupAttributes(
                                        delay % 2 == 0,
                                        placement,
                                        delay,
                                        terminate,
                                        delay % 3 == 0,
                                        dns,
                                        dnsShare,
                                        routing,
                                        share,
                                        sticky)));
    }

    static Arbitrary<DnsRecord> records() {
        return any(DnsRecord.Type.class)
                .flatMap(type ->
                        Combinators.combine(
                                        texts(),
                                        Arbitraries.integers().between(0, 90_000),
                                        values(type).list().ofMaxSize(3))
                                .as((name, ttl, values) -> new DnsRecord(name, type, ttl, values)));
    }

    private static Arbitrary<String> values(DnsRecord.Type type) {
        return switch (type) {
            case A -> ipv4().map(Object::toString);
            case AAAA -> ipv6().map(Object::toString);
            case CNAME, TXT, ALIAS -> texts();
        };
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> each) {
        return each.list().ofMaxSize(3);
    }
}
