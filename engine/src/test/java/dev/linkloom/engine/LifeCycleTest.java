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
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.Payer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.NetworkLoadBalancer.Scheme;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.TargetGroup;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;

/// The life of services and endpoints: the steps of their owners, and the changes AWS refuses.
class LifeCycleTest {

    private static final String RULE_CODE_AT = "%s %s at %s";

    /// A service that asks its provider, and an endpoint in this state.
    private static Design asked(State state) {
        return MistakesTest.endpoint(
                MistakesTest.service(T0.design(), it -> it.withAcceptanceRequired(true)),
                it -> it.withPrivateDns(false).withState(state));
    }

    private static List<String> refusals(Design design, Edit edit) {
        return Fabric.compile(design).refusals(edit).stream().map(LifeCycleTest::row).toList();
    }

    private static String row(Finding it) {
        return RULE_CODE_AT.formatted(it.rule(), it.awsCode(), it.resource());
    }

    private static Edit change(Resource after) {
        return new Edit.Replace("Change", after);
    }

    private static Edit remove(ResourceId... ids) {
        return new Edit.Remove(Set.of(ids));
    }

    private static EndpointService service(Design design) {
        return Changes.get(design, T0.SERVICE, EndpointService.class);
    }

    private static InterfaceEndpoint endpoint(Design design) {
        return Changes.get(design, T0.E, InterfaceEndpoint.class);
    }

    private static NetworkLoadBalancer balancer(Design design) {
        return Changes.get(design, T0.NLB, NetworkLoadBalancer.class);
    }

    private static Action action(Design design, ResourceId of, String label) {
        return Fabric.compile(design).actions(of).stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No action " + label));
    }

    private static Design after(Design design, String label) {
        Action action = action(design, T0.E, label);
        assertNull(action.refusal(), () -> label + ": " + action.refusal());
        return action.edit().applyTo(design);
    }

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

    @Nested
    class Services {
        @ParameterizedTest
        @CsvSource({"AVAILABLE, yes", "PENDING_ACCEPTANCE, yes", "REJECTED, no", "EXPIRED, no"})
        void valid17AServiceIsDeletedWithoutConnectionsOnly(State state, String refused) {
            Design design = asked(state);
            List<String> expected =
                    refused.equals("yes")
                            ? List.of("VALID-17 ExistingVpcEndpointConnections at " + T0.SERVICE)
                            : List.of();
            assertEquals(expected, refusals(design, remove(T0.SERVICE)));
            assertEquals(
                    refused.equals("no"), action(design, T0.SERVICE, "Delete").refusal() == null);
        }

        @Test
        void svc16ItsLoadBalancersStay() {
            Design after = remove(T0.SERVICE).applyTo(asked(State.REJECTED));
            assertTrue(after.find(T0.NLB) != null);
        }

        @Test
        void svc16TogetherWithItsEndpointsItGoes() {
            assertEquals(List.of(), refusals(asked(State.AVAILABLE), remove(T0.SERVICE, T0.E)));
        }

        @Test
        void svc18ALoadBalancerWithConnectionsStaysInItsService() {
            Design two = withSecondBalancer(T0.design());
            assertEquals(
                    List.of("VALID-17 ExistingVpcEndpointConnections at " + T0.SERVICE),
                    refusals(
                            two,
                            change(
                                    service(two)
                                            .withLoadBalancers(List.of(MistakesTest.OTHER_NLB)))));
        }

        /// U-12: the one that no endpoint is connected through may go.
        @Test
        void svc18AnIdleLoadBalancerMayLeave() {
            Design two = withSecondBalancer(T0.design());
            assertEquals(
                    List.of(),
                    refusals(two, change(service(two).withLoadBalancers(List.of(T0.NLB)))));
        }

        @Test
        void svc18TheLastOneNeverLeaves() {
            Design design = asked(State.REJECTED);
            assertEquals(
                    List.of("VALID-19 InvalidParameter at " + T0.SERVICE),
                    refusals(design, change(service(design).withLoadBalancers(List.of()))));
        }

        /// A second load balancer without nodes, so that no interface can be bound to it.
        private static Design withSecondBalancer(Design design) {
            Design two =
                    design.with(
                            balancer(design)
                                    .withId(MistakesTest.OTHER_NLB)
                                    .withName("other-nlb")
                                    .withNodes(List.of()));
            return MistakesTest.service(
                    two, it -> it.withLoadBalancers(List.of(T0.NLB, MistakesTest.OTHER_NLB)));
        }

        @Test
        void svc25ThePayerNeverGoesBack() {
            Design design = T0.design();
            Action pay = action(design, T0.SERVICE, "Pay for its endpoints");
            Design paid = pay.edit().applyTo(design);
            assertEquals(Payer.SERVICE_OWNER, service(paid).payer());
            assertEquals(
                    List.of("SVC-25 InvalidParameter at " + T0.SERVICE),
                    refusals(paid, change(service(paid).withPayer(Payer.ENDPOINT_OWNER))));
        }

