package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Action;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/// The life of services and endpoints: the steps of their owners, and the changes AWS refuses.
class LifeCycleTest {

    private static final String RULE_CODE_AT = "%s %s at %s";

    /// A service that asks its provider, and an endpoint in this state.
    static Design asked(State state) {
        return MistakesTest.endpoint(
                MistakesTest.service(T0.design(), it -> it.withAcceptanceRequired(true)),
                it -> it.withPrivateDns(false).withState(state));
    }

    static List<String> refusals(Design design, Edit edit) {
        return Fabric.compile(design).refusals(edit).stream().map(LifeCycleTest::row).toList();
    }

    static String row(Finding it) {
        return RULE_CODE_AT.formatted(it.rule(), it.awsCode(), it.resource());
    }

    static Edit change(Resource after) {
        return new Edit.Replace("Change", after);
    }

    static Edit remove(ResourceId... ids) {
        return new Edit.Remove(Set.of(ids));
    }

    static EndpointService service(Design design) {
        return Changes.get(design, T0.SERVICE, EndpointService.class);
    }

    static InterfaceEndpoint endpoint(Design design) {
        return Changes.get(design, T0.E, InterfaceEndpoint.class);
    }

    static NetworkLoadBalancer balancer(Design design) {
        return Changes.get(design, T0.NLB, NetworkLoadBalancer.class);
    }

    static Action action(Design design, ResourceId of, String label) {
        return Fabric.compile(design).actions(of).stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No action " + label));
    }

    static Design after(Design design, String label) {
        Action action = action(design, T0.E, label);
        assertNull(action.refusal(), () -> label + ": " + action.refusal());
        return action.edit().applyTo(design);
    }

    @Nested
    class Permissions {
        private final List<String> nobody = List.of();

        private static Design without(Design design, EndpointService changed) {
            return Fabric.compile(design).keeping(change(changed)).applyTo(design);
        }

        @Test
        void svc06RemovingAPrincipalLeavesItsEndpointConnected() {
            Design design = T0.design();
            EndpointService closed = service(design).withAllowedPrincipals(nobody);
            assertEquals(List.of(), refusals(design, change(closed)));
            Design after = without(design, closed);
            Expect.c1(after, T0.PRIVATE_NAME).outcome("DELIVERED");
            assertTrue(endpoint(after).keepsAccess());
        }

        @Test
        void svc06ButNotOneThatWaits() {
            Design design = asked(State.PENDING_ACCEPTANCE);
            Design after = without(design, service(design).withAllowedPrincipals(nobody));
            assertFalse(endpoint(after).keepsAccess());
            assertEquals("VALID-09", Fabric.compile(after).findings().getFirst().rule().value());
        }

        @Test
        void svc03AndANewOneOfThatAccountIsRefused() {
            Design design = T0.design();
            Design closed = without(design, service(design).withAllowedPrincipals(nobody));
            ResourceId id = ResourceId.of("vpce-1a1b2c3d4e5f60718");
            InterfaceEndpoint another =
                    endpoint(design).withId(id).withInterfaces(List.of()).withPrivateDns(false);
            assertEquals(
                    List.of("VALID-09 InvalidServiceName at " + id),
                    refusals(closed, change(another)));
        }

        @Test
        void svc28RemovingARegionLeavesItsEndpointsConnected() {
            Design abroad =
                    MistakesTest.service(
                            T0.design(),
                            it ->
                                    it.withRegion("eu-west-1")
                                            .withSupportedRegions(List.of(T0.REGION)));
            EndpointService closed = service(abroad).withSupportedRegions(nobody);
            Design after = without(abroad, closed);
            assertTrue(endpoint(after).keepsAccess());
            assertTrue(
                    Fabric.compile(after).findings().stream()
                            .noneMatch(each -> each.rule().value().equals("VALID-09")));
        }

        @Test
        void svc27ARegionIsAddedOnlyWithTwoZones() {
            Design design = T0.design();
            Edit abroad = change(service(design).withSupportedRegions(List.of("eu-west-1")));
            assertEquals(List.of(), refusals(design, abroad));
            Design single = MistakesTest.service(design, it -> it.withZoneIds(List.of(T0.ZONE_1)));
            assertEquals(
                    List.of("VALID-44 InvalidParameter at " + T0.SERVICE),
                    refusals(
                            single,
                            change(service(single).withSupportedRegions(List.of("eu-west-1")))));
        }

        @Test
        void valid42WhatIsNoPrincipalIsRefused() {
            Design design = T0.design();
            assertEquals(
                    List.of("VALID-42 InvalidPrincipal at " + T0.SERVICE),
                    refusals(
                            design,
                            change(
                                    service(design)
                                            .withAllowedPrincipals(
                                                    List.of(
                                                            "arn:aws:iam::111111111111:root",
                                                            "me")))));
        }
    }
}
