package dev.linkloom.model.file;

import static dev.linkloom.model.file.Member.derived;
import static dev.linkloom.model.file.Member.optional;
import static dev.linkloom.model.file.Member.required;
import static dev.linkloom.model.file.Member.standard;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Instance.Compute;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.DnsRecordIpType;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.ClientRoutingPolicy;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.TargetGroupAttributes;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.util.Collections;
import java.util.List;

/// Every type of resource as it stands in a design's file, with AWS's defaults for what is left
/// out.
///
/// A member is in the file exactly when its value differs from what its absence means: a file says
/// what somebody has decided, and a diff shows when that changes. Members without a default are
/// facts that AWS decides for nobody.
final class ResourceShapes {

    private static final Value<List<ResourceId>> IDS = Values.listOf(Values.ID);

    static final Value<IpAddressType> IP_ADDRESS_TYPE =
            Values.word(IpAddressType.class, Spelling.KEBAB);

    static final Member<String> NAME =
            derived("name", Values.TEXT, before -> String.valueOf(before.getFirst()));

    private ResourceShapes() {}

    static Shape<? extends Record> of(ResourceType type) {
        return switch (type) {
            case ACCOUNT -> ACCOUNT;
            case VPC -> VPC;
            case SUBNET -> SUBNET;
            case ROUTE_TABLE -> ROUTE_TABLE;
            case INTERNET_GATEWAY -> INTERNET_GATEWAY;
            case NAT_GATEWAY -> NAT_GATEWAY;
            case VPC_PEERING -> VPC_PEERING;
            case NETWORK_INTERFACE -> NETWORK_INTERFACE;
            case INSTANCE -> INSTANCE;
            case SECURITY_GROUP -> SECURITY_GROUP;
            case NETWORK_ACL -> NETWORK_ACL;
            case NETWORK_LOAD_BALANCER -> NETWORK_LOAD_BALANCER;
            case TARGET_GROUP -> TARGET_GROUP;
            case ENDPOINT_SERVICE -> ENDPOINT_SERVICE;
            case INTERFACE_ENDPOINT -> INTERFACE_ENDPOINT;
            case PRIVATE_HOSTED_ZONE -> PRIVATE_HOSTED_ZONE;
            case ON_PREMISES -> ON_PREMISES;
            case INTERNET -> INTERNET;
            case PREFIX_LIST -> PrivateLinkShapes.PREFIX_LIST;
            case AWS_SERVICE -> PrivateLinkShapes.AWS_SERVICE;
            case GATEWAY_ENDPOINT -> PrivateLinkShapes.GATEWAY_ENDPOINT;
            case GATEWAY_LOAD_BALANCER -> PrivateLinkShapes.GATEWAY_LOAD_BALANCER;
            case GATEWAY_LOAD_BALANCER_ENDPOINT -> PrivateLinkShapes.GATEWAY_LOAD_BALANCER_ENDPOINT;
            case RESOURCE_GATEWAY -> PrivateLinkShapes.RESOURCE_GATEWAY;
            case RESOURCE_CONFIGURATION -> PrivateLinkShapes.RESOURCE_CONFIGURATION;
            case RESOURCE_ENDPOINT -> PrivateLinkShapes.RESOURCE_ENDPOINT;
            case APPLICATION_LOAD_BALANCER -> PrivateLinkShapes.APPLICATION_LOAD_BALANCER;
            case TRANSIT_GATEWAY -> HybridShapes.TRANSIT_GATEWAY;
            case TRANSIT_GATEWAY_ATTACHMENT -> HybridShapes.TRANSIT_GATEWAY_ATTACHMENT;
            case TRANSIT_GATEWAY_ROUTE_TABLE -> HybridShapes.TRANSIT_GATEWAY_ROUTE_TABLE;
            case VIRTUAL_PRIVATE_GATEWAY -> HybridShapes.VIRTUAL_PRIVATE_GATEWAY;
            case DIRECT_CONNECT_GATEWAY -> HybridShapes.DIRECT_CONNECT_GATEWAY;
            case VIRTUAL_INTERFACE -> HybridShapes.VIRTUAL_INTERFACE;
            case VPN_CONNECTION -> HybridShapes.VPN_CONNECTION;
            case HOST -> HybridShapes.HOST;
            case RESOLVER_ENDPOINT -> ResolverShapes.RESOLVER_ENDPOINT;
            case RESOLVER_RULE -> ResolverShapes.RESOLVER_RULE;
            case PUBLIC_HOSTED_ZONE -> ResolverShapes.PUBLIC_HOSTED_ZONE;
        };
    }

    private static final Shape<Account> ACCOUNT =
            Shape.of(
                    Account.class,
                    NAME,
                    standard(
                            "zones",
                            Values.ZONES,
                            Collections.emptySortedMap())); // SVC-21: names map in order

