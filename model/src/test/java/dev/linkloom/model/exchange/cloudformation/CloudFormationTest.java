package dev.linkloom.model.exchange.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.exchange.cloudformation.Imported.Kind;
import dev.linkloom.model.exchange.cloudformation.Imported.Line;
import dev.linkloom.model.file.DesignFormatException;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

class CloudFormationTest {

    private static final Design EMPTY = Design.empty("empty");

    @Test
    void aWholeTemplateBecomesResourcesThatAreWiredAsItSays() throws IOException {
        Design design = read(template()).fragment().content();

        Vpc vpc = named(design, "provider", Vpc.class);
        Subnet a = named(design, "SubnetA", Subnet.class);
        Subnet b = named(design, "SubnetB", Subnet.class);
        assertEquals(List.of(Cidr.of("10.20.0.0/16")), vpc.cidrs());
        assertTrue(vpc.dnsHostnames());
        assertEquals("10.20.1.0/24", b.cidr().toString());
        assertEquals("use1-az2", b.zoneId());
        RouteTable table = named(design, "Table", RouteTable.class);
        assertEquals(table.id(), a.routeTable());
        InternetGateway gateway = named(design, "Gateway", InternetGateway.class);
        assertEquals(vpc.id(), gateway.vpc());
        assertEquals(gateway.id(), table.routes().getFirst().target());
        assertEquals(a.id(), named(design, "Nat", NatGateway.class).subnet());
    }

    @Test
    void theServiceIsReachedThroughItsLoadBalancerByItsEndpoint() throws IOException {
        Design design = read(template()).fragment().content();

        NetworkLoadBalancer balancer = named(design, "Balancer", NetworkLoadBalancer.class);
        TargetGroup group = named(design, "Group", TargetGroup.class);
        Instance app = named(design, "App", Instance.class);
        EndpointService service = named(design, "Service", EndpointService.class);
        InterfaceEndpoint endpoint = named(design, "Endpoint", InterfaceEndpoint.class);
        assertEquals(2, balancer.nodes().size());
        assertTrue(balancer.crossZone());
        assertEquals(group.id(), balancer.listeners().getFirst().groups().getFirst().targetGroup());
        assertEquals(app.id(), group.targets().getFirst().instance());
        assertNotNull(app.privateIp());
        assertEquals(List.of(balancer.id()), service.loadBalancers());
        assertEquals(List.of("use1-az1", "use1-az2"), service.zoneIds());
        assertEquals(List.of("arn:aws:iam::000000000000:root"), service.allowedPrincipals());
        assertEquals(service.id(), endpoint.service());
        assertEquals(InterfaceEndpoint.State.AVAILABLE, endpoint.state());
        SecurityGroup worn = named(design, "AppGroup", SecurityGroup.class);
        assertEquals("443", worn.ingress().getFirst().ports().toString());
        assertEquals(
                named(design, "BalancerGroup", SecurityGroup.class).id(),
                worn.ingress().getFirst().group());
        assertEquals("s3", design.all(AwsService.class).getFirst().service());
        assertEquals(1, named(design, "Storage", GatewayEndpoint.class).routeTables().size());
        assertEquals(
                List.of("api.example.internal"),
                named(design, "Zone", PrivateHostedZone.class).records().stream()
                        .map(each -> each.name())
                        .toList());
    }

    @Test
    void everyResourceIsAccountedForWithItsLineAndWhatWasMadeOfIt() throws IOException {
        Imported imported = read(template());

        assertEquals(
                List.of("Eip", "Alias", "Unwanted", "Bucket"),
                imported.lines().stream()
                        .filter(each -> each.kind() == Kind.SKIPPED)
                        .map(Line::logicalId)
                        .toList());
        assertEquals(
                List.of("Nat", "ConsumerSubnet"),
                imported.lines().stream()
                        .filter(each -> each.kind() == Kind.GUESSED)
                        .map(Line::logicalId)
                        .toList());
        Line first = imported.lines().getFirst();
        assertEquals(new Line(11, "Vpc", "AWS::EC2::VPC", Kind.READ, ""), first);
        assertTrue(
                imported.lines().stream()
                        .filter(each -> each.kind() != Kind.READ)
                        .noneMatch(each -> each.reason().isBlank()));
    }

    @Test
    void resourcesAloneAndJsonAreReadToo() throws IOException {
        String json =
                """
                {
                \t"Net": { "Type": "AWS::EC2::VPC", "Properties": { "CidrBlock": "10.1.0.0/16" } },
                \t"Part": { "Type": "AWS::EC2::Subnet", "Properties": {
                \t  "VpcId": { "Ref": "Net" }, "CidrBlock": "10.1.1.0/24",
                \t  "AvailabilityZone": { "Fn::Select": [ 0, { "Fn::GetAZs": "" } ] } } }
                }
                """;

        Design design = read(json).fragment().content();

        assertEquals(
                named(design, "Net", Vpc.class).id(), named(design, "Part", Subnet.class).vpc());
    }

    @Test
    void whatIsWrongIsToldWithItsLine() {
        DesignFormatException wrong =
                assertThrows(
                        DesignFormatException.class,
                        () -> read("Resources:\n  A:\n    Type: AWS::EC2::VPC\n   B: ["));

        assertTrue(wrong.getMessage().startsWith("The template: line 4:"), wrong.getMessage());
    }

    @Test
    void aBlockThatIsNoneLeavesTheRestAlone() throws IOException {
        Imported imported =
                read(
                        """
                        Resources:
                          Good: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
                          Bad: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/99 } }
                        """);

        assertEquals(1, imported.fragment().content().all(Vpc.class).size());
        Line bad = imported.lines().getLast();
        assertEquals(Kind.SKIPPED, bad.kind());
        assertTrue(bad.reason().contains("10.0.0.0/99"), bad.reason());
    }

    @Test
    void onlyWhatSpeaksLikeATemplateIsTakenForOne() {
        assertTrue(CloudFormation.isTemplate("Type: AWS::EC2::VPC"));
        assertFalse(CloudFormation.isTemplate("{ \"format\": \"linkloom-design\" }"));
        assertFalse(CloudFormation.isTemplate("hello"));
    }

    private static Imported read(String text) throws DesignFormatException {
        return CloudFormation.read(text, EMPTY, null);
    }

    private static <T extends Resource> T named(Design design, String name, Class<T> type) {
        return design.all(type).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                name
                                        + " is not among "
                                        + design.resources().stream()
                                                .map(Resource::id)
                                                .map(ResourceId::value)
                                                .collect(Collectors.joining(", "))));
    }

    private static String template() throws IOException {
        try (var in =
                CloudFormationTest.class.getResourceAsStream("/cloudformation/provider.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
