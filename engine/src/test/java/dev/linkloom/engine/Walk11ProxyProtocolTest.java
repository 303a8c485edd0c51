package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.packet.ProxyHeader;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;

/// WALK-11: the header that tells the provider who calls.
class Walk11ProxyProtocolTest {

    private static final String V3 =
            "0d0a0d0a000d0a515549540a211100540a00010a0a000b14c00001bb030004874733da"
                    + "ea001701767063652d3061316232633364346535663630373138040024"
                    + "00".repeat(36);

    private static final Design DESIGN =
            Changes.proxyAware(
                    Changes.targetGroup(T0.design(), null, true, HealthCheck.DEFAULT), T0.APP_1);

    @Test
    void hopsAreThoseOfTheBaselineAndTheFirstBytesAreTheHeader() {
        Expect expect =
                Expect.c1(DESIGN, T0.PRIVATE_NAME)
                        .outcome("DELIVERED")
                        .forward(Legs.C1_ZONE_1.forward("DNS-14"))
                        .reply(Legs.C1_ZONE_1.reply())
                        .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
        ProxyHeader header = expect.trace().seenByTarget().proxyHeader();
        assertEquals("10.0.1.10:49152", header.source() + ":" + header.sourcePort());
        assertEquals("10.0.11.20:443", header.destination() + ":" + header.destinationPort());
        assertEquals(T0.E, header.vpcEndpointId());
        assertEquals(V3, HexFormat.of().formatHex(header.bytes()));
    }

    @Test
    void anHttpCheckFailsOnATargetThatDoesNotReadIt() {
        var http = new HealthCheck(CheckProtocol.HTTP, null, 30, 6, 5, 2);
        Design design =
                Changes.proxyAware(Changes.targetGroup(T0.design(), null, true, http), T0.APP_1);
        assertEquals(
                java.util.List.of(TargetHealth.State.HEALTHY, TargetHealth.State.UNHEALTHY),
                Fabric.compile(design).health(T0.NLB).stream().map(TargetHealth::state).toList());
    }
}