    private static final Shape<Vpc> VPC =
            Shape.of(
                    Vpc.class,
                    NAME,
                    optional("account", Values.ID),
                    required("region", Values.REGION),
                    required("cidrs", Values.listOf(Values.CIDR)),
                    standard("dnsSupport", Values.FLAG, true), // DNS-12
                    standard("dnsHostnames", Values.FLAG, false), // DNS-12: a VPC made by API
                    optional("mainRouteTable", Values.ID), // NET-18, NET-19: only local routes
                    optional("defaultNetworkAcl", Values.ID)); // NET-11: allows all

    private static final Shape<Subnet> SUBNET =
            Shape.of(
                    Subnet.class,
                    NAME,
                    optional("vpc", Values.ID),
                    required("zoneId", Values.ZONE_ID),
                    required("cidr", Values.CIDR),
                    optional("ipv6Cidr", Values.IPV6_CIDR), // EP-21: IPv4 only
                    optional("routeTable", Values.ID), // NET-19: the main table
                    optional("networkAcl", Values.ID)); // NET-11: the default ACL

    private static final Shape<RouteTable> ROUTE_TABLE =
            Shape.of(
                    RouteTable.class,
                    NAME,
                    optional("vpc", Values.ID),
                    standard("routes", RowShapes.ROUTES, List.of()), // NET-18: only local routes
                    standard("prefixListRoutes", RowShapes.PREFIX_LIST_ROUTES, List.of()),
                    standard(
                            "propagatingGateways",
                            IDS,
                            List.of())); // NET-31: an option to switch on

    private static final Shape<InternetGateway> INTERNET_GATEWAY =
            Shape.of(
                    InternetGateway.class,
                    NAME,
                    optional("vpc", Values.ID),
                    optional("routeTable", Values.ID));

    private static final Shape<NatGateway> NAT_GATEWAY =
            Shape.of(
                    NatGateway.class,
                    NAME,
                    optional("subnet", Values.ID),
                    optional("privateIp", Values.IP),
                    optional("publicIp", Values.IP));

    private static final Shape<VpcPeering> VPC_PEERING =
            Shape.of(
                    VpcPeering.class,
                    NAME,
                    optional("requester", Values.ID),
                    optional("accepter", Values.ID),
                    required("state", Values.word(VpcPeering.State.class, Spelling.KEBAB)),
                    standard(
                            "dnsResolution", Values.FLAG, false)); // NET-25: an option to switch on

    private static final Shape<NetworkInterface> NETWORK_INTERFACE =
            Shape.of(
                    NetworkInterface.class,
                    NAME,
                    optional("subnet", Values.ID),
                    optional("privateIp", Values.IP),
                    standard("securityGroups", IDS, List.of()),
                    optional("attachedTo", Values.ID));

    private static final Shape<Instance> INSTANCE =
            Shape.of(
                    Instance.class,
                    NAME,
                    optional("subnet", Values.ID),
                    optional("privateIp", Values.IP),
                    optional("publicIp", Values.IP),
                    standard("securityGroups", IDS, List.of()),
                    standard(
                            "compute",
                            Values.word(Compute.class, Spelling.KEBAB),
                            Compute.EC2_LINUX), // NET-14
                    standard("running", Values.FLAG, true),
                    standard("listening", Values.listOf(Values.PORTS), List.of()), // every port
                    standard("proxyProtocolAware", Values.FLAG, false), // SRC-21
                    standard("serverSpeaksFirst", Values.FLAG, false), // SRC-27
                    standard("healthStatus", Values.STATUS, 200), // NLB-12
                    optional("ipv6", Values.IP));

    private static final Shape<SecurityGroup> SECURITY_GROUP =
            Shape.of(
                    SecurityGroup.class,
                    NAME,
                    optional("vpc", Values.ID),
                    standard(
                            "ingress",
                            RowShapes.SECURITY_GROUP_RULES,
                            List.of()), // NET-01: nothing in
                    standard(
                            "egress",
                            RowShapes.SECURITY_GROUP_RULES,
                            SecurityGroup.ALL_OUT)); // NET-01

    private static final Shape<NetworkAcl> NETWORK_ACL =
            Shape.of(
                    NetworkAcl.class,
                    NAME,
                    optional("vpc", Values.ID),
                    standard(
                            "ingress",
                            RowShapes.ACL_RULES,
                            List.of()), // NET-11: a custom ACL denies all
                    standard("egress", RowShapes.ACL_RULES, List.of())); // NET-11

    private static final Shape<NetworkLoadBalancer> NETWORK_LOAD_BALANCER =
            Shape.of(
                    NetworkLoadBalancer.class,
                    NAME,
                    optional("vpc", Values.ID),
                    required(
                            "scheme",
                            Values.word(NetworkLoadBalancer.Scheme.class, Spelling.KEBAB)),
                    standard("nodes", RowShapes.NODES, List.of()),
                    standard("crossZone", Values.FLAG, false), // NLB-17
                    standard("securityGroups", IDS, List.of()), // SRC-29: without any
                    standard("enforceInboundRulesOnPrivateLink", Values.FLAG, true), // SRC-31
                    standard("listeners", RowShapes.LISTENERS, List.of()),
                    standard(
                            "clientRoutingPolicy",
                            Values.word(ClientRoutingPolicy.class, Spelling.SNAKE),
                            ClientRoutingPolicy.ANY_AVAILABILITY_ZONE), // DNS-40
                    standard(
                            "ipAddressType",
                            Values.word(IpAddressType.class, Spelling.KEBAB),
                            IpAddressType.IPV4), // NLB-36
                    optional("shiftedZoneId", Values.ZONE_ID), // NLB-40
                    standard("deletionProtection", Values.FLAG, false)); // NLB-42

