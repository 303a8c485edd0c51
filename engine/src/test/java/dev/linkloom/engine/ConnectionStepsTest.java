package dev.linkloom.engine;

import static dev.linkloom.engine.LifeCycleTest.action;
import static dev.linkloom.engine.LifeCycleTest.after;
import static dev.linkloom.engine.LifeCycleTest.asked;
import static dev.linkloom.engine.LifeCycleTest.change;
import static dev.linkloom.engine.LifeCycleTest.endpoint;
import static dev.linkloom.engine.LifeCycleTest.refusals;
import static dev.linkloom.engine.LifeCycleTest.remove;
import static dev.linkloom.engine.LifeCycleTest.row;
import static dev.linkloom.engine.LifeCycleTest.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Action;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// The steps of endpoint connections, from the request to the end.
class ConnectionStepsTest {

    @Nested
    class Connections {
        /// The transition table of SVC-10: accept and reject from every state.
        @ParameterizedTest
        @CsvSource({
            "PENDING, yes, yes",
            "PENDING_ACCEPTANCE, yes, yes",
            "AVAILABLE, no, yes",
            "REJECTED, yes, no",
            "EXPIRED, no, no",
            "FAILED, no, no",
            "DELETING, no, no",
            "DELETED, no, no",
            "PARTIAL, yes, yes"
        })
        void svc10AcceptAndRejectLeadOnFromSomeStatesOnly(
                State from, String accept, String reject) {
            Design design = asked(from);
            assertEquals(accept.equals("yes"), action(design, T0.E, "Accept").refusal() == null);
            assertEquals(reject.equals("yes"), action(design, T0.E, "Reject").refusal() == null);
        }

        @Test
        void svc10AcceptedItIsAvailableAndRejectedItStops() {
            Design accepted = after(asked(State.PENDING_ACCEPTANCE), "Accept");
            assertEquals(State.AVAILABLE, endpoint(accepted).state());
            Expect.c1(accepted, T0.R).outcome("DELIVERED");
            Design rejected = after(accepted, "Reject");
            assertEquals(State.REJECTED, endpoint(rejected).state());
            Expect.c1(rejected, "10.0.11.20")
                    .outcome("EP_NOT_AVAILABLE at vpce-0a1b2c3d4e5f60718 by SVC-12");
            assertEquals(State.AVAILABLE, endpoint(after(rejected, "Accept")).state());
        }

        @Test
        void svc08ADrawnEndpointIsAskedForAndWaitsOrNot() {
            assertEquals(
                    State.PENDING_ACCEPTANCE,
                    endpoint(after(asked(State.PENDING), "Connect")).state());
            Design open =
                    MistakesTest.service(
                            asked(State.PENDING), it -> it.withAcceptanceRequired(false));
            assertEquals(State.AVAILABLE, endpoint(after(open, "Connect")).state());
        }

        @Test
        void valid05AskingWithPrivateDnsIsRefusedWhileAcceptanceIsRequired() {
            Design design =
                    MistakesTest.endpoint(asked(State.PENDING), it -> it.withPrivateDns(true));
            Finding refusal = action(design, T0.E, "Connect").refusal();
            assertEquals("VALID-05 InvalidParameter at " + T0.E, row(refusal));
        }

        @Test
        void svc13AnUnansweredRequestExpiresForGood() {
            Design expired = after(asked(State.PENDING_ACCEPTANCE), "Let it expire");
            assertEquals(State.EXPIRED, endpoint(expired).state());
            Finding refusal = action(expired, T0.E, "Accept").refusal();
            assertEquals("SVC-13 InvalidParameter at " + T0.E, row(refusal));
            assertTrue(
                    refusal.explanation()
                            .contains("The request of e-1 has expired (assumed after 7 days"),
                    refusal.explanation());
        }

        @Test
        void svc11ModifyingAnAvailableEndpointMakesItPendingAgain() {
            Design design = asked(State.AVAILABLE);
            assertEquals(
                    List.of(), refusals(design, change(endpoint(design).withState(State.PENDING))));
            assertEquals(
                    List.of("SVC-10 InvalidParameter at " + T0.E),
                    refusals(design, change(endpoint(design).withState(State.PENDING_ACCEPTANCE))));
        }

