package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/// Each check by its rule: found where the rule is broken, silent on T0, and mended by its fix.
class ChecksTest {

    static final List<String> CONSUMER_ROOT = List.of("arn:aws:iam::111111111111:root");
    static final List<String> BOTH_ZONES = List.of(T0.ZONE_1, T0.ZONE_2);

    static Finding found(Design design, String rule) {
        return Fabric.compile(design).findings().stream()
                .filter(each -> each.rule().value().equals(rule))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                rule + " was not found, but " + Fabric.compile(design).findings()));
    }

    static void refused(Design design, String rule, String code, ResourceId resource) {
        Finding finding = found(design, rule);
        assertEquals(
                "%s %s %s %s".formatted(rule, Severity.ERROR, code, resource),
                "%s %s %s %s"
                        .formatted(
                                finding.rule(),
                                finding.severity(),
                                finding.awsCode(),
                                finding.resource()));
        assertTrue(finding.explanation().endsWith("."), finding.explanation());
    }

    static void questioned(Design design, String rule, Severity severity, ResourceId resource) {
        Finding finding = found(design, rule);
        assertEquals(
                "%s %s %s".formatted(rule, severity, resource),
                "%s %s %s".formatted(finding.rule(), finding.severity(), finding.resource()));
    }

    /// The fix of the first such finding takes it away.
    static void mends(Design design, String rule) {
        Finding finding = found(design, rule);
        Edit fix = finding.fix();
        assertNotNull(fix, "a fix for " + finding);
        List<Finding> after = Fabric.compile(fix.applyTo(design)).findings();
        assertFalse(after.contains(finding), "still found: " + finding);
        assertTrue(
                after.stream().filter(each -> each.rule().equals(finding.rule())).count()
                        < Fabric.compile(design).findings().stream()
                                .filter(each -> each.rule().equals(finding.rule()))
                                .count());
    }

    static Design service(
            List<String> principals,
            String name,
            DomainVerification verification,
            List<String> zones) {
        return Changes.service(T0.design(), false, principals, name, verification, zones);
    }

    @Test
    void theBaseTopologyHasNothingToFind() {
        assertEquals(List.of(), Fabric.compile(T0.design()).findings());
    }

    static InterfaceEndpoint copyOfEndpoint(ResourceId id, List<EndpointInterface> interfaces) {
        InterfaceEndpoint it = Changes.get(T0.design(), T0.E, InterfaceEndpoint.class);
        return it.withId(id).withName("copy").withInterfaces(interfaces).withDnsSuffix("zzzz9999");
    }

    @Test
    void errorsComeFirst() {
        Design design =
                Changes.attributes(
                        Changes.ingress(T0.design(), T0.SG_EP, Changes.tcp("80", "10.0.0.0/16")),
                        T0.VPC_C,
                        true,
                        false);
        List<Severity> order =
                Fabric.compile(design).findings().stream().map(Finding::severity).toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(Severity.ERROR, order.getFirst());
    }

    @Test
    void aRefusedEndpointStopsEveryFlowThatDependsOnIt() {
        Design design =
                service(List.of(), T0.PRIVATE_NAME, DomainVerification.VERIFIED, BOTH_ZONES);
        for (String host : List.of(T0.PRIVATE_NAME, T0.R, T0.Z2, "10.0.12.20")) {
            Expect.c1(design, host)
                    .outcome("CREATE_REJECTED at vpce-0a1b2c3d4e5f60718 by VALID-09")
                    .code("InvalidServiceName");
        }
    }

    @Test
    void itsOtherBlockersAreListedToo() {
        Design design =
                Changes.ingress(
                        service(
                                List.of(),
                                T0.PRIVATE_NAME,
                                DomainVerification.VERIFIED,
                                BOTH_ZONES),
                        T0.SG_EP);
        Expect.c1(design, T0.PRIVATE_NAME)
                .blockers(
                        "CREATE_REJECTED at vpce-0a1b2c3d4e5f60718 by VALID-09",
                        "DROP_SG_INGRESS at sg-ep by SRC-35");
    }

    @Test
    void everySentenceNamesItsResource() {
        Design design =
                Changes.targetGroup(
                        Changes.ingress(
                                T0.design(),
                                T0.SG_EP,
                                SecurityGroupRule.allow(Protocol.UDP, PortRange.ALL, T0.SG_APP)),
                        null,
                        true,
                        HealthCheck.DEFAULT);
        for (Finding each : Fabric.compile(design).findings()) {
            String name = Objects.requireNonNull(design.find(each.resource())).name();
            assertTrue(each.explanation().contains(name), each.explanation());
        }
    }
}
