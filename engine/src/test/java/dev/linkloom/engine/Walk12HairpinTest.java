package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;

import org.junit.jupiter.api.Test;

import java.util.List;

/// WALK-12: clients that dial the load balancer itself.
class Walk12HairpinTest {

    private static final Flow T1_TO_ITSELF =
            new Flow(T0.APP_1, "172.16.11.5", 443, Protocol.TCP, 50000, null);

    private static Design direct(Boolean preserveClientIp) {
        Design design =
                Changes.ingress(T0.design(), T0.SG_NLB, Changes.tcp("443", "172.16.0.0/16"));
        return Changes.targetGroup(design, preserveClientIp, false, HealthCheck.DEFAULT);
    }

    private static String arriving() {
        return """
        client          i-app-1         NET-14 172.16.1.10:50000 -> 172.16.11.5:443
        security-group  sg-tgt          NET-01 172.16.1.10:50000 -> 172.16.11.5:443
        network-acl     subnet-p-app-1  NET-11 172.16.1.10:50000 -> 172.16.11.5:443
        route           subnet-p-app-1  NET-18 172.16.1.10:50000 -> 172.16.11.5:443
        network-acl     subnet-p-nlb-1  NET-11 172.16.1.10:50000 -> 172.16.11.5:443
        security-group  sg-nlb          SRC-30 172.16.1.10:50000 -> 172.16.11.5:443
        load-balancer   nlb-api         NLB-01 172.16.1.10:50000 -> 172.16.11.5:443
        target-group    tg-api          NLB-17 172.16.1.10:50000 -> 172.16.11.5:443
        """;
    }

    @Test
    void aTargetThatMeetsItselfTimesOut() {
        Expect.flow(direct(null), T1_TO_ITSELF)
                .outcome("HAIRPIN_TIMEOUT at nlb-api by SRC-11")
                .forward(
                        Tables.expected(
                                arriving()
                                        + "X load-balancer nlb-api SRC-11 172.16.1.10:50000 ->"
                                        + " 172.16.11.5:443 => 172.16.1.10:50000 ->"
                                        + " 172.16.1.10:8443"))
                .reply("")
                .seesNothing();
    }

    @Test
    void bWithoutClientIpPreservationItSeesTheNode() {
        Expect.flow(direct(false), T1_TO_ITSELF)
                .outcome("DELIVERED")
                .forward(
                        Tables.expected(
                                arriving()
                                        + """
                                        load-balancer   nlb-api         SRC-06 172.16.1.10:50000 -> 172.16.11.5:443 => 172.16.11.5:20001 -> 172.16.1.10:8443
                                        security-group  sg-nlb          SRC-30 172.16.11.5:20001 -> 172.16.1.10:8443
                                        network-acl     subnet-p-nlb-1  NET-11 172.16.11.5:20001 -> 172.16.1.10:8443
                                        route           subnet-p-nlb-1  NET-18 172.16.11.5:20001 -> 172.16.1.10:8443
                                        network-acl     subnet-p-app-1  NET-11 172.16.11.5:20001 -> 172.16.1.10:8443
                                        security-group  sg-tgt          SRC-33 172.16.11.5:20001 -> 172.16.1.10:8443
                                        target          i-app-1         NLB-09 172.16.11.5:20001 -> 172.16.1.10:8443
                                        """))
                .reply(
                        Tables.expected(
                                """
                                target          i-app-1         NET-16 172.16.1.10:8443 -> 172.16.11.5:20001
                                security-group  sg-tgt          NET-02 172.16.1.10:8443 -> 172.16.11.5:20001
                                network-acl     subnet-p-app-1  NET-11 172.16.1.10:8443 -> 172.16.11.5:20001
                                route           subnet-p-app-1  NET-18 172.16.1.10:8443 -> 172.16.11.5:20001
                                network-acl     subnet-p-nlb-1  NET-11 172.16.1.10:8443 -> 172.16.11.5:20001
                                security-group  sg-nlb          NET-02 172.16.1.10:8443 -> 172.16.11.5:20001
                                load-balancer   nlb-api         SRC-40 172.16.1.10:8443 -> 172.16.11.5:20001 => 172.16.11.5:443 -> 172.16.1.10:50000
                                security-group  sg-nlb          NET-02 172.16.11.5:443 -> 172.16.1.10:50000
                                network-acl     subnet-p-nlb-1  NET-11 172.16.11.5:443 -> 172.16.1.10:50000
                                route           subnet-p-nlb-1  NET-18 172.16.11.5:443 -> 172.16.1.10:50000
                                network-acl     subnet-p-app-1  NET-11 172.16.11.5:443 -> 172.16.1.10:50000
                                security-group  sg-tgt          NET-02 172.16.11.5:443 -> 172.16.1.10:50000
                                client          i-app-1         NET-14 172.16.11.5:443 -> 172.16.1.10:50000
                                """))
                .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
    }

