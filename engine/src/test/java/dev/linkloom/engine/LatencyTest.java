package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Estimate;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What hops add to a flow: estimates, by the LAT rules.
class LatencyTest {

    private static final Flow FROM_OFFICE = Flow.tcp(OnPremisesDesign.H, T0.R, 443);

    private static List<Long> of(List<Hop> hops, HopKind kind) {
        return hops.stream().filter(each -> each.kind() == kind).map(Hop::latencyMicros).toList();
    }

    /// LAT-03: 300 km at 1.4 ms a round trip per 100 km are 4.2 ms, half of it one way.
    @Test
    void lat03DirectConnectAddsItsDistanceBothWays() {
        var trace = Fabric.compile(OnPremisesDesign.of()).trace(FROM_OFFICE);
        assertEquals(List.of(2100L), of(trace.forward(), HopKind.DIRECT_CONNECT));
        assertEquals(List.of(2100L), of(trace.reply(), HopKind.DIRECT_CONNECT));
    }

    @Test
    void lat03TheInternetAddsItsOwnBothWays() {
        Instance client = Changes.get(T0.design(), T0.C1, Instance.class);
        Design design =
                Worlds.routed(
                        Worlds.with(
                                T0.design(),
                                new Internet(Worlds.id("internet-1"), "internet", List.of()),
                                Worlds.host("host-user", "internet-1", "203.0.113.9"),
                                new InternetGateway(Worlds.id("igw-1"), "igw", T0.VPC_C),
                                client.withPublicIp(Ip.of("54.10.0.1"))),
                        Worlds.table("rtb-app", T0.VPC_C, "0.0.0.0/0 igw-1"),
                        T0.C_APP_1);
        var trace = Fabric.compile(design).trace(Flow.tcp(T0.C1, "203.0.113.9", 443));
        assertEquals(List.of(7000L), of(trace.forward(), HopKind.GATEWAY));
        assertEquals(List.of(7000L), of(trace.reply(), HopKind.GATEWAY));
    }

    /// LAT-02 has 70 ms for Ireland and Virginia; the fabric itself adds 0.2 ms.
    @Test
    void lat02AnEndpointToAnotherRegionAddsHalfTheRoundTrip() {
        var trace =
                Fabric.compile(InterRegionDesign.nativeEndpoint())
                        .trace(Flow.tcp(T0.C1, "10.0.11.20", 443));
        assertEquals(List.of(35_200L), of(trace.forward(), HopKind.FABRIC));
        assertEquals(List.of(35_200L), of(trace.reply(), HopKind.FABRIC));
    }

    /// LAT-03 for a pair that no table holds: Paris and Stockholm are 1,537 km apart.
    @Test
    void lat03RegionsThatTheTableDoesNotHoldAreAsFarAsTheyAre() {
        Design design = InterRegionDesign.nativeEndpoint();
        for (var each : List.of(T0.VPC_C, T0.VPC_P)) {
            Vpc vpc = Changes.get(design, each, Vpc.class);
            design =
                    design.with(vpc.withRegion(each.equals(T0.VPC_C) ? "eu-west-3" : "eu-north-1"));
        }
        design =
                MistakesTest.service(
                        design,
                        it ->
                                it.withRegion("eu-north-1")
                                        .withSupportedRegions(List.of("eu-west-3")));
        var trace = Fabric.compile(design).trace(Flow.tcp(T0.C1, "10.0.11.20", 443));
        long micros = of(trace.forward(), HopKind.FABRIC).getFirst();
        assertTrue(Math.abs(micros - 200 - 1537 * 7) < 100, () -> "not " + micros);
    }

    /// LAT-04 and LAT-02: a transit gateway, and 35 ms to its peer in the other Region.
    @Test
    void lat04ATransitGatewayAddsHalfAMillisecond() {
        var trace =
                Fabric.compile(HubDesign.of())
                        .trace(Flow.tcp(HubDesign.CLIENT_1, "10.100.11.20", 443));
        assertEquals(List.of(500L), of(trace.forward(), HopKind.TRANSIT_GATEWAY));
    }

    /// WALK-01, one way: 0.1 ms from the client to the interface, 0.2 over the fabric, 0.1 from the
    /// node to the target. A name costs a local lookup of 0.2 ms.
    @Test
    void lat05TheFirstAnswerTakesThreeRoundTripsAndALookup() {
        Estimate named = Expect.c1(T0.design(), T0.PRIVATE_NAME).trace().estimate();
        assertEquals(new Estimate(800, 200), named);
        assertEquals(2600, named.firstAnswerMicros());
        assertEquals(
                "About 0.8 ms there and back; the first answer over a new TLS 1.3 connection takes"
                        + " about 2.6 ms, one round trip more with TLS 1.2 (estimates, LAT-05).",
                named.sentence());
        assertEquals(new Estimate(800, 0), Expect.c1(T0.design(), "10.0.11.20").trace().estimate());
        Design closed = Changes.ingress(T0.design(), T0.SG_EP);
        assertEquals(null, Expect.c1(closed, T0.PRIVATE_NAME).trace().estimate());
    }

    @Test
    void u19LongEstimatesPretendNoTenths() {
        assertEquals("9.9 ms", Estimate.millis(9_900));
        assertEquals("71 ms", Estimate.millis(70_800));
    }
}
