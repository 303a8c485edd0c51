package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/// What is questioned about proofs of ownership, Resolver endpoints and rules.
class NameLintTest {

    private static final String LABEL = "_6e86v84tqgqubxbwii1m";
    private static final String VALUE = "vpce:l6p0ERxlTt45jevFwOCp";

    private static List<String> found(Design design, String... rules) {
        return Fabric.compile(design).findings().stream()
                .filter(each -> List.of(rules).contains(each.rule().value()))
                .map(each -> each.severity() + " " + each.rule() + " " + each.resource())
                .toList();
    }

    private static Design service(DomainVerification state, DnsRecord... records) {
        EndpointService it = Changes.get(T0.design(), T0.SERVICE, EndpointService.class);
        return T0.design()
                .with(
                        it.withDomainVerification(state)
                                .withVerificationName(LABEL)
                                .withVerificationValue(VALUE))
                .with(
                        new PublicHostedZone(
                                ResourceId.of("zone-1"),
                                "public",
                                T0.PROVIDER,
                                "example.com",
                                List.of(records)));
    }

    private static DnsRecord proof() {
        return new DnsRecord(LABEL + ".api.example.com", DnsRecord.Type.TXT, 1800, List.of(VALUE));
    }

    @Test
    void dns16AProofThatStandsLetsAwsVerifyTheName() {
        Design design = service(DomainVerification.PENDING_VERIFICATION, proof());
        assertEquals(List.of("INFO DNS-16 vpce-svc-0123456789abcdef0"), found(design, "DNS-16"));
        Finding finding =
                Fabric.compile(design).findings().stream()
                        .filter(each -> each.rule().value().equals("DNS-16"))
                        .findFirst()
                        .orElseThrow();
        Design mended = finding.fix().applyTo(design);
        assertEquals(List.of(), found(mended, "DNS-16", "DNS-18", "VALID-03"));
    }

    @Test
    void dns16AMissingProofIsNamedWithTheRecordToAdd() {
        assertEquals(
                List.of("INFO DNS-16 vpce-svc-0123456789abcdef0"),
                found(service(DomainVerification.PENDING_VERIFICATION), "DNS-16", "DNS-18"));
    }

    @Test
    void dns18AVerifiedNameWithoutItsProofIsQuestioned() {
        assertEquals(
                List.of("WARNING DNS-18 vpce-svc-0123456789abcdef0"),
                found(service(DomainVerification.VERIFIED), "DNS-16", "DNS-18"));
        assertEquals(
                List.of(),
                found(service(DomainVerification.VERIFIED, proof()), "DNS-16", "DNS-18"));
    }

    @Test
    void dns18AnEndpointThatOutlivesTheProofIsQuestioned() {
        assertEquals(
                List.of("WARNING DNS-18 vpce-0a1b2c3d4e5f60718"),
                found(service(DomainVerification.FAILED), "DNS-18"));
    }

    @Test
    void dns37AResolverEndpointNeedsTwoZones() {
        assertEquals(List.of(), found(Office.design(), "DNS-37"));
        ResolverEndpoint it = Changes.get(Office.design(), Office.INBOUND, ResolverEndpoint.class);
        List<EndpointInterface> one = it.interfaces().subList(0, 1);
        assertEquals(
                List.of("WARNING DNS-37 rslvr-in-1"),
                found(Office.design().with(it.withInterfaces(one)), "DNS-37"));
    }

    @Test
    void dns26ARuleNeedsAWayOutAResolverAndAVpc() {
        ResolverRule whole = Office.rule("corp.test", "192.168.0.53");
        assertEquals(List.of(), found(Office.design().with(whole), "DNS-26"));
        Stream.of(
                        whole.withOutboundEndpoint(null),
                        whole.withOutboundEndpoint(Office.INBOUND),
                        whole.withTargets(List.of()),
                        whole.withVpcs(List.of()))
                .forEach(each ->
                        assertEquals(
                                List.of("WARNING DNS-26 rslvr-rr-corp.test"),
                                found(Office.design().with(each), "DNS-26")));
    }
}
