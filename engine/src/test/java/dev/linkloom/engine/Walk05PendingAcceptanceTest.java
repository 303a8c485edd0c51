package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// WALK-05: an endpoint on its way through acceptance.
class Walk05PendingAcceptanceTest {

    private static final Legs C1 = Legs.C1_ZONE_1;

    private static Design endpoint(boolean privateDns, State state) {
        Design asked =
                Changes.service(
                        T0.design(),
                        true,
                        List.of("arn:aws:iam::111111111111:root"),
                        T0.PRIVATE_NAME,
                        DomainVerification.VERIFIED,
                        List.of(T0.ZONE_1, T0.ZONE_2));
        return Changes.endpoint(asked, privateDns, state);
    }

    @Test
    void privateDnsIsRefusedBeforeAcceptance() {
        Expect expect =
                Expect.c1(endpoint(true, State.PENDING_ACCEPTANCE), T0.PRIVATE_NAME)
                        .dns("api.example.com NXDOMAIN used null ttl 0")
                        .outcome("CREATE_REJECTED at vpce-0a1b2c3d4e5f60718 by VALID-05")
                        .code("InvalidParameter")
                        .forward(
                                Tables.expected(
                                        """
                                        client     i-client-1             NET-14   10.0.1.10:49152 -> 10.0.11.20:443
                                        X endpoint vpce-0a1b2c3d4e5f60718 VALID-05 10.0.1.10:49152 -> 10.0.11.20:443
                                        """))
                        .reply("")
                        .seesNothing();
        expect.blockers(
                "CREATE_REJECTED at vpce-0a1b2c3d4e5f60718 by VALID-05",
                "EP_NOT_AVAILABLE at vpce-0a1b2c3d4e5f60718 by SVC-12");
    }

    @Test
    void whilePendingThePrivateNameFallsToPublicDns() {
        Expect.c1(endpoint(false, State.PENDING_ACCEPTANCE), T0.PRIVATE_NAME)
                .dns("api.example.com NXDOMAIN used null ttl 0")
                .outcome("NXDOMAIN at vpce-0a1b2c3d4e5f60718 by DNS-13")
                .forward(Legs.stopped(C1.dns("DNS-13")))
                .reply("");
    }

    @Test
    void whilePendingAnAllottedAddressStopsAtTheGate() {
        Expect.c1(endpoint(false, State.PENDING_ACCEPTANCE), "10.0.11.20")
                .outcome("EP_NOT_AVAILABLE at vpce-0a1b2c3d4e5f60718 by SVC-12")
                .code("BAD_STATE")
                .forward(
                        C1.f1()
                                + C1.groupsOfEndpoint()
                                + Tables.expected(
                                        "X endpoint vpce-0a1b2c3d4e5f60718 SVC-12 10.0.1.10:49152"
                                                + " -> 10.0.11.20:443"))
                .reply("")
                .seesNothing();
    }

    @Test
    void whilePendingTheEndpointsOwnNamesDoNotAnswer() {
        Expect.c1(endpoint(false, State.PENDING_ACCEPTANCE), T0.R)
                .dns(T0.R + " NXDOMAIN used null ttl 0")
                .outcome("NXDOMAIN at vpce-0a1b2c3d4e5f60718 by SVC-12");
    }

    @Test
    void onceAcceptedTheRegionalNameWorks() {
        Expect.c1(endpoint(false, State.AVAILABLE), T0.R)
                .dns(T0.R + " ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60")
                .outcome("DELIVERED")
                .forward(C1.forward("DNS-08"))
                .reply(C1.reply());
    }

    @Test
    void andPrivateDnsMayBeTurnedOn() {
        Expect.c1(endpoint(true, State.AVAILABLE), T0.PRIVATE_NAME)
                .outcome("DELIVERED")
                .forward(C1.forward("DNS-14"));
        assertEquals(List.of(), Fabric.compile(endpoint(true, State.AVAILABLE)).findings());
    }

    @ParameterizedTest
    @EnumSource(value = State.class, mode = EnumSource.Mode.EXCLUDE, names = "AVAILABLE")
    void onlyAvailableCarriesTraffic(State state) {
        Expect.c1(endpoint(false, state), "10.0.11.20")
                .outcome("EP_NOT_AVAILABLE at vpce-0a1b2c3d4e5f60718 by SVC-12");
    }

    /// The whole story in order, by the steps that the inspector offers.
    @Test
    void fromTheRefusedRequestToTheRejectedConnection() {
        Design provider = endpoint(false, State.PENDING).without(T0.E);
        InterfaceEndpoint asked =
                Changes.get(
                        endpoint(true, State.PENDING_ACCEPTANCE), T0.E, InterfaceEndpoint.class);
        assertEquals(List.of("VALID-05 InvalidParameter"), refusals(provider, asked));
        Design pending = provider.with(asked.withPrivateDns(false));
        assertEquals(List.of(), refusals(provider, asked.withPrivateDns(false)));
        Expect.c1(pending, "10.0.11.20")
                .outcome("EP_NOT_AVAILABLE at vpce-0a1b2c3d4e5f60718 by SVC-12");
        Design accepted = step(pending, "Accept");
        Expect.c1(accepted, T0.R).outcome("DELIVERED").reply(C1.reply());
        InterfaceEndpoint named =
                Changes.get(accepted, T0.E, InterfaceEndpoint.class).withPrivateDns(true);
        assertEquals(List.of(), refusals(accepted, named));
        Design working = accepted.with(named);
        Expect.c1(working, T0.PRIVATE_NAME)
                .dns("api.example.com ANSWERED 10.0.11.20 10.0.12.20 used 10.0.11.20 ttl 60")
                .outcome("DELIVERED");
        Expect.c1(step(working, "Reject"), "10.0.11.20")
                .outcome("EP_NOT_AVAILABLE at vpce-0a1b2c3d4e5f60718 by SVC-12")
                .seesNothing();
    }

    private static List<String> refusals(Design design, InterfaceEndpoint after) {
        return Fabric.compile(design).refusals(new Edit.Replace("Change", after)).stream()
                .map(each -> each.rule() + " " + each.awsCode())
                .toList();
    }

    private static Design step(Design design, String label) {
        return Fabric.compile(design).actions(T0.E).stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow()
                .edit()
                .applyTo(design);
    }
}