        @Test
        void svc34AServiceWithConnectionsKeepsItsRegion() {
            Design design = T0.design();
            assertTrue(
                    refusals(design, change(service(design).withRegion("eu-west-1")))
                            .contains("SVC-34 null at " + T0.SERVICE));
        }

        @Test
        void svc19AResyncTakesTheZonesAsTheyAre() {
            Design design =
                    MistakesTest.service(T0.design(), it -> it.withZoneIds(List.of(T0.ZONE_1)));
            Action resync = action(design, T0.SERVICE, "Resync zones");
            assertNull(resync.refusal());
            assertEquals(
                    List.of(T0.ZONE_1, T0.ZONE_2),
                    service(resync.edit().applyTo(design)).zoneIds());
            Finding pointless = action(T0.design(), T0.SERVICE, "Resync zones").refusal();
            assertEquals(
                    "api offers the zones of its load balancers already.", pointless.explanation());
        }
    }

    @Nested
    class Balancers {
        /// SVC-17.
        @Test
        void valid22ALoadBalancerOfAServiceIsNotDeleted() {
            assertEquals(
                    List.of("VALID-22 ResourceInUse at " + T0.NLB),
                    refusals(T0.design(), remove(T0.NLB)).stream()
                            .filter(each -> each.startsWith("VALID-22"))
                            .toList());
            assertTrue(action(T0.design(), T0.NLB, "Delete").refusal() != null);
            assertEquals(List.of(), refusals(T0.design(), remove(T0.NLB, T0.SERVICE, T0.E)));
        }

        @Test
        void valid23AZoneThatEndpointsUseIsNotLeft() {
            Design design = T0.design();
            Edit shrink =
                    change(
                            balancer(design)
                                    .withNodes(
                                            List.of(new Node(T0.P_NLB_2, Ip.of("172.16.12.5")))));
            Finding refusal = Fabric.compile(design).refusals(shrink).getFirst();
            assertEquals("VALID-23 ResourceInUse at " + T0.NLB, row(refusal));
            assertTrue(
                    refusal.explanation().contains("use1-az1 while e-1 of api"),
                    refusal.explanation());
            Design only2 =
                    Changes.interfaces(
                            design, new EndpointInterface(T0.C_EP_2, Ip.of("10.0.12.20")));
            assertEquals(List.of(), refusals(only2, shrink));
        }

        @Test
        void nlb33TheSchemeIsFixed() {
            Design design = T0.design();
            assertEquals(
                    List.of("NLB-33 null at " + T0.NLB),
                    refusals(design, change(balancer(design).withScheme(Scheme.INTERNET_FACING))));
        }

        @Test
        void nlb06TheTargetTypeIsFixed() {
            Design design = T0.design();
            TargetGroup group = Changes.get(design, T0.TG, TargetGroup.class);
            assertEquals(
                    List.of("NLB-06 null at " + T0.TG),
                    refusals(design, change(group.withTargetType(TargetGroup.TargetType.IP))));
        }

        @Test
        void nlb42ATargetGroupInUseIsNotDeleted() {
            assertEquals(
                    List.of("NLB-42 ResourceInUse at " + T0.TG),
                    refusals(T0.design(), remove(T0.TG)));
            Design unused = Changes.listeners(T0.design());
            assertEquals(List.of(), refusals(unused, remove(T0.TG)));
        }
    }

    @Nested
    class Deletions {
        /// EP-04.
        @Test
        void valid33ASubnetWithInterfacesIsNotDeleted() {
            assertEquals(
                    List.of("VALID-33 DependencyViolation at " + T0.C_EP_1),
                    refusals(T0.design(), remove(T0.C_EP_1)));
        }

        @Test
        void valid33NorAGroupThatIsWornOrNamed() {
            assertTrue(
                    refusals(T0.design(), remove(T0.SG_NLB))
                            .contains("VALID-33 DependencyViolation at " + T0.SG_NLB));
            Design spare =
                    T0.design()
                            .with(
                                    T0.group(
                                            ResourceId.of("sg-spare"),
                                            T0.VPC_C,
                                            List.of(),
                                            List.of()));
            assertEquals(List.of(), refusals(spare, remove(ResourceId.of("sg-spare"))));
        }

        @Test
        void gwlb07NorAnEndpointThatRoutesLeadTo() {
            Design design =
                    MistakesTest.inspected(T0.design())
                            .with(
                                    new RouteTable(
                                            MistakesTest.TABLE,
                                            "rtb",
                                            T0.VPC_C,
                                            List.of(
                                                    new Route(
                                                            dev.linkloom.model.net.Cidr.ANY_IPV4,
                                                            MistakesTest.GWLBE)),
                                            List.of()));
            assertEquals(
                    List.of("VALID-33 DependencyViolation at " + MistakesTest.GWLBE),
                    refusals(design, remove(MistakesTest.GWLBE)));
            assertEquals(
                    List.of(), refusals(design, remove(MistakesTest.GWLBE, MistakesTest.TABLE)));
        }
    }
}
