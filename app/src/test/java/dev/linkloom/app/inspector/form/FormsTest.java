package dev.linkloom.app.inspector.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

@ExtendWith(ApplicationExtension.class)
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
        };
    }
}
