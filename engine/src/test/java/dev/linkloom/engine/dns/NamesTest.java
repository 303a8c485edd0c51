package dev.linkloom.engine.dns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Names as AWS forms them: DNS-01, DNS-02, DNS-03, DNS-04, DNS-39.
class NamesTest {

    private static final ResourceId VPC = ResourceId.of("vpc-1");
    private static final ResourceId SUBNET = ResourceId.of("subnet-1");
    private static final EndpointService SERVICE =
            new EndpointService(
                    ResourceId.of("vpce-svc-0c7c07b604c6f4254"),
                    "api",
                    null,
                    "eu-west-2",
                    List.of(),
                    true,
                    List.of(),
                    "API.Example.com",
                    DomainVerification.VERIFIED,
                    List.of(),
                    List.of());
    private static final InterfaceEndpoint ENDPOINT =
            new InterfaceEndpoint(
                    ResourceId.of("vpce-04f3094497ceabca1"),
                    "e",
                    VPC,
                    SERVICE.id(),
                    List.of(new EndpointInterface(SUBNET, null)),
                    List.of(),
                    false,
                    InterfaceEndpoint.State.AVAILABLE,
                    "q634a777");

    private static Design design(Map<String, String> zones) {
        var account = new Account(ResourceId.of("111111111111"), "a", new TreeMap<>(zones));
        return Design.empty("names")
                .with(account)
                .with(
                        new Vpc(
                                VPC,
                                "v",
                                account.id(),
                                "eu-west-2",
                                List.of(Cidr.of("10.0.0.0/16")),
                                true,
                                true,
                                null,
                                null))
                .with(new Subnet(SUBNET, "s", VPC, "euw2-az1", Cidr.of("10.0.1.0/24"), null, null))
                .with(SERVICE)
                .with(ENDPOINT);
    }

    @Test
    void servicesAreNamedByRegionAndId() {
        ServiceNames names = ServiceNames.of(SERVICE);
        assertTrue(
                names.service()
                        .matches("com\\.amazonaws\\.vpce\\.[a-z0-9-]+\\.vpce-svc-[0-9a-f]{17}"));
        assertEquals("com.amazonaws.vpce.eu-west-2.vpce-svc-0c7c07b604c6f4254", names.service());
        assertEquals("vpce-svc-0c7c07b604c6f4254.eu-west-2.vpce.amazonaws.com", names.base());
    }

    /// A name that AWS really gave.
    @Test
    void theRegionalNameHoldsTheRandomPart() {
        EndpointNames names = EndpointNames.of(design(Map.of()), ENDPOINT);
        assertEquals(
                "vpce-04f3094497ceabca1-q634a777.vpce-svc-0c7c07b604c6f4254.eu-west-2.vpce.amazonaws.com",
                names.regional());
        assertEquals("api.example.com", names.privateName());
    }

    @Test
    void theZonalNameHoldsTheConsumersOwnNameOfTheZone() {
        assertEquals("eu-west-2a", zoneName(Map.of()));
        assertEquals("eu-west-2c", zoneName(Map.of("eu-west-2c", "euw2-az1")));
    }

    private static String zoneName(Map<String, String> zones) {
        ZonalName zonal = EndpointNames.of(design(zones), ENDPOINT).zonal().getFirst();
        assertEquals(
                "vpce-04f3094497ceabca1-q634a777-"
                        + zonal.zoneName()
                        + ".vpce-svc-0c7c07b604c6f4254.eu-west-2.vpce.amazonaws.com",
                zonal.name());
        return zonal.zoneName();
    }

    @Test
    void anUnconnectedEndpointHasNoNames() {
        assertNull(EndpointNames.of(Design.empty("none"), ENDPOINT));
    }

    @Test
    void loadBalancersAreNamedByNameAndSerial() {
        var balancer =
                new NetworkLoadBalancer(
                        ResourceId.of("nlb-1"),
                        "My API",
                        VPC,
                        NetworkLoadBalancer.Scheme.INTERNAL,
                        List.of(new NetworkLoadBalancer.Node(SUBNET, null)),
                        false,
                        List.of(),
                        true,
                        List.of());
        LoadBalancerNames names = LoadBalancerNames.of(design(Map.of()), balancer);
        assertTrue(
                names.regional().matches("my-api-[0-9a-f]{16}\\.elb\\.eu-west-2\\.amazonaws\\.com"),
                names.regional());
        assertEquals("eu-west-2a." + names.regional(), names.zonal().getFirst().name());
    }
}
