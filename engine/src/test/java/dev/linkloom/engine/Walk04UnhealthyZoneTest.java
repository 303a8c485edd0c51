package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;

import org.junit.jupiter.api.Test;

import java.util.List;

/// WALK-04: the targets of one zone are gone, by name, by zone, and across zones.
class Walk04UnhealthyZoneTest {

    private static final Legs C1 = Legs.C1_ZONE_1;
    private static final Design OFF = Changes.running(T0.design(), T0.APP_1, false);

    private static String zonal(String answer) {
        return T0.Z1 + " ANSWERED " + answer + " used " + answer + " ttl 60";
    }

    private static String down() {
        return C1.dns("DNS-09")
                + C1.toTarget("NLB-23")
                + C1.groupsOfTarget()
                + Tables.expected("X target i-app-1 NLB-23 172.16.11.5:20001 -> 172.16.1.10:8443");
    }

    @Test
    void aTheZonalNameFailsOpenToATargetThatIsDown() {
        Expect.c1(OFF, T0.Z1)
                .dns(zonal("10.0.11.20"))
                .outcome("TARGET_DOWN at i-app-1 by NLB-23")
                .forward(down())
                .reply("")
                .seesNothing()
                .blockers("TARGET_DOWN at i-app-1 by NLB-23");
    }

    @Test
    void aClosedPortIsDownToo() {
        Expect.c1(Changes.running(T0.design(), T0.APP_1, true, PortRange.of(80)), T0.Z1)
                .outcome("TARGET_DOWN at i-app-1 by NLB-23")
                .forward(down());
    }

    @Test
    void bTheRegionalNameLeavesTheZoneOut() {
        Expect.c1(OFF, T0.R)
                .dns(T0.R + " ANSWERED 10.0.12.20 used 10.0.12.20 ttl 60")
                .outcome("DELIVERED")
                .forward(Legs.C1_ZONE_2.forward("DNS-10"))
                .reply(Legs.C1_ZONE_2.reply())
                .seen("172.16.12.5:20001 -> 172.16.2.10:8443");
    }

    @Test
    void cCrossZoneFindsTheOtherTarget() {
        var crossing = new Legs("10.0.1.10:49152", 1, 1, 2);
        Expect.c1(Changes.balancer(OFF, true, List.of(T0.SG_NLB), true), T0.Z1)
                .dns(zonal("10.0.11.20"))
                .outcome("DELIVERED")
                .forward(crossing.forward("DNS-09"))
                .reply(crossing.reply())
                .seen("172.16.11.5:20001 -> 172.16.2.10:8443");
    }

    @Test
    void dFailOpenDeliversWhereOnlyTheHealthPortIsClosed() {
        Design design =
                Changes.targetGroup(
                        T0.design(),
                        null,
                        false,
                        new HealthCheck(CheckProtocol.TCP, 8080, 30, 10, 5, 2));
        Expect.c1(Changes.running(design, T0.APP_1, true, PortRange.of(8443)), T0.Z1)
                .outcome("DELIVERED")
                .forward(
                        C1.dns("DNS-09") + C1.toTarget("NLB-23") + C1.groupsOfTarget() + C1.taken())
                .reply(C1.reply())
                .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
    }

    @Test
    void eAnEmptyZoneHasNobodyToFailOpenTo() {
        Design design =
                Changes.targetGroup(
                        T0.design(),
                        null,
                        false,
                        HealthCheck.DEFAULT,
                        new Target(T0.APP_2, null, null, null));
        Expect.c1(design, T0.Z1)
                .dns(zonal("10.0.11.20"))
                .outcome("NO_TARGET at tg-api by NLB-24")
                .code("ELBV2_NO_TARGETS_IN_AZ")
                .forward(
                        C1.dns("DNS-09")
                                + C1.f1()
                                + C1.groupsOfEndpoint()
                                + C1.f2()
                                + C1.groupsOfBalancer("sg-nlb")
                                + Tables.expected(
                                        "X target-group tg-api NLB-24 10.0.1.10:49152 ->"
                                                + " 10.0.11.20:443"))
                .reply("")
                .seesNothing();
    }

    @Test
    void fACachedAddressBehavesAsTheZonalName() {
        String zonal = down();
        Expect.flow(OFF, Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("TARGET_DOWN at i-app-1 by NLB-23")
                .forward(zonal.substring(zonal.indexOf('\n') + 1));
    }

    @Test
    void allZonesUnhealthyBringsAllBackIntoDns() {
        Expect.c1(Changes.running(OFF, T0.APP_2, false), T0.R)
                .dns(T0.R + " ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60")
                .outcome("TARGET_DOWN at i-app-1 by NLB-23");
    }
}