    private static final Shape<TargetGroup> TARGET_GROUP =
            Shape.of(
                    TargetGroup.class,
                    NAME,
                    optional("vpc", Values.ID),
                    required("targetType", Values.word(TargetType.class, Spelling.KEBAB)),
                    required("protocol", RowShapes.LISTENER_PROTOCOL),
                    required("port", Values.PORT),
                    optional(
                            "preserveClientIp", Values.FLAG), // SRC-03: by target type and protocol
                    optional("crossZone", Values.FLAG), // NLB-18: as the load balancer
                    standard("proxyProtocolV2", Values.FLAG, false), // SRC-18
                    standard(
                            "healthCheck",
                            new Nested<>(RowShapes.HEALTH_CHECK),
                            HealthCheck.DEFAULT), // NLB-12
                    standard(
                            "attributes",
                            new Nested<>(RowShapes.TARGET_GROUP_ATTRIBUTES),
                            TargetGroupAttributes.DEFAULT),
                    standard("targets", RowShapes.TARGETS, List.of()));

    private static final Shape<EndpointService> ENDPOINT_SERVICE =
            Shape.of(
                    EndpointService.class,
                    NAME,
                    optional("account", Values.ID),
                    required("region", Values.REGION),
                    standard("loadBalancers", IDS, List.of()),
                    standard("acceptanceRequired", Values.FLAG, true), // SVC-08
                    standard(
                            "allowedPrincipals",
                            Values.listOf(Values.TEXT),
                            List.of()), // SVC-03: nobody
                    optional("privateDnsName", Values.TEXT),
                    standard(
                            "domainVerification",
                            Values.word(DomainVerification.class, Spelling.CAMEL),
                            DomainVerification.PENDING_VERIFICATION), // DNS-16
                    standard("zoneIds", Values.listOf(Values.ZONE_ID), List.of()),
                    standard(
                            "supportedRegions",
                            Values.listOf(Values.REGION),
                            List.of()), // SVC-28: the home Region
                    standard(
                            "supportedIpAddressTypes",
                            Values.listOf(Values.word(IpFamily.class, Spelling.KEBAB)),
                            List.of(IpFamily.IPV4)), // SVC-23
                    standard(
                            "payer",
                            Values.word(EndpointService.Payer.class, Spelling.CAMEL),
                            EndpointService.Payer.ENDPOINT_OWNER), // SVC-25
                    optional("verificationName", Values.TEXT),
                    optional("verificationValue", Values.TEXT));

    private static final Shape<InterfaceEndpoint> INTERFACE_ENDPOINT =
            Shape.of(
                    InterfaceEndpoint.class,
                    NAME,
                    optional("vpc", Values.ID),
                    optional("service", Values.ID),
                    standard("interfaces", RowShapes.ENDPOINT_INTERFACES, List.of()),
                    standard("securityGroups", IDS, List.of()),
                    required("privateDns", Values.FLAG),
                    required("state", Values.word(InterfaceEndpoint.State.class, Spelling.CAMEL)),
                    required("dnsSuffix", Values.DNS_SUFFIX),
                    standard("ipAddressType", IP_ADDRESS_TYPE, IpAddressType.IPV4),
                    derived(
                            "dnsRecordIpType",
                            Values.word(DnsRecordIpType.class, Spelling.KEBAB),
                            before -> DnsRecordIpType.usual((IpAddressType) before.getLast())),
                    standard("privateDnsOnlyForInboundResolver", Values.FLAG, false), // DNS-35
                    optional("policy", Values.TEXT), // EP-15: full access
                    standard("keepsAccess", Values.FLAG, false)); // SVC-06

    private static final Shape<PrivateHostedZone> PRIVATE_HOSTED_ZONE =
            Shape.of(
                    PrivateHostedZone.class,
                    NAME,
                    optional("account", Values.ID),
                    required("domain", Values.TEXT),
                    standard("vpcs", IDS, List.of()),
                    standard("records", RowShapes.RECORDS, List.of()));

    private static final Shape<OnPremises> ON_PREMISES =
            Shape.of(
                    OnPremises.class,
                    NAME,
                    standard("cidrs", Values.listOf(Values.CIDR), List.of()),
                    standard("forwarders", RowShapes.FORWARDERS, List.of()),
                    optional("resolver", Values.IP),
                    standard("records", RowShapes.RECORDS, List.of()),
                    standard("rebindingProtection", Values.FLAG, false)); // DNS-07

    private static final Shape<Internet> INTERNET =
            Shape.of(Internet.class, NAME, standard("records", RowShapes.RECORDS, List.of()));
}
