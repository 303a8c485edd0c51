package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Ip;

import org.junit.jupiter.api.Test;

import java.util.List;

/// WALK-03: replies need network ACL rules of their own.
class Walk03NetworkAclReturnTest {

    private static final Legs C1 = Legs.C1_ZONE_1;

    private static Design endpointSubnetLetsOut(String ports) {
        return Changes.acl(
                T0.design(),
                T0.C_EP_1,
                List.of(Changes.allow(100, "443", "10.0.0.0/16")),
                List.of(Changes.allow(100, ports, "10.0.0.0/16")));
    }

    private static String forward() {
        return C1.forward("DNS-14")
                .replace("network-acl subnet-c-ep-1 NET-11", "network-acl acl-c-ep-1 NET-10");
    }

    @Test
    void theFinalDenyStopsTheReplyAtTheEndpointsSubnet() {
        Expect.c1(endpointSubnetLetsOut("1024-32767"), T0.PRIVATE_NAME)
                .dns("api.example.com ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60")
                .outcome("DROP_NACL_RETURN_OUT at acl-c-ep-1 by NET-15")
                .code("SUBNET_ACL_RESTRICTION")
                .matched("egress * deny all")
                .forward(forward())
                .reply(
                        C1.r1()
                                + C1.r2()
                                + Tables.expected(
                                        """
                                        security-group  sg-ep      NET-02 10.0.11.20:443 -> 10.0.1.10:49152
                                        X network-acl   acl-c-ep-1 NET-15 10.0.11.20:443 -> 10.0.1.10:49152
                                        """))
                .seen("172.16.11.5:20001 -> 172.16.1.10:8443")
                .blockers("DROP_NACL_RETURN_OUT at acl-c-ep-1 by NET-15");
    }

    @Test
    void everyEphemeralPortLetsItThrough() {
        Expect.c1(endpointSubnetLetsOut("1024-65535"), T0.PRIVATE_NAME)
                .outcome("DELIVERED")
                .forward(forward())
                .reply(
                        C1.reply()
                                .replace(
                                        "network-acl subnet-c-ep-1 NET-11",
                                        "network-acl acl-c-ep-1 NET-15"));
    }

    @Test
    void insideTheSubnetNoAclApplies() {
        Design design =
                Changes.moved(
                        endpointSubnetLetsOut("1024-32767"), T0.C1, T0.C_EP_1, Ip.of("10.0.11.50"));
        String inside =
                Tables.expected(
                        """
                        dns             vpce-0a1b2c3d4e5f60718 DNS-14 10.0.11.50:49152 -> 10.0.0.2:53
                        client          i-client-1             NET-14 10.0.11.50:49152 -> 10.0.11.20:443
                        security-group  sg-app                 NET-01 10.0.11.50:49152 -> 10.0.11.20:443
                        network-acl     acl-c-ep-1             NET-12 10.0.11.50:49152 -> 10.0.11.20:443
                        """);
        var legs = new Legs("10.0.11.50:49152", 1, 1, 1);
        Expect.c1(design, T0.PRIVATE_NAME)
                .outcome("DELIVERED")
                .forward(
                        inside
                                + legs.groupsOfEndpoint()
                                + legs.f2()
                                + legs.groupsOfBalancer("sg-nlb")
                                + legs.rewriting("NLB-17")
                                + legs.f3()
                                + legs.groupsOfTarget()
                                + legs.taken())
                .reply(
                        legs.r1()
                                + legs.r2()
                                + Tables.expected(
                                        """
                                        security-group  sg-ep       NET-02 10.0.11.20:443 -> 10.0.11.50:49152
                                        network-acl     acl-c-ep-1  NET-12 10.0.11.20:443 -> 10.0.11.50:49152
                                        security-group  sg-app      NET-02 10.0.11.20:443 -> 10.0.11.50:49152
                                        client          i-client-1  NET-14 10.0.11.20:443 -> 10.0.11.50:49152
                                        """));
    }

    @Test
    void aTargetsSubnetWithoutReturnPortsStopsReplyAndHealthChecks() {
        Design design =
                Changes.acl(
                        T0.design(),
                        T0.P_APP_1,
                        List.of(Changes.allow(100, "8443", "172.16.0.0/16")),
                        List.of(Changes.allow(100, "1024-20000", "172.16.0.0/16")));
        Expect.c1(design, T0.Z1)
                .outcome("DROP_NACL_RETURN_OUT at acl-p-app-1 by NET-15")
                .forward(
                        (C1.dns("DNS-09")
                                        + C1.toTarget("NLB-23")
                                        + C1.groupsOfTarget()
                                        + C1.taken())
                                .replace(
                                        "network-acl subnet-p-app-1 NET-11",
                                        "network-acl acl-p-app-1 NET-10"))
                .reply(
                        Tables.expected(
                                """
                                target          i-app-1      NET-16 172.16.1.10:8443 -> 172.16.11.5:20001
                                security-group  sg-tgt       NET-02 172.16.1.10:8443 -> 172.16.11.5:20001
                                X network-acl   acl-p-app-1  NET-15 172.16.1.10:8443 -> 172.16.11.5:20001
                                """));
        TargetHealth app1 = Fabric.compile(design).health(T0.NLB).getFirst();
        assertEquals(TargetHealth.State.UNHEALTHY, app1.state());
        assertEquals("Target.FailedHealthChecks", app1.reason());
    }
}
