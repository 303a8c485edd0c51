package dev.linkloom.engine.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HexFormat;

class ChecksumTest {

    /// The first is the example of RFC 1071, section 3, whose sum is ddf2; the last two are a byte
    /// more and a carry that has to be added twice.
    @ParameterizedTest
    @CsvSource({
        "0001f203f4f5f6f7, 220d",
        "450000730000400040110000c0a80001c0a800c7, b861",
        "000102, fdfe",
        "ffffffff0001, fffe"
    })
    void isTheComplementOfTheSumOfWords(String bytes, String sum) {
        short computed = Checksum.of(HexFormat.of().parseHex(bytes));
        assertEquals(sum, HexFormat.of().toHexDigits(computed));
    }
}
