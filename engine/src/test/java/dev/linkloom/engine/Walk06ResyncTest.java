package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;

import org.junit.jupiter.api.Test;

import java.util.List;

/// WALK-06: what the consumer may ask for while the service is in one zone only, and after it grew.
class Walk06ResyncTest {

    private static final EndpointInterface IN_ZONE_1 =
            new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.20"));
    private static final EndpointInterface IN_ZONE_2 =
            new EndpointInterface(T0.C_EP_2, Ip.of("10.0.12.20"));

    private static Design provider() {
        return Walks.zoneMismatch();
    }

    private static Design consumerIn(Design design, EndpointInterface... interfaces) {
        return Changes.interfaces(design, interfaces);
    }

    private static Edit request(EndpointInterface... interfaces) {
        InterfaceEndpoint it = Changes.get(provider(), T0.E, InterfaceEndpoint.class);
        return new Edit.Replace("Create", it.withInterfaces(List.of(interfaces)));
    }

    @Test
    void bothCallItUsEast1aAndMeanDifferentZones() {
        Account consumer = Changes.get(provider(), T0.CONSUMER, Account.class);
        Account provider = Changes.get(provider(), T0.PROVIDER, Account.class);
        assertEquals("use1-az1", consumer.zoneId("us-east-1a"));
        assertEquals("use1-az2", provider.zoneId("us-east-1a"));
    }

    @Test
    void svc22TheConsumersUsEast1aIsRefused() {
        Finding refusal =
                Fabric.compile(provider().without(T0.E)).refusals(request(IN_ZONE_1)).getFirst();
        assertEquals("VALID-06 InvalidParameter", refusal.rule() + " " + refusal.awsCode());
        assertEquals(
                "api does not support the zone of c-ep-1 (use1-az1); choose a subnet in use1-az2.",
                refusal.explanation());
        Expect.c1(consumerIn(provider(), IN_ZONE_1), "10.0.11.20")
                .outcome("CREATE_REJECTED at vpce-0a1b2c3d4e5f60718 by VALID-06")
                .code("InvalidParameter");
    }

    @Test
    void itsUsEast1bIsTaken() {
        assertEquals(
                List.of(), Fabric.compile(provider().without(T0.E)).refusals(request(IN_ZONE_2)));
    }

    @Test
    void validW12OneZoneIsAnOutageWaitingToHappen() {
        List<String> lints =
                Fabric.compile(consumerIn(provider(), IN_ZONE_2)).findings().stream()
                        .filter(each -> each.rule().value().equals("VALID-W12"))
                        .map(each -> each.resource().value())
                        .toList();
        assertEquals(List.of(T0.E.value(), T0.SERVICE.value()), lints);
    }

    @Test
    void svc19ANewZoneCountsOnlyOnceTheServiceIsSavedAgain() {
        Design design = consumerIn(provider(), IN_ZONE_2);
        NetworkLoadBalancer it = Changes.get(design, T0.NLB, NetworkLoadBalancer.class);
        Design grown =
                design.with(
                        it.withNodes(
                                List.of(
                                        new Node(T0.P_NLB_1, Ip.of("172.16.11.5")),
                                        new Node(T0.P_NLB_2, Ip.of("172.16.12.5")))));
        List<Finding> refusals = Fabric.compile(grown).refusals(request(IN_ZONE_1, IN_ZONE_2));
        assertEquals("VALID-06", refusals.getFirst().rule().value());
        Edit resync =
                Fabric.compile(grown).actions(T0.SERVICE).stream()
                        .filter(each -> each.label().equals("Resync zones"))
                        .findFirst()
                        .orElseThrow()
                        .edit();
        Design saved = resync.applyTo(grown);
        assertTrue(Fabric.compile(saved).refusals(request(IN_ZONE_1, IN_ZONE_2)).isEmpty());
        Expect.c1(request(IN_ZONE_1, IN_ZONE_2).applyTo(saved), T0.Z1)
                .outcome("DELIVERED")
                .forward(Legs.C1_ZONE_1.forward("DNS-09"));
    }
}