        @ParameterizedTest
        @EnumSource(
                value = State.class,
                names = {"REJECTED", "EXPIRED", "FAILED", "DELETING", "DELETED"})
        void svc09WhatIsOverDoesNotWaitForAcceptance(State over) {
            Design design = asked(over);
            Edit edit = change(endpoint(design).withState(State.PENDING_ACCEPTANCE));
            assertEquals(1, refusals(design, edit).size());
        }

        @Test
        void svc14TheProviderRejectsButNeverDeletesAnEndpoint() {
            List<String> labels =
                    Fabric.compile(asked(State.PENDING_ACCEPTANCE)).actions(T0.SERVICE).stream()
                            .map(Action::label)
                            .toList();
            assertEquals(
                    List.of(
                            "Resync zones",
                            "Accept e-1",
                            "Reject e-1",
                            "Pay for its endpoints",
                            "Delete"),
                    labels);
            assertEquals(List.of(), refusals(asked(State.AVAILABLE), remove(T0.E)));
        }

        @Test
        void svc34AnEndpointKeepsItsServiceAndItsVpc() {
            Design design = MistakesTest.inspected(asked(State.AVAILABLE));
            Edit service = change(endpoint(design).withService(MistakesTest.INSPECTION));
            assertTrue(refusals(design, service).contains("SVC-34 null at " + T0.E));
            Edit vpc = change(endpoint(design).withVpc(T0.VPC_P));
            assertTrue(refusals(design, vpc).contains("SVC-34 null at " + T0.E));
            Design drawn = MistakesTest.inspected(asked(State.PENDING));
            assertFalse(
                    refusals(drawn, change(endpoint(drawn).withVpc(T0.VPC_P)))
                            .contains("SVC-34 null at " + T0.E));
        }

        @Test
        void gwlb05AGatewayLoadBalancerEndpointKeepsItsSubnet() {
            Design design = MistakesTest.inspected(T0.design());
            var it = Changes.get(design, MistakesTest.GWLBE, GatewayLoadBalancerEndpoint.class);
            assertTrue(
                    refusals(design, change(it.withSubnet(T0.C_APP_1)))
                            .contains("GWLB-05 InvalidParameter at " + MistakesTest.GWLBE));
        }
    }

    @Nested
    class Requests {
        @Test
        void valid05CreatingWithPrivateDnsIsRefusedBeforeAcceptance() {
            Design before = asked(State.AVAILABLE).without(T0.E);
            InterfaceEndpoint it =
                    endpoint(asked(State.AVAILABLE))
                            .withPrivateDns(true)
                            .withState(State.PENDING_ACCEPTANCE);
            assertEquals(
                    List.of("VALID-05 InvalidParameter at " + T0.E), refusals(before, change(it)));
            assertEquals(List.of(), refusals(before, change(it.withPrivateDns(false))));
        }

        @Test
        void valid05PrivateDnsMayBeTurnedOnAfterAcceptance() {
            Design design = asked(State.AVAILABLE);
            assertEquals(
                    List.of(), refusals(design, change(endpoint(design).withPrivateDns(true))));
        }

        @Test
        void valid01PrivateDnsNeedsTheAttributesWhenItIsTurnedOn() {
            Design design = Changes.attributes(asked(State.AVAILABLE), T0.VPC_C, true, false);
            assertEquals(
                    List.of("VALID-01 InvalidParameter at " + T0.E),
                    refusals(design, change(endpoint(design).withPrivateDns(true))));
        }

        @Test
        void valid06AddingASubnetOutsideTheZonesOfTheServiceIsRefused() {
            Design design =
                    Changes.interfaces(
                            MistakesTest.service(
                                    asked(State.AVAILABLE),
                                    it -> it.withZoneIds(List.of(T0.ZONE_1))),
                            new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.20")));
            InterfaceEndpoint more =
                    endpoint(design)
                            .withInterfaces(
                                    List.of(
                                            new EndpointInterface(T0.C_EP_1, Ip.of("10.0.11.20")),
                                            new EndpointInterface(T0.C_EP_2, Ip.of("10.0.12.20"))));
            assertEquals(
                    List.of("VALID-06 InvalidParameter at " + T0.E),
                    refusals(design, change(more)));
        }

        @Test
        void whatWasWrongBeforeIsNotRefusedAgain() {
            Design wrong = Changes.endpointGroups(asked(State.AVAILABLE), T0.SG_EP, T0.SG_NLB);
            assertEquals(List.of(), refusals(wrong, change(endpoint(wrong).withPolicy("{}"))));
        }
    }
}
