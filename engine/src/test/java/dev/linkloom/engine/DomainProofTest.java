package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.dns.DomainProof;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.Resource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// The proof that a provider owns its private DNS name, and what hangs on it: DNS-16, DNS-17,
/// DNS-18, DNS-19.
class DomainProofTest {

    private static final String LABEL = "_6e86v84tqgqubxbwii1m";
    private static final String VALUE = "vpce:l6p0ERxlTt45jevFwOCp";
    private static final ResourceId ZONE = ResourceId.of("zone-1");

    private static DnsRecord txt(String name, String value) {
        return new DnsRecord(name, DnsRecord.Type.TXT, 1800, List.of(value));
    }

    private static PublicHostedZone zone(DnsRecord... records) {
        return new PublicHostedZone(ZONE, "public", T0.PROVIDER, "example.com", List.of(records));
    }

    private static DomainProof proof(String privateName, Resource... more) {
        Design design = T0.design();
        for (Resource each : more) {
            design = design.with(each);
        }
        EndpointService it =
                Changes.get(design, T0.SERVICE, EndpointService.class)
                        .withPrivateDnsName(privateName)
                        .withVerificationName(LABEL)
                        .withVerificationValue(VALUE);
        return DomainProof.of(design, it);
    }

    private static String of(DomainProof proof) {
        return proof.result() + " by " + proof.rule();
    }

    @ParameterizedTest
    @CsvSource({
        "_6e86v84tqgqubxbwii1m.api.example.com, FOUND by DNS-16",
        "api.example.com,                       FOUND by DNS-16",
        "_6e86v84tqgqubxbwii1m.example.com,     FOUND by DNS-17",
        "example.com,                           FOUND by DNS-17",
        "_other.api.example.com,                MISSING by DNS-16",
        "_6e86v84tqgqubxbwii1m.com,             MISSING by DNS-16"
    })
    void dns16AndDns17TheRecordStandsAtTheDomainOrAParent(String name, String expected) {
        assertEquals(expected, of(proof("api.example.com", zone(txt(name, VALUE)))));
    }

    @Test
    void dns15AWildcardIsProvedAtItsDomain() {
        DnsRecord record = txt(LABEL + ".api.example.com", VALUE);
        assertEquals("FOUND by DNS-16", of(proof("*.api.example.com", zone(record))));
    }

    @Test
    void dns16TheValueIsReadLetterByLetter() {
        DomainProof proof =
                proof(
                        "api.example.com",
                        zone(txt(LABEL + ".api.example.com", "vpce:L6P0ERXLTT45JEVFWOCP")));
        assertEquals("WRONG by DNS-16", of(proof));
        assertEquals(ZONE, proof.holder());
    }

    @Test
    void dns17APrivateZoneProvesNothing() {
        DomainProof proof =
                proof(
                        "api.example.com",
                        new PrivateHostedZone(
                                ResourceId.of("phz-1"),
                                "private",
                                T0.PROVIDER,
                                "example.com",
                                List.of(T0.VPC_P),
                                List.of(txt(LABEL + ".api.example.com", VALUE))));
        assertEquals("MISSING by DNS-17", of(proof));
        assertTrue(proof.explanation().contains("public"));
    }

    @Test
    void dns16WithoutARecordTheSentenceSaysWhichOneToAdd() {
        assertEquals(
                "No public zone proves the private DNS name of api; add the TXT record"
                        + " _6e86v84tqgqubxbwii1m.api.example.com with the value"
                        + " vpce:l6p0ERxlTt45jevFwOCp.",
                proof("api.example.com").explanation());
    }

    @Test
    void dns16WithoutANameThereIsNothingToProve() {
        EndpointService it = Changes.get(T0.design(), T0.SERVICE, EndpointService.class);
        assertEquals(
                "NOT_ASKED by DNS-16",
                of(DomainProof.of(T0.design(), it.withPrivateDnsName(null))));
    }

    private static Design verification(DomainVerification state, State endpoint) {
        return Changes.endpoint(
                Changes.service(
                        T0.design(),
                        false,
                        List.of("*"),
                        T0.PRIVATE_NAME,
                        state,
                        List.of(T0.ZONE_1, T0.ZONE_2)),
                true,
                endpoint);
    }

    @Test
    void dns18AnUnprovedNameDoesNotResolve() {
        Design design = verification(DomainVerification.PENDING_VERIFICATION, State.AVAILABLE);
        assertEquals("NXDOMAIN", Ask.a(design, T0.C1, T0.PRIVATE_NAME));
        assertTrue(Ask.steps(design, T0.C1, T0.PRIVATE_NAME).contains("DNS-18 endpoint zone"));
    }

    @Test
    void dns18AProofThatFailedLaterKeepsTheNameForEndpointsThatHaveIt() {
        Design design = verification(DomainVerification.FAILED, State.AVAILABLE);
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(design, T0.C1, T0.PRIVATE_NAME));
        Design newcomer = verification(DomainVerification.FAILED, State.PENDING);
        assertEquals("NXDOMAIN", Ask.a(newcomer, T0.C1, T0.PRIVATE_NAME));
    }

    @Test
    void dns19BeforeAcceptanceTheNameDoesNotResolve() {
        Design design = verification(DomainVerification.VERIFIED, State.PENDING_ACCEPTANCE);
        assertEquals("NXDOMAIN", Ask.a(design, T0.C1, T0.PRIVATE_NAME));
        assertTrue(Ask.steps(design, T0.C1, T0.PRIVATE_NAME).contains("DNS-19 endpoint zone"));
    }
}
