package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Half-drawn designs get a sentence that says what is missing, never an exception.
class MissingThingsTest {

    private static void ambiguous(Design design, String host, String at, String words) {
        Trace trace = Fabric.compile(design).trace(Flow.tcp(T0.C1, host, 443));
        assertEquals(Verdict.AMBIGUOUS + " " + at, trace.verdict() + " " + trace.at());
        assertTrue(trace.explanation().contains(words), trace.explanation());
    }

    @Test
    void anEmptyDesignHoldsNoClient() {
        ambiguous(Design.empty("empty"), T0.PRIVATE_NAME, "i-client-1", "holds no i-client-1");
        assertEquals(List.of(), Fabric.compile(Design.empty("empty")).findings());
    }

    @Test
    void aClientNeedsAnAddress() {
        ambiguous(
                Changes.moved(T0.design(), T0.C1, T0.C_APP_1, null),
                T0.PRIVATE_NAME,
                "i-client-1",
                "has no address");
    }

    @Test
    void aClientNeedsASubnet() {
        ambiguous(
                Changes.moved(T0.design(), T0.C1, null, null),
                T0.PRIVATE_NAME,
                "i-client-1",
                "lies in no subnet");
    }

    @Test
    void anEndpointNeedsAService() {
        InterfaceEndpoint it = Changes.get(T0.design(), T0.E, InterfaceEndpoint.class);
        Design design = T0.design().with(it.withService(null).withPrivateDns(true));
        ambiguous(design, "10.0.11.20", T0.E.value(), "connected to no service");
    }

    @Test
    void anEndpointNeedsAddresses() {
        Design design =
                Changes.interfaces(
                        T0.design(),
                        new EndpointInterface(T0.C_EP_1, null),
                        new EndpointInterface(T0.C_EP_2, null));
        ambiguous(design, T0.PRIVATE_NAME, T0.E.value(), "e-1 has no address");
    }

    @Test
    void aSecurityGroupMustBeDrawn() {
        ambiguous(
                Changes.endpointGroups(T0.design(), ResourceId.of("sg-gone")),
                T0.PRIVATE_NAME,
                T0.E.value(),
                "sg-gone, which the design does not hold");
    }

    @Test
    void aListenerNeedsATargetGroup() {
        ambiguous(
                Changes.listeners(T0.design(), new Listener(ListenerProtocol.TCP, 443, null)),
                T0.PRIVATE_NAME,
                "nlb-api",
                "forwards to no target group");
    }

    @Test
    void aTargetNeedsAnAddress() {
        ambiguous(
                Changes.moved(T0.design(), T0.APP_1, T0.P_APP_1, null),
                T0.Z1,
                "tg-api",
                "app-1 has no address");
    }

    @Test
    void onlyMachinesStartFlows() {
        Trace trace = Fabric.compile(T0.design()).trace(Flow.tcp(T0.E, "10.0.1.10", 443));
        assertEquals("AMBIGUOUS at vpce-0a1b2c3d4e5f60718 by NET-14", Tables.outcome(trace));
    }

    @Test
    void whoeverIsUnknownAsksNobody() {
        assertEquals(
                "api.example.com TIMEOUT used null ttl 0",
                Tables.of(
                        Fabric.compile(T0.design())
                                .resolve(Question.a(ResourceId.of("i-gone"), "API.example.com."))));
    }
}
