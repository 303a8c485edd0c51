package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkloom.engine.dns.ClientCache;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.DnsRecord.Type;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;

/// Answers that clients keep: DNS-42, and WALK-04 (f).
class ClientCacheTest {

    private static final Design BEFORE = T0.design();
    private static final Design OUTAGE = Changes.running(T0.design(), T0.APP_1, false);

    private static ClientCache asked(ClientCache cache, Design design, long now) {
        return cache.keeping(Type.A, Ask.resolution(design, T0.C1, T0.R), now);
    }

    @Test
    void walk04fUntilTheTtlEndsTheClientDialsTheWithdrawnZone() {
        ClientCache cache = asked(ClientCache.empty(), BEFORE, 0);
        Resolution kept = cache.find(T0.R, Type.A, 59);
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.text(kept));
        Expect.c1(OUTAGE, kept.used().toString())
                .outcome(Tables.outcome(Expect.c1(OUTAGE, T0.Z1).trace()));
    }

    @Test
    void walk04fThenItAsksAgainAndGetsTheOtherZone() {
        ClientCache cache = asked(ClientCache.empty(), BEFORE, 0);
        assertNull(cache.find(T0.R, Type.A, 60));
        Resolution again = asked(cache, OUTAGE, 60).find(T0.R, Type.A, 61);
        assertEquals("ANSWERED 10.0.12.20", Ask.text(again));
        Expect.c1(OUTAGE, again.used().toString()).outcome("DELIVERED");
    }

    @Test
    void dns42AClientMayKeepAnswersBeyondTheirTtl() {
        ClientCache stubborn = asked(new ClientCache(3600, Map.of()), BEFORE, 0);
        assertNotNull(stubborn.find(T0.R, Type.A, 3599));
        assertNull(stubborn.find(T0.R, Type.A, 3600));
    }

    @Test
    void dns42TheStepSaysThatNobodyWasAsked() {
        Resolution kept =
                asked(ClientCache.empty(), BEFORE, 0)
                        .find(T0.R.toUpperCase(Locale.ROOT) + ".", Type.A, 10);
        assertEquals("DNS-42", kept.steps().getFirst().rule().value());
        assertEquals(50, kept.ttlSeconds());
        assertNull(kept.resolver());
    }

    @Test
    void anotherTypeIsAnotherQuestionAndFailuresAreNotKept() {
        ClientCache cache = asked(ClientCache.empty(), BEFORE, 0);
        assertNull(cache.find(T0.R, Type.AAAA, 1));
        assertNull(
                ClientCache.empty()
                        .keeping(Type.A, Ask.resolution(BEFORE, T0.C1, "no.example.com"), 0)
                        .find("no.example.com", Type.A, 1));
    }
}
