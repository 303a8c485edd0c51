package dev.linkloom.engine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Quotas that no test design comes near.
class QuotaTest {

    private static final ResourceId VPC = ResourceId.of("vpc-1");

    private static List<String> judged(Quota quota, int count) {
        var notes = new Notes();
        quota.judge(notes, VPC, "consumer", count);
        return notes.sorted().stream().map(Finding::explanation).toList();
    }

    @Test
    void lim13AVpcHas64000AddressUnits() {
        assertEquals(List.of(), judged(Quota.ADDRESS_UNITS, 64_000));
        assertEquals(
                List.of(
                        "consumer has 64,001 network address units, and AWS gives 64,000 without"
                                + " being asked; ask it for more."),
                judged(Quota.ADDRESS_UNITS, 64_001));
    }

    @Test
    void lim12AnAccountHas5000InterfacesInARegion() {
        assertEquals(List.of(), judged(Quota.INTERFACES, 5_000));
        assertEquals(1, judged(Quota.INTERFACES, 5_001).size());
    }

    @Test
    void lim14AVpcHas1200InterfacesOfLoadBalancers() {
        assertEquals(List.of(), judged(Quota.BALANCER_INTERFACES, 1_200));
        assertEquals(1, judged(Quota.BALANCER_INTERFACES, 1_201).size());
    }

    @Test
    void lim16ATransitGatewayHas5000Attachments() {
        assertEquals(List.of(), judged(Quota.ATTACHMENTS, 5_000));
        assertEquals(1, judged(Quota.ATTACHMENTS, 5_001).size());
    }

    @Test
    void lim18AnAccountHas500HostedZones() {
        assertEquals(List.of(), judged(Quota.HOSTED_ZONES, 500));
        assertEquals(1, judged(Quota.HOSTED_ZONES, 501).size());
    }
}
