package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.balance.Bindings;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which of several load balancers stands behind an endpoint's interface (SRC-39, U-15).
class BindingsTest {

    private static final int ENDPOINTS = 90;

    private static Design design(int balancers) {
        Design design = T0.design();
        NetworkLoadBalancer first = Changes.get(design, T0.NLB, NetworkLoadBalancer.class);
        for (int i = 1; i < balancers; i++) {
            design =
                    design.with(
                            first.withId(balancer(i))
                                    .withNodes(
                                            List.of(
                                                    new Node(
                                                            T0.P_NLB_1,
                                                            Ip.of("172.16.11." + (20 + i))))));
        }
        List<ResourceId> all =
                IntStream.range(0, balancers).mapToObj(BindingsTest::balancer).toList();
        design =
                design.with(
                        Changes.get(design, T0.SERVICE, EndpointService.class)
                                .withLoadBalancers(all));
        InterfaceEndpoint endpoint = Changes.get(design, T0.E, InterfaceEndpoint.class);
        for (int i = 0; i < ENDPOINTS; i++) {
            design =
                    design.with(
                            endpoint.withId(endpoint(i))
                                    .withPrivateDns(false)
                                    .withInterfaces(
                                            List.of(
                                                    new EndpointInterface(
                                                            T0.C_EP_1,
                                                            Ip.of("10.0.11." + (100 + i))))));
        }
        return design;
    }

    private static ResourceId balancer(int index) {
        return index == 0 ? T0.NLB : ResourceId.of("nlb-" + index);
    }

    private static ResourceId endpoint(int index) {
        return ResourceId.of("vpce-%017x".formatted(index + 1));
    }

    private static Map<ResourceId, ResourceId> bound(int balancers) {
        Topology topology = Topology.of(design(balancers));
        var bindings = new Bindings(topology);
        Map<ResourceId, ResourceId> bound = new HashMap<>();
        for (int i = 0; i < ENDPOINTS; i++) {
            bound.put(
                    endpoint(i),
                    bindings.of(topology.enis(endpoint(i)).getFirst()).balancer().id());
        }
        return bound;
    }

    @Test
    void src39InterfacesSpreadOverTheLoadBalancersAndStay() {
        Map<ResourceId, ResourceId> once = bound(3);
        assertEquals(3, new HashSet<>(once.values()).size());
        assertEquals(once, bound(3));
    }

    @Test
    void src39ANewLoadBalancerTakesInterfacesFromNobodyForAnotherOne() {
        Map<ResourceId, ResourceId> before = bound(2);
        Map<ResourceId, ResourceId> after = bound(3);
        int moved = 0;
        for (ResourceId each : before.keySet()) {
            if (!before.get(each).equals(after.get(each))) {
                assertEquals(balancer(2), after.get(each));
                moved++;
            }
        }
        assertTrue(moved > 15 && moved < 45, "about 30 of 90, not " + moved);
    }

    @Test
    void src39TheTraceSaysThatTheChoiceIsAssumed() {
        String said =
                Expect.c1(design(2), T0.Z1).trace().forward().stream()
                        .filter(each -> each.rule().value().equals("SRC-39"))
                        .map(each -> each.explanation())
                        .findFirst()
                        .orElseThrow();
        assertTrue(said.contains("assumed") && said.contains("U-15"), said);
    }
}
