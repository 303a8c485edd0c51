package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// WALK-01: the flow everything else is compared with.
class Walk01HappyPathTest {

    private static final Trace TRACE =
            Fabric.compile(T0.design()).trace(Flow.tcp(T0.C1, T0.PRIVATE_NAME, 443));

    @Test
    void theNameLeadsToTheEndpointsInterfaces() {
        assertEquals(
                "api.example.com ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60",
                Tables.of(TRACE.dns()));
        assertEquals("10.0.0.2", String.valueOf(TRACE.dns().resolver()));
        assertEquals(
                List.of("DNS-21", "DNS-14", "DNS-08"),
                TRACE.dns().steps().stream().map(step -> step.rule().value()).toList());
        assertEquals(T0.R, TRACE.dns().steps().get(1).answer());
    }

    @Test
    void theFirstPacketPassesEveryDecisionToTheTarget() {
        assertEquals(
                Tables.expected(
                        """
                        dns             vpce-0a1b2c3d4e5f60718     DNS-14 10.0.1.10:49152   -> 10.0.0.2:53
                        client          i-client-1                 NET-14 10.0.1.10:49152   -> 10.0.11.20:443
                        security-group  sg-app                     NET-01 10.0.1.10:49152   -> 10.0.11.20:443
                        network-acl     subnet-c-app-1             NET-11 10.0.1.10:49152   -> 10.0.11.20:443
                        route           subnet-c-app-1             NET-18 10.0.1.10:49152   -> 10.0.11.20:443
                        network-acl     subnet-c-ep-1              NET-11 10.0.1.10:49152   -> 10.0.11.20:443
                        security-group  sg-ep                      SRC-35 10.0.1.10:49152   -> 10.0.11.20:443
                        endpoint        vpce-0a1b2c3d4e5f60718     SVC-12 10.0.1.10:49152   -> 10.0.11.20:443
                        fabric          vpce-svc-0123456789abcdef0 NLB-20 10.0.1.10:49152   -> 10.0.11.20:443
                        load-balancer   nlb-api                    NLB-01 10.0.1.10:49152   -> 10.0.11.20:443
                        security-group  sg-nlb                     SRC-31 10.0.1.10:49152   -> 10.0.11.20:443
                        target-group    tg-api                     NLB-17 10.0.1.10:49152   -> 10.0.11.20:443
                        load-balancer   nlb-api                    SRC-01 10.0.1.10:49152   -> 10.0.11.20:443 => 172.16.11.5:20001 -> 172.16.1.10:8443
                        security-group  sg-nlb                     SRC-30 172.16.11.5:20001 -> 172.16.1.10:8443
                        network-acl     subnet-p-nlb-1             NET-11 172.16.11.5:20001 -> 172.16.1.10:8443
                        route           subnet-p-nlb-1             NET-18 172.16.11.5:20001 -> 172.16.1.10:8443
                        network-acl     subnet-p-app-1             NET-11 172.16.11.5:20001 -> 172.16.1.10:8443
                        security-group  sg-tgt                     SRC-33 172.16.11.5:20001 -> 172.16.1.10:8443
                        target          i-app-1                    NLB-09 172.16.11.5:20001 -> 172.16.1.10:8443
                        """),
                Tables.of(TRACE.forward()));
    }

    @Test
    void theReplyGoesTheSameWayBack() {
        assertEquals(
                Tables.expected(
                        """
                        target          i-app-1                    NET-16 172.16.1.10:8443 -> 172.16.11.5:20001
                        security-group  sg-tgt                     NET-02 172.16.1.10:8443 -> 172.16.11.5:20001
                        network-acl     subnet-p-app-1             NET-11 172.16.1.10:8443 -> 172.16.11.5:20001
                        route           subnet-p-app-1             NET-18 172.16.1.10:8443 -> 172.16.11.5:20001
                        network-acl     subnet-p-nlb-1             NET-11 172.16.1.10:8443 -> 172.16.11.5:20001
                        security-group  sg-nlb                     NET-02 172.16.1.10:8443 -> 172.16.11.5:20001
                        load-balancer   nlb-api                    SRC-40 172.16.1.10:8443 -> 172.16.11.5:20001 => 10.0.11.20:443 -> 10.0.1.10:49152
                        fabric          vpce-svc-0123456789abcdef0 SRC-40 10.0.11.20:443   -> 10.0.1.10:49152
                        security-group  sg-ep                      NET-02 10.0.11.20:443   -> 10.0.1.10:49152
                        network-acl     subnet-c-ep-1              NET-11 10.0.11.20:443   -> 10.0.1.10:49152
                        route           subnet-c-ep-1              NET-18 10.0.11.20:443   -> 10.0.1.10:49152
                        network-acl     subnet-c-app-1             NET-11 10.0.11.20:443   -> 10.0.1.10:49152
                        security-group  sg-app                     NET-02 10.0.11.20:443   -> 10.0.1.10:49152
                        client          i-client-1                 NET-14 10.0.11.20:443   -> 10.0.1.10:49152
                        """),
                Tables.of(TRACE.reply()));
    }

    @Test
    void theApplicationSeesTheNode() {
        assertEquals("DELIVERED", Tables.outcome(TRACE));
        assertEquals(
                "client-1 reaches app-1 through endpoint e-1; the application sees 172.16.11.5.",
                TRACE.explanation());
        assertEquals(ResourceId.of("i-app-1"), TRACE.seenByTarget().target());
        assertEquals(
                "172.16.11.5:20001 -> 172.16.1.10:8443 tcp",
                TRACE.seenByTarget().packet().toString());
        assertNull(TRACE.seenByTarget().proxyHeader());
        assertEquals(List.of(), TRACE.blockers());
    }

    @ParameterizedTest
    @CsvSource({"10.99, 172.16, 8443, 9000", "192.168, 10.7, 5432, 15432", "10.0, 10.0, 443, 8443"})
    void otherNumbersFollow(String consumer, String provider, int port, int targetPort) {
        var t0 = new T0(consumer, provider, port, targetPort);
        Trace trace = Fabric.compile(t0.build()).trace(Flow.tcp(T0.C1, T0.PRIVATE_NAME, port));
        Trace standard = TRACE;
        assertEquals("DELIVERED", Tables.outcome(trace));
        assertEquals(t0.c("11.20"), trace.dns().used());
        assertEquals(renumbered(Tables.of(standard.forward()), t0), Tables.of(trace.forward()));
        assertEquals(renumbered(Tables.of(standard.reply()), t0), Tables.of(trace.reply()));
    }

    private static String renumbered(String table, T0 t0) {
        return table.replace(":8443", ":T")
                .replace(":443", ":" + t0.port())
                .replace(":T", ":" + t0.targetPort())
                .replace("172.16.", "P.")
                .replace(" 10.0.", " " + t0.consumer() + ".")
                .replace("P.", t0.provider() + ".");
    }
}
