package dev.linkloom.app.inspector.form;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The rule that says what a property does, where there is one: the help beside its field.
final class PropertyRules {

    static final Map<Class<? extends Resource>, Map<String, String>> ALL =
            Map.ofEntries(
                    Map.entry(
                            Vpc.class,
                            Map.of(
                                    "cidrs",
                                    "NET-33",
                                    "dnsSupport",
                                    "DNS-24",
                                    "dnsHostnames",
                                    "DNS-12")),
                    Map.entry(
                            Subnet.class,
                            Map.of(
                                    "zoneId",
                                    "SVC-21",
                                    "cidr",
                                    "NET-34",
                                    "routeTable",
                                    "NET-19",
                                    "networkAcl",
                                    "NET-11")),
                    Map.entry(
                            RouteTable.class,
                            Map.of("routes", "NET-17", "propagatingGateways", "NET-31")),
                    Map.entry(NetworkAcl.class, Map.of("ingress", "NET-10", "egress", "NET-14")),
                    Map.entry(SecurityGroup.class, Map.of("ingress", "NET-01", "egress", "NET-02")),
                    Map.entry(
                            VpcPeering.class, Map.of("state", "NET-23", "dnsResolution", "NET-25")),
                    Map.entry(Instance.class, Map.of("proxyProtocolAware", "SRC-21")),
                    Map.entry(
                            InterfaceEndpoint.class,
                            Map.of(
                                    "service", "EP-32",
                                    "interfaces", "EP-02",
                                    "securityGroups", "SRC-35",
                                    "privateDns", "DNS-13",
                                    "state", "SVC-12",
                                    "ipAddressType", "EP-21",
                                    "dnsRecordIpType", "DNS-34",
                                    "privateDnsOnlyForInboundResolver", "DNS-35",
                                    "policy", "EP-15")),
                    Map.entry(
                            GatewayEndpoint.class,
                            Map.of("service", "EP-22", "routeTables", "EP-23")),
                    Map.entry(
                            GatewayLoadBalancerEndpoint.class,
                            Map.of("subnet", "GWLB-06", "service", "GWLB-04")),
                    Map.entry(
                            EndpointService.class,
                            Map.of(
                                    "loadBalancers", "SVC-01",
                                    "acceptanceRequired", "SVC-08",
                                    "allowedPrincipals", "SVC-04",
                                    "privateDnsName", "DNS-15",
                                    "domainVerification", "DNS-18",
                                    "zoneIds", "SVC-19",
                                    "supportedRegions", "SVC-27",
                                    "supportedIpAddressTypes", "SVC-23",
                                    "payer", "SVC-25",
                                    "verificationValue", "DNS-16")),
                    Map.entry(
                            NetworkLoadBalancer.class,
                            Map.of(
                                    "scheme", "NLB-33",
                                    "nodes", "NLB-34",
                                    "crossZone", "NLB-17",
                                    "securityGroups", "SRC-30",
                                    "enforceInboundRulesOnPrivateLink", "SRC-31",
                                    "listeners", "NLB-02",
                                    "clientRoutingPolicy", "DNS-40")),
                    Map.entry(
                            TargetGroup.class,
                            Map.of(
                                    "targetType", "NLB-06",
                                    "protocol", "NLB-02",
                                    "preserveClientIp", "SRC-02",
                                    "crossZone", "NLB-18",
                                    "proxyProtocolV2", "SRC-17",
                                    "targets", "NLB-08",
                                    "healthCheck-protocol", "NLB-12",
                                    "healthCheck-port", "NLB-41")),
                    Map.entry(
                            PrivateHostedZone.class, Map.of("domain", "DNS-25", "vpcs", "DNS-28")),
                    Map.entry(ResolverRule.class, Map.of("domain", "DNS-26")),
                    Map.entry(ResolverEndpoint.class, Map.of("interfaces", "DNS-37")));

    private PropertyRules() {}

    /// The rule about a property, by the name of its component.
    static @Nullable RuleId of(Class<? extends Resource> type, String component) {
        String rule = ALL.getOrDefault(type, Map.of()).get(component);
        return rule == null ? null : RuleId.of(rule);
    }
}
