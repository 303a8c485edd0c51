package dev.linkloom.engine;

import static dev.linkloom.engine.ChecksTest.BOTH_ZONES;
import static dev.linkloom.engine.ChecksTest.CONSUMER_ROOT;
import static dev.linkloom.engine.ChecksTest.found;
import static dev.linkloom.engine.ChecksTest.mends;
import static dev.linkloom.engine.ChecksTest.questioned;
import static dev.linkloom.engine.ChecksTest.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What experts question, rule by rule (VALID-W01..W12).
class LintsTest {

    @Nested
    class Lints {
        @Test
        void w01AnEndpointThatAdmitsNobody() {
            Design design =
                    Changes.ingress(T0.design(), T0.SG_EP, Changes.tcp("80", "10.0.0.0/16"));
            questioned(design, "VALID-W01", Severity.WARNING, T0.E);
            mends(design, "VALID-W01");
            Expect.c1(found(design, "VALID-W01").fix().applyTo(design), T0.PRIVATE_NAME)
                    .outcome("DELIVERED");
        }

        /// EP-05.
        @Test
        void w01TheDefaultGroupAdmitsItsOwnOnly() {
            Design design = Changes.endpointGroups(T0.design());
            questioned(design, "VALID-W01", Severity.WARNING, T0.E);
            Expect.c1(design, T0.PRIVATE_NAME)
                    .outcome("DROP_SG_INGRESS at vpce-0a1b2c3d4e5f60718 by SRC-35");
        }

        @Test
        void w02ATargetThatDoesNotAdmitTheNodes() {
            Design design =
                    Changes.ingress(T0.design(), T0.SG_TGT, Changes.tcp("8443", "10.0.0.0/16"));
            questioned(design, "VALID-W02", Severity.WARNING, T0.APP_1);
            Design mended = found(design, "VALID-W02").fix().applyTo(design);
            Expect.c1(mended, T0.PRIVATE_NAME).outcome("DELIVERED");
        }

        @Test
        void w02AConsumersBlockNeverMatches() {
            SecurityGroup it = Changes.get(T0.design(), T0.SG_TGT, SecurityGroup.class);
            Design design =
                    Changes.ingress(
                            T0.design(),
                            T0.SG_TGT,
                            it.ingress().getFirst(),
                            Changes.tcp("8443", "10.0.0.0/16"));
            questioned(design, "VALID-W02", Severity.WARNING, T0.APP_1);
            Expect.c1(design, T0.PRIVATE_NAME).outcome("DELIVERED");
        }

        @Test
        void w03AnEnforcedGroupThatLeavesConsumersOut() {
            Design design =
                    Changes.ingress(T0.design(), T0.SG_NLB, Changes.tcp("443", "10.0.1.0/24"));
            questioned(design, "VALID-W03", Severity.WARNING, T0.NLB);
            mends(design, "VALID-W03");
            assertTrue(
                    Fabric.compile(Changes.balancer(design, false, List.of(T0.SG_NLB), false))
                            .findings()
                            .stream()
                            .noneMatch(each -> each.rule().value().equals("VALID-W03")));
        }

        @Test
        void w04AZoneWithoutTargets() {
            Design design =
                    Changes.targetGroup(
                            T0.design(),
                            null,
                            false,
                            HealthCheck.DEFAULT,
                            new Target(T0.APP_2, null, null, null));
            questioned(design, "VALID-W04", Severity.WARNING, T0.TG);
            mends(design, "VALID-W04");
        }

        @Test
        void w05AZoneTheServiceDoesNotKnowOf() {
            Design design =
                    service(
                            CONSUMER_ROOT,
                            T0.PRIVATE_NAME,
                            DomainVerification.VERIFIED,
                            List.of(T0.ZONE_1));
            questioned(design, "VALID-W05", Severity.WARNING, T0.SERVICE);
            mends(design, "VALID-W05");
        }

        @Test
        void w06AnAclWithoutReturnPorts() {
            for (ResourceId subnet : List.of(T0.C_APP_1, T0.C_EP_1, T0.P_NLB_1, T0.P_APP_1)) {
                boolean repliesLeave = subnet.equals(T0.C_EP_1) || subnet.equals(T0.P_APP_1);
                var all = List.of(Changes.allow(100, "all", "0.0.0.0/0"));
                var narrow =
                        List.of(
                                Changes.allow(100, "1024-32767", "0.0.0.0/0"),
                                Changes.allow(110, "443", "0.0.0.0/0"));
                Design design =
                        Changes.acl(
                                T0.design(),
                                subnet,
                                repliesLeave ? all : narrow,
                                repliesLeave ? narrow : all);
                Finding finding = found(design, "VALID-W06");
                assertTrue(finding.resource().value().startsWith("acl-"), subnet + ": " + finding);
                mends(design, "VALID-W06");
                Design open = Changes.acl(T0.design(), subnet, all, all);
                assertEquals(List.of(), Fabric.compile(open).findings(), subnet.value());
            }
        }

        @Test
        void w07AHeaderNobodyReads() {
            Design design = Changes.targetGroup(T0.design(), null, true, HealthCheck.DEFAULT);
            questioned(design, "VALID-W07", Severity.WARNING, T0.TG);
            Design aware = Changes.proxyAware(Changes.proxyAware(design, T0.APP_1), T0.APP_2);
            assertEquals(List.of(), Fabric.compile(aware).findings());
        }

        /// SVC-07.
        @Test
        void w11AnOpenServiceThatAcceptsByItself() {
            Design design =
                    service(List.of("*"), T0.PRIVATE_NAME, DomainVerification.VERIFIED, BOTH_ZONES);
            questioned(design, "VALID-W11", Severity.WARNING, T0.SERVICE);
            mends(design, "VALID-W11");
        }

        @Test
        void w12ASingleZone() {
            Design design =
                    Changes.interfaces(
                            T0.design(), new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.20")));
            questioned(design, "VALID-W12", Severity.INFO, T0.E);
        }
    }
}
