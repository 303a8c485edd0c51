package dev.linkloom.app.inspector.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpnConnection;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

@ExtendWith(PromptRobot.class)
class FormsTest {

    /// The id never changes, the name is edited in the header.
    private static final Set<String> ELSEWHERE = Set.of("id", "name");

    @ParameterizedTest
    @EnumSource
    void everyPropertyOfEveryTypeCanBeEdited(ResourceType type, FxRobot robot) {
        Set<String> wanted = new TreeSet<>();
        for (RecordComponent each : record(type).getRecordComponents()) {
            if (!ELSEWHERE.contains(each.getName())) {
                wanted.add(each.getName());
            }
        }
        Set<String> offered = new TreeSet<>();
        robot.interact(() -> offered.addAll(new Forms(_ -> {}, _ -> {}).of(type).components()));
        assertEquals(
                wanted,
                offered.stream()
                        .map(FormsTest::whole)
                        .collect(TreeSet::new, Set::add, Set::addAll));
    }

    @ParameterizedTest
    @EnumSource(value = ResourceType.class, names = "TARGET_GROUP")
    void soCanEveryPropertyOfAHealthCheck(ResourceType type, FxRobot robot) {
        Set<String> wanted = new TreeSet<>();
        Arrays.stream(TargetGroup.HealthCheck.class.getRecordComponents())
                .forEach(each -> wanted.add("healthCheck-" + each.getName()));
        Set<String> offered = new TreeSet<>();
        robot.interact(() -> offered.addAll(new Forms(_ -> {}, _ -> {}).of(type).components()));
        offered.removeIf(each -> !each.startsWith("healthCheck"));
        assertEquals(wanted, offered);
    }

    private static String whole(String component) {
        return component.replaceAll("-.*", "");
    }

    private static Class<? extends Record> record(ResourceType type) {
        return switch (type) {
            case ACCOUNT -> Account.class;
            case VPC -> Vpc.class;
            case SUBNET -> Subnet.class;
            case ROUTE_TABLE -> RouteTable.class;
            case INTERNET_GATEWAY -> InternetGateway.class;
            case NAT_GATEWAY -> NatGateway.class;
            case VPC_PEERING -> VpcPeering.class;
            case NETWORK_INTERFACE -> NetworkInterface.class;
            case INSTANCE -> Instance.class;
            case SECURITY_GROUP -> SecurityGroup.class;
            case NETWORK_ACL -> NetworkAcl.class;
            case NETWORK_LOAD_BALANCER -> NetworkLoadBalancer.class;
            case TARGET_GROUP -> TargetGroup.class;
            case ENDPOINT_SERVICE -> EndpointService.class;
            case INTERFACE_ENDPOINT -> InterfaceEndpoint.class;
            case PRIVATE_HOSTED_ZONE -> PrivateHostedZone.class;
            case ON_PREMISES -> OnPremises.class;
            case INTERNET -> Internet.class;
            case PREFIX_LIST -> PrefixList.class;
            case AWS_SERVICE -> AwsService.class;
            case GATEWAY_ENDPOINT -> GatewayEndpoint.class;
            case GATEWAY_LOAD_BALANCER -> GatewayLoadBalancer.class;
            case GATEWAY_LOAD_BALANCER_ENDPOINT -> GatewayLoadBalancerEndpoint.class;
            case RESOURCE_GATEWAY -> ResourceGateway.class;
            case RESOURCE_CONFIGURATION -> ResourceConfiguration.class;
            case RESOURCE_ENDPOINT -> ResourceEndpoint.class;
            case APPLICATION_LOAD_BALANCER -> ApplicationLoadBalancer.class;
            case TRANSIT_GATEWAY -> TransitGateway.class;
            case TRANSIT_GATEWAY_ATTACHMENT -> TransitGatewayAttachment.class;
            case TRANSIT_GATEWAY_ROUTE_TABLE -> TransitGatewayRouteTable.class;
            case VIRTUAL_PRIVATE_GATEWAY -> VirtualPrivateGateway.class;
            case DIRECT_CONNECT_GATEWAY -> DirectConnectGateway.class;
            case VIRTUAL_INTERFACE -> VirtualInterface.class;
            case VPN_CONNECTION -> VpnConnection.class;
            case HOST -> Host.class;
            case RESOLVER_ENDPOINT -> ResolverEndpoint.class;
            case RESOLVER_RULE -> ResolverRule.class;
            case PUBLIC_HOSTED_ZONE -> PublicHostedZone.class;
        };
    }
}
