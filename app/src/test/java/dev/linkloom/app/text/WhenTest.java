package dev.linkloom.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

class WhenTest {

    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-03-02T00:30:00Z"), ZoneId.of("Europe/Berlin"));

    @Test
    void whatIsNearIsTodayOrYesterdayWhereTheUserIs() {
        assertEquals("today, 01:20", When.words(Instant.parse("2026-03-02T00:20:00Z"), NOW));
        assertEquals("today, 00:20", When.words(Instant.parse("2026-03-01T23:20:00Z"), NOW));
        assertEquals("yesterday, 23:20", When.words(Instant.parse("2026-03-01T22:20:00Z"), NOW));
    }

    @Test
    void whatIsFarHasItsDate() {
        String words = When.words(Instant.parse("2025-12-24T18:00:00Z"), NOW);
        assertTrue(words.contains("2025") && words.endsWith(", 19:00"), words);
    }
}
