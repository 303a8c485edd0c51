package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;

import org.junit.jupiter.api.Test;

/// WALK-06: both accounts say "us-east-1a" and mean different zones.
class Walk06ZoneMismatchTest {

    private static final EndpointInterface IN_ZONE_1 =
            new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.20"));
    private static final EndpointInterface IN_ZONE_2 =
            new EndpointInterface(T0.C_EP_2, Ip.of("10.0.12.20"));

    private static Design design(EndpointInterface... interfaces) {
        return Changes.interfaces(Walks.zoneMismatch(), interfaces);
    }

    private static Finding found(Design design, String rule) {
        return Fabric.compile(design).findings().stream()
                .filter(each -> each.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void valid06TheSubnetOfTheSameLetterLiesInAnotherZone() {
        Finding finding = found(design(IN_ZONE_1), "VALID-06");
        assertEquals("InvalidParameter", finding.awsCode());
        assertTrue(finding.explanation().contains("c-ep-1"), finding.explanation());
        Expect.c1(design(IN_ZONE_1), T0.R)
                .outcome("CREATE_REJECTED at vpce-0a1b2c3d4e5f60718 by VALID-06")
                .code("InvalidParameter");
    }

    @Test
    void dns04TheZonalNameHasTheConsumersLetter() {
        Design design = design(IN_ZONE_2);
        InterfaceEndpoint endpoint = Changes.get(design, T0.E, InterfaceEndpoint.class);
        assertEquals(T0.Z2, EndpointNames.of(design, endpoint).zonal().getFirst().name());
        assertEquals("ANSWERED 10.0.12.20", Ask.a(design, T0.C1, T0.Z2));
        assertEquals("NXDOMAIN", Ask.a(design, T0.C1, T0.Z1));
    }

    @Test
    void theOtherSubnetWorksAndTheClientCrossesZones() {
        Expect.c1(design(IN_ZONE_2), T0.R)
                .dns(T0.R + " ANSWERED 10.0.12.20 used 10.0.12.20 ttl 60")
                .outcome("DELIVERED")
                .forward(Legs.C1_ZONE_2.forward("DNS-08"))
                .reply(Legs.C1_ZONE_2.reply())
                .seen("172.16.12.5:20001 -> 172.16.2.10:8443");
    }

    @Test
    void svc19AZoneAddedToTheLoadBalancerIsNotYetOneOfTheService() {
        Design grown =
                Changes.nodes(
                        design(IN_ZONE_1, IN_ZONE_2),
                        new Node(T0.P_NLB_1, Ip.of("172.16.11.5")),
                        new Node(T0.P_NLB_2, Ip.of("172.16.12.5")));
        assertTrue(found(grown, "VALID-06").explanation().contains("c-ep-1"));
    }
}
