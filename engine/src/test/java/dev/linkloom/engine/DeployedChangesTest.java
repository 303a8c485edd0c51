package dev.linkloom.engine;

import static dev.linkloom.engine.LifeCycleTest.action;
import static dev.linkloom.engine.LifeCycleTest.after;
import static dev.linkloom.engine.LifeCycleTest.asked;
import static dev.linkloom.engine.LifeCycleTest.balancer;
import static dev.linkloom.engine.LifeCycleTest.change;
import static dev.linkloom.engine.LifeCycleTest.refusals;
import static dev.linkloom.engine.LifeCycleTest.remove;
import static dev.linkloom.engine.LifeCycleTest.row;
import static dev.linkloom.engine.LifeCycleTest.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Action;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService.Payer;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.NetworkLoadBalancer.Scheme;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.TargetGroup;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What AWS refuses to change or delete while endpoints are connected.
class DeployedChangesTest {

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
        @Test
        void nlb42AProtectedLoadBalancerIsNotDeleted() {
            Design unused = T0.design().without(T0.SERVICE).without(T0.E);
            Design design = Changes.nlb(unused, it -> it.withDeletionProtection(true));
            assertEquals(
                    List.of("NLB-42 OperationNotPermitted at " + T0.NLB),
                    refusals(design, remove(T0.NLB)));
            Edit fix = Fabric.compile(design).refusals(remove(T0.NLB)).getFirst().fix();
            assertEquals(List.of(), refusals(fix.applyTo(design), remove(T0.NLB)));
        }

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
