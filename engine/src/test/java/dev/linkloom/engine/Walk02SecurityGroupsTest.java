package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Protocol;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// WALK-02: denials by each of the security groups on the way.
class Walk02SecurityGroupsTest {

    private static final Legs C1 = Legs.C1_ZONE_1;
    private static final Legs C2 = Legs.C2_ZONE_2;
    private static final String ANSWERED =
            "api.example.com ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60";

    @Nested
    class A {
        private final Design design =
                Changes.ingress(T0.design(), T0.SG_EP, Changes.tcp("443", "10.0.2.0/24"));

        @Test
        void theEndpointsGroupsKeepClient1Out() {
            Expect.c1(design, T0.PRIVATE_NAME)
                    .dns(ANSWERED)
                    .outcome("DROP_SG_INGRESS at sg-ep by SRC-35")
                    .code("ENI_SG_RULES_MISMATCH")
                    .forward(C1.dns("DNS-14") + C1.f1() + Legs.stopped(C1.groupsOfEndpoint()))
                    .reply("")
                    .seesNothing()
                    .blockers("DROP_SG_INGRESS at sg-ep by SRC-35");
        }

        @Test
        void andLetClient2In() {
            var flow = new Flow(T0.C2, T0.PRIVATE_NAME, 443, Protocol.TCP, null, T0.ZONE_2);
            Expect.flow(design, flow)
                    .dns("api.example.com ANSWERED 10.0.11.20 10.0.12.20 used 10.0.12.20 ttl 60")
                    .outcome("DELIVERED")
                    .forward(C2.forward("DNS-14"))
                    .reply(C2.reply())
                    .seen("172.16.12.5:20001 -> 172.16.2.10:8443");
        }
    }

    @Nested
    class B {
        @Test
        void theLoadBalancersGroupsSeeTheClientItself() {
            Design design =
                    Changes.ingress(T0.design(), T0.SG_NLB, Changes.tcp("443", "192.168.0.0/16"));
            Expect.c1(design, T0.PRIVATE_NAME)
                    .dns(ANSWERED)
                    .outcome("DROP_SG_INGRESS at sg-nlb by SRC-31")
                    .code("ENI_SG_RULES_MISMATCH")
                    .forward(
                            C1.dns("DNS-14")
                                    + C1.f1()
                                    + C1.groupsOfEndpoint()
                                    + C1.f2()
                                    + Legs.stopped(C1.groupsOfBalancer("sg-nlb")))
                    .reply("")
                    .seesNothing()
                    .blockers("DROP_SG_INGRESS at sg-nlb by SRC-31");
        }

        @Test
        void src36WhatTheyDropIsCounted() {
            Design in =
                    Changes.ingress(T0.design(), T0.SG_NLB, Changes.tcp("443", "192.168.0.0/16"));
            Expect.c1(in, T0.PRIVATE_NAME)
                    .says("security-group", "SecurityGroupBlockedFlowCount_Inbound_TCP (SRC-36)");
            Design out = Changes.egress(T0.design(), T0.SG_NLB, Changes.tcp("80", "172.16.0.0/16"));
            Expect.c1(out, T0.PRIVATE_NAME)
                    .outcome("DROP_SG_EGRESS at sg-nlb by SRC-30")
                    .says("security-group", "SecurityGroupBlockedFlowCount_Outbound_TCP (SRC-36)");
        }
    }

    @Nested
    class C {
        private final Design notEnforced =
                Changes.balancer(
                        Changes.ingress(
                                T0.design(), T0.SG_NLB, Changes.tcp("443", "192.168.0.0/16")),
                        false,
                        List.of(T0.SG_NLB),
                        false);

        @Test
        void withoutEnforcementTheTargetMayNotReferToTheLoadBalancersGroup() {
            Expect.c1(notEnforced, T0.PRIVATE_NAME)
                    .dns(ANSWERED)
                    .outcome("DROP_SG_INGRESS at sg-tgt by SRC-33")
                    .forward(
                            C1.dns("DNS-14")
                                    + C1.f1()
                                    + C1.groupsOfEndpoint()
                                    + C1.f2()
                                    + C1.groupsOfBalancer("nlb-api")
                                    + C1.rewriting("NLB-17")
                                    + C1.f3()
                                    + Legs.stopped(C1.groupsOfTarget()))
                    .reply("")
                    .seesNothing()
                    .blockers("DROP_SG_INGRESS at sg-tgt by SRC-33");
        }

        @Test
        void healthChecksMayAllTheSame() {
            assertTrue(
                    Fabric.compile(notEnforced).health(T0.NLB).stream()
                            .allMatch(TargetHealth::healthy));
        }

        @Test
        void theNodesAddressesLetTheFlowIn() {
            Design design =
                    Changes.ingress(
                            notEnforced,
                            T0.SG_TGT,
                            Changes.tcp("8443", "172.16.11.0/24"),
                            Changes.tcp("8443", "172.16.12.0/24"));
            Expect.c1(design, T0.PRIVATE_NAME)
                    .outcome("DELIVERED")
                    .forward(
                            C1.dns("DNS-14")
                                    + C1.f1()
                                    + C1.groupsOfEndpoint()
                                    + C1.f2()
                                    + C1.groupsOfBalancer("nlb-api")
                                    + C1.rewriting("NLB-17")
                                    + C1.f3()
                                    + C1.groupsOfTarget()
                                    + C1.taken())
                    .reply(C1.reply())
                    .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
        }
    }

    @Nested
    class D {
        private final Design design =
                Changes.ingress(T0.design(), T0.SG_TGT, Changes.tcp("8443", "10.0.0.0/16"));

        @Test
        void theConsumersBlockIsNoSourceThatTargetsSee() {
            Expect expect =
                    Expect.c1(design, T0.PRIVATE_NAME)
                            .dns(ANSWERED)
                            .outcome("DROP_SG_INGRESS at sg-tgt by SRC-33")
                            .forward(
                                    C1.dns("DNS-14")
                                            + C1.toTarget("NLB-23")
                                            + Legs.stopped(C1.groupsOfTarget()))
                            .reply("")
                            .seesNothing()
                            .blockers("DROP_SG_INGRESS at sg-tgt by SRC-33");
            assertTrue(expect.trace().explanation().contains("(SRC-34)"));
        }

        @Test
        void healthChecksFailTooAndBothZonesFailOpen() {
            List<TargetHealth> health = Fabric.compile(design).health(T0.NLB);
            assertTrue(health.size() == 2 && health.stream().noneMatch(TargetHealth::healthy));
        }
    }
}
