package dev.linkloom.model.file;

import static dev.linkloom.model.file.Member.optional;
import static dev.linkloom.model.file.Member.required;
import static dev.linkloom.model.file.Member.standard;

import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;

import java.util.List;

/// What stands in a file of the other VPC endpoints and what they lead to.
final class PrivateLinkShapes {

    private PrivateLinkShapes() {}

    static final Shape<PrefixList> PREFIX_LIST =
            Shape.of(
                    PrefixList.class,
                    ResourceShapes.NAME,
                    optional("account", Values.ID),
                    standard("cidrs", Values.listOf(Values.CIDR), List.of()));

    static final Shape<AwsService> AWS_SERVICE =
            Shape.of(
                    AwsService.class,
                    ResourceShapes.NAME,
                    required("region", Values.REGION),
                    required("service", Values.TEXT),
                    standard("cidrs", Values.listOf(Values.CIDR), List.of()));

    static final Shape<GatewayEndpoint> GATEWAY_ENDPOINT =
            Shape.of(
                    GatewayEndpoint.class,
                    ResourceShapes.NAME,
                    optional("vpc", Values.ID),
                    optional("service", Values.ID),
                    standard("routeTables", Values.listOf(Values.ID), List.of()));

    static final Shape<GatewayLoadBalancer> GATEWAY_LOAD_BALANCER =
            Shape.of(
                    GatewayLoadBalancer.class,
                    ResourceShapes.NAME,
                    optional("vpc", Values.ID),
                    standard("nodes", RowShapes.NODES, List.of()),
                    standard("crossZone", Values.FLAG, false),
                    optional("targetGroup", Values.ID));

    static final Shape<GatewayLoadBalancerEndpoint> GATEWAY_LOAD_BALANCER_ENDPOINT =
            Shape.of(
                    GatewayLoadBalancerEndpoint.class,
                    ResourceShapes.NAME,
                    optional("subnet", Values.ID),
                    optional("privateIp", Values.IP),
                    optional("service", Values.ID),
                    required("state", Values.word(InterfaceEndpoint.State.class, Spelling.CAMEL)));

    static final Shape<ResourceGateway> RESOURCE_GATEWAY =
            Shape.of(
                    ResourceGateway.class,
                    ResourceShapes.NAME,
                    optional("vpc", Values.ID),
                    standard("interfaces", RowShapes.ENDPOINT_INTERFACES, List.of()),
                    standard("securityGroups", Values.listOf(Values.ID), List.of()));

    static final Shape<ResourceConfiguration> RESOURCE_CONFIGURATION =
            Shape.of(
                    ResourceConfiguration.class,
                    ResourceShapes.NAME,
                    optional("account", Values.ID),
                    optional("gateway", Values.ID),
                    optional("ip", Values.IP),
                    optional("domain", Values.TEXT),
                    standard("ports", Values.listOf(Values.PORTS), List.of()));

    static final Shape<ResourceEndpoint> RESOURCE_ENDPOINT =
            Shape.of(
                    ResourceEndpoint.class,
                    ResourceShapes.NAME,
                    optional("vpc", Values.ID),
                    optional("configuration", Values.ID),
                    standard("interfaces", RowShapes.ENDPOINT_INTERFACES, List.of()),
                    standard("securityGroups", Values.listOf(Values.ID), List.of()),
                    standard("privateDns", Values.FLAG, false),
                    required("state", Values.word(InterfaceEndpoint.State.class, Spelling.CAMEL)),
                    required("dnsSuffix", Values.DNS_SUFFIX));

    static final Shape<ApplicationLoadBalancer> APPLICATION_LOAD_BALANCER =
            Shape.of(
                    ApplicationLoadBalancer.class,
                    ResourceShapes.NAME,
                    optional("vpc", Values.ID),
                    required(
                            "scheme",
                            Values.word(NetworkLoadBalancer.Scheme.class, Spelling.KEBAB)),
                    standard("nodes", RowShapes.NODES, List.of()),
                    standard("securityGroups", Values.listOf(Values.ID), List.of()),
                    standard("listeners", RowShapes.LISTENERS, List.of()));
}
