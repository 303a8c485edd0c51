package dev.linkloom.engine.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

class PatchedTest {

    /// Enough for the large part to be put together anew on the way.
    private static final int MANY = 10_000;

    @Test
    void holdsWhatAMapHoldsAfterAnyNumberOfChanges() {
        var random = new Random(1);
        Map<Integer, String> expected = new HashMap<>(Map.of(1, "one", 2, "two"));
        var patched = new Patched<>(new HashMap<>(expected));
        for (int i = 0; i < MANY; i++) {
            Map<Integer, String> change = new HashMap<>();
            change.put(random.nextInt(MANY), random.nextInt(3) == 0 ? null : "value " + i);
            patched = patched.with(change);
            change.forEach((key, value) -> {
                if (value == null) {
                    expected.remove(key);
                } else {
                    expected.put(key, value);
                }
            });
        }

        Map<Integer, String> seen = new HashMap<>();
        patched.forEach(seen::put);
        assertEquals(expected, seen);
        for (int key = 0; key < MANY; key++) {
            assertEquals(expected.get(key), patched.get(key));
        }
    }

    @Test
    void leavesTheVersionBeforeAsItWas() {
        var before = new Patched<>(Map.of("a", 1));
        Map<String, Integer> removal = new HashMap<>();
        removal.put("a", null);
        var after = before.with(removal);

        assertEquals(1, before.get("a"));
        assertTrue(before.whole());
        assertNull(after.get("a"));
        assertTrue(after.changed("a"));
        assertFalse(after.whole());
    }
}
