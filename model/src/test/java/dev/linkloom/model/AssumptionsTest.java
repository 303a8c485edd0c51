package dev.linkloom.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.edit.Edit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The answers to open points that a design holds.
class AssumptionsTest {

    @ParameterizedTest
    @EnumSource
    void whatIsUsualIsNotWrittenDown(OpenPoint point) {
        assertEquals(Assumptions.USUAL, Assumptions.USUAL.with(point, point.usual()));
        assertEquals(point.usual(), Assumptions.USUAL.answer(point));
    }

    @ParameterizedTest
    @EnumSource
    void exactlyOneAnswerHolds(OpenPoint point) {
        for (Assumption chosen : point.answers()) {
            Assumptions all = Assumptions.USUAL.with(chosen);
            assertTrue(all.hold(chosen));
            point.answers().stream()
                    .filter(each -> each != chosen)
                    .forEach(each -> assertFalse(all.hold(each)));
        }
    }

    @Test
    void anAnswerIsTakenInAnyCase() {
        assertTrue(
                Assumptions.USUAL
                        .with(OpenPoint.of("u-05"), "All-Zones")
                        .hold(Assumption.ALL_ZONES_FAIL_OPEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    U-05 | some | "some" is no answer to U-05; write node or all-zones.
                    U-17 | 0    | "0" is no answer to U-17; write a number from 1 to 365.
                    U-17 | soon | "soon" is no answer to U-17; write a number from 1 to 365.
                    U-17 | 9999999999 | "9999999999" is no answer to U-17; write a number from 1 to 365.
                    """)
    void whatIsNoAnswerIsToldWhatIs(String point, String answer, String sentence) {
        assertEquals(
                sentence,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Assumptions.USUAL.with(OpenPoint.of(point), answer))
                        .getMessage());
    }

    @Test
    void anEditChangesThemAndNothingElse() {
        Design before = Design.empty("one");
        Assumptions others = Assumptions.USUAL.with(OpenPoint.REQUEST_LIFE, "14");
        Design after = new Edit.Assume("Assume", others).applyTo(before);
        assertEquals(14, after.assumptions().number(OpenPoint.REQUEST_LIFE));
        assertFalse(after.equals(before));
        assertEquals(before, new Edit.Assume("Back", Assumptions.USUAL).applyTo(after));
    }
}
