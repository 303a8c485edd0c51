package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.VpcPeering;

import org.junit.jupiter.api.Test;

/// WALK-08: consumer and provider have the very same block; an endpoint does not mind, a peering
/// does.
class Walk08OverlappingCidrsTest {

    private static final Design DESIGN = new T0("10.0", "10.0", 443, 8443).build();

    @Test
    void theFlowIsThatOfTheBaselineWithTheProvidersNumbers() {
        Expect.c1(DESIGN, T0.PRIVATE_NAME)
                .dns("api.example.com ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60")
                .outcome("DELIVERED")
                .forward(Legs.C1_ZONE_1.forward("DNS-14").replace("172.16.", "10.0."))
                .reply(Legs.C1_ZONE_1.reply().replace("172.16.", "10.0."))
                .seen("10.0.11.5:20001 -> 10.0.1.10:8443");
    }

    @Test
    void aPeeringOfTheTwoFails() {
        Design peered =
                DESIGN.with(
                        new VpcPeering(
                                ResourceId.of("pcx-1"),
                                "pcx-1",
                                T0.VPC_C,
                                T0.VPC_P,
                                VpcPeering.State.ACTIVE,
                                false));
        Finding finding = Fabric.compile(peered).findings().getFirst();
        assertEquals("VALID-21 pcx-1", finding.rule() + " " + finding.resource());
        assertEquals(
                "DELIVERED",
                Tables.outcome(
                        Fabric.compile(peered).trace(Flow.tcp(T0.C1, T0.PRIVATE_NAME, 443))));
    }

    @Test
    void aSecondConsumerWithTheSameAddressesWorksAtTheSameTime() {
        Design both = SecondConsumer.of(DESIGN, "10.0");
        assertTrue(Fabric.compile(both).findings().isEmpty());
        Expect.flow(both, Flow.tcp(SecondConsumer.CLIENT, T0.PRIVATE_NAME, 443))
                .outcome("DELIVERED")
                .seen("10.0.11.5:20001 -> 10.0.1.10:8443");
        Expect.c1(both, T0.PRIVATE_NAME)
                .outcome("DELIVERED")
                .forward(Legs.C1_ZONE_1.forward("DNS-14").replace("172.16.", "10.0."));
    }
}
