package dev.linkloom.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgPathTest {

    @ParameterizedTest
    @CsvSource({
        "M4 5h16v14h-16z, 4 5 m 20 5 l 20 19 l 4 19 l h",
        "m5 13 4 4 10-11, 5 13 m 9 17 l 19 6 l",
        "M1 2C3 4 5 6 7 8, 1 2 m 3 4 5 6 7 8 c",
        "M0 0c1 0 2 1 2 2s1 2 2 2, 0 0 m 1 0 2 1 2 2 c 2 3 3 4 4 4 c",
        "M0 0L3 4zl1 1, 0 0 m 3 4 l h 1 1 l"
    })
    void becomesWhatPdfDraws(String path, String drawn) {
        assertEquals(drawn, SvgPath.operators(path).replace('\n', ' ').strip());
    }

    @Test
    void aHalfCircleIsTwoCurvesOverItsTop() {
        assertEquals(
                """
                5 9 m
                5 5.134 8.134 2 12 2 c
                15.866 2 19 5.134 19 9 c
                """,
                SvgPath.operators("M5 9a7 7 0 0 1 14 0"));
    }

    @Test
    void whatItDoesNotKnowItRefuses() {
        assertThrows(IllegalArgumentException.class, () -> SvgPath.operators("M0 0q1 1 2 2"));
    }
}
