package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A proof of ownership that fails after endpoints came to use the name (DNS-18).
class FailedProofTest {

    private static Design failed(boolean privateDns) {
        return MistakesTest.service(
                Changes.endpoint(T0.design(), privateDns, State.AVAILABLE),
                it -> it.withDomainVerification(DomainVerification.FAILED));
    }

    private static List<String> refusals(Design design, InterfaceEndpoint after) {
        return Fabric.compile(design).refusals(new Edit.Replace("Switch", after)).stream()
                .map(each -> each.rule().value())
                .toList();
    }

    @Test
    void dns18AnEndpointThatUsesTheNameKeepsIt() {
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(failed(true), T0.C1, T0.PRIVATE_NAME));
    }

    @Test
    void dns18SwitchingPrivateDnsOnIsRefusedFromThenOn() {
        Design off = failed(false);
        InterfaceEndpoint it = Changes.get(off, T0.E, InterfaceEndpoint.class);
        assertEquals(List.of("VALID-03"), refusals(off, it.withPrivateDns(true)));
    }

    @Test
    void dns18AnythingElseOfAnEndpointMayStillChange() {
        InterfaceEndpoint it = Changes.get(failed(true), T0.E, InterfaceEndpoint.class);
        assertEquals(List.of(), refusals(failed(true), it.withName("other")));
    }
}
