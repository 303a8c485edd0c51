package dev.linkloom.model.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.ArbitraryValues;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortRangeTest {

    @Property
    void aRangeComesBackFromItsText(@ForAll("ranges") PortRange range) {
        assertEquals(range, PortRange.of(range.toString()));
    }

    @Test
    void bothEndsBelongToTheRange() {
        PortRange range = PortRange.of("1024-65535");
        assertFalse(range.contains(1023));
        assertTrue(range.contains(1024));
        assertTrue(range.contains(65535));
    }

    @Test
    void oneAndAllAreWrittenShort() {
        assertEquals("443", PortRange.of(443).toString());
        assertEquals("all", new PortRange(0, 65535).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    99999   | The ports 99999 must rise and lie in 0..65535.
                    90-80   | The ports 90-80 must rise and lie in 0..65535.
                    -1      | "-1" is not a port range; write it like 443, 1024-65535 or all.
                    https   | "https" is not a port range; write it like 443, 1024-65535 or all.
                    80-     | "80-" is not a port range; write it like 443, 1024-65535 or all.
                    """)
    void whatIsNoRangeIsRefusedWithTheMend(String text, String sentence) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> PortRange.of(text));
        assertEquals(sentence, refusal.getMessage());
    }

    @Provide
    Arbitrary<PortRange> ranges() {
        return ArbitraryValues.portRanges();
    }
}