    @Test
    void cTheOtherTargetSeesTheClientItself() {
        Design design = Changes.balancer(direct(null), true, List.of(T0.SG_NLB), true);
        long delivered = 0;
        for (int port = 50000; port < 50100; port++) {
            var flow = new Flow(T0.APP_1, "172.16.11.5", 443, Protocol.TCP, port, null);
            var trace = Fabric.compile(design).trace(flow);
            if (trace.verdict().delivered()) {
                new Expect(trace).seen("172.16.1.10:" + port + " -> 172.16.2.10:8443");
                delivered++;
            } else {
                new Expect(trace).outcome("HAIRPIN_TIMEOUT at nlb-api by SRC-11");
            }
        }
        org.junit.jupiter.api.Assertions.assertTrue(
                delivered > 30 && delivered < 70, "about half, not " + delivered);
    }

    /// The provider's own endpoint to its own service.
    @Test
    void dSrc12ThroughAnEndpointNobodyMeetsItself() {
        Design design = BalancingWalks.walk12();
        Expect.flow(design, new Flow(T0.APP_1, "172.16.21.20", 443, Protocol.TCP, 50000, null))
                .outcome("DELIVERED")
                .forward(
                        Tables.expected(
                                """
                                client          i-app-1                    NET-14 172.16.1.10:50000 -> 172.16.21.20:443
                                security-group  sg-tgt                     NET-01 172.16.1.10:50000 -> 172.16.21.20:443
                                network-acl     subnet-p-app-1             NET-11 172.16.1.10:50000 -> 172.16.21.20:443
                                route           subnet-p-app-1             NET-18 172.16.1.10:50000 -> 172.16.21.20:443
                                network-acl     subnet-p-ep-1              NET-11 172.16.1.10:50000 -> 172.16.21.20:443
                                security-group  sg-ep-p                    SRC-35 172.16.1.10:50000 -> 172.16.21.20:443
                                endpoint        vpce-0feedfacefeedface     SVC-12 172.16.1.10:50000 -> 172.16.21.20:443
                                fabric          vpce-svc-0123456789abcdef0 NLB-20 172.16.1.10:50000 -> 172.16.21.20:443
                                load-balancer   nlb-api                    NLB-01 172.16.1.10:50000 -> 172.16.21.20:443
                                security-group  sg-nlb                     SRC-31 172.16.1.10:50000 -> 172.16.21.20:443
                                target-group    tg-api                     NLB-17 172.16.1.10:50000 -> 172.16.21.20:443
                                load-balancer   nlb-api                    SRC-01 172.16.1.10:50000 -> 172.16.21.20:443 => 172.16.11.5:20001 -> 172.16.1.10:8443
                                security-group  sg-nlb                     SRC-30 172.16.11.5:20001 -> 172.16.1.10:8443
                                network-acl     subnet-p-nlb-1             NET-11 172.16.11.5:20001 -> 172.16.1.10:8443
                                route           subnet-p-nlb-1             NET-18 172.16.11.5:20001 -> 172.16.1.10:8443
                                network-acl     subnet-p-app-1             NET-11 172.16.11.5:20001 -> 172.16.1.10:8443
                                security-group  sg-tgt                     SRC-33 172.16.11.5:20001 -> 172.16.1.10:8443
                                target          i-app-1                    NLB-09 172.16.11.5:20001 -> 172.16.1.10:8443
                                """))
                .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
    }
}
