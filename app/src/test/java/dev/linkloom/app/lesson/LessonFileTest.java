package dev.linkloom.app.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

class LessonFileTest {

    @Test
    void aLessonIsReadWithItsDesignItsStepsAndItsQuestions() throws IOException {
        Lesson lesson = TestLessons.read("second.json");
        assertEquals("Names before packets", lesson.title());
        assertEquals(4, lesson.minutes());
        assertTrue(lesson.start().find(ResourceId.of("vpce-0a1b2c3d4e5f60718")) != null);
        assertEquals(1, lesson.indexOf("turn-it-off"));
        Task.Predict question =
                assertInstanceOf(Task.Predict.class, lesson.steps().getFirst().task());
        assertEquals("The endpoint", question.choices().get(1).text());
    }

    @Test
    void aDesignMayStandInTheLessonItself() throws IOException {
        String inline =
                TestLessons.text("second.json")
                        .replace(
                                "\"saas.json\"",
                                dev.linkloom.model.file.DesignFile.format(
                                        TestLessons.design("saas.json")));
        Lesson lesson = LessonFile.parse(inline, "inline.json", TestLessons::design);
        assertEquals(TestLessons.read("second.json").start(), lesson.start());
    }

    /// Each row: what is written instead of what, where the message points, what it says.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    linkloom-lesson          | linkloom-design         | /format                        | must be "linkloom-lesson"
                    "version": 1             | "version": 2            | /version                       | take a newer one
                    "version": 1             | "version": "1"          | /version                       | must be a whole number, not "1"
                    "id": "second"           | "id": "Second lesson"   | /id                            | write it like first-privatelink
                    "minutes": 4             | "minutes": 0            | /minutes                       | write a number from 1 to 240
                    "minutes": 4             | "minute": 4             | /minute                        | There is no "minute" here
                    saas.json                | sass.json               | /design                        | There is no design "sass.json"
                    "id": "turn-it-off"      | "id": "who-answers"     | /steps/1/id                    | taken by an earlier step
                    "action": "build"        | "action": "built"       | /steps/1/waitsFor/action       | none of read, build, play, predict
                    "goal": "Switch          | "gaol": "Switch         | /steps/1/waitsFor/gaol         | There is no "gaol" here
                    "check": "resolves"      | "check": "resolve"      | /steps/0/waitsFor/choices/0/rightWhen/0/check | none of exists, connected, flow
                    "from": "i-client-1"     | "from": "i-client-9"    | /steps/0/waitsFor/choices/0/rightWhen/0/from  | has no resource "i-client-9"
                    "NXDOMAIN"               | "NOSUCHNAME"            | /steps/0/waitsFor/choices/0/rightWhen/0/status | none of ANSWERED
                    "interface-endpoint"     | "back-door"             | /steps/1/check/1/type          | none of account
                    "as": "endpoint"         | "as": "The Endpoint"    | /steps/1/check/1/as            | write it like endpoint
                    "as": "endpoint"         | "as": "door"            | /steps/1/check/2/from          | No step up to here says what {endpoint} is
                    example.com:443          | example.com             | /steps/2/waitsFor/to           | write it like api.example.com:443
                    "verdict": "NXDOMAIN"    | "verdict": "LOST"       | /steps/2/check/0/verdict       | none of DELIVERED
                    "title": "Play it"       | "title": " "            | /steps/2/title                 | The text is empty
                    "title": "Play it"       | "name": "Play it"       | /steps/2/name                  | There is no "name" here
                    "say": [                 | "say": [], "live": [    | /steps/1/feedback/0            | write a list of hints
                    """)
    void aMistakeIsNamedWithItsPlaceAndItsMend(
            String right, String wrong, String pointer, String says) {
        String message =
                complaint(
                        TestLessons.text("second.json")
                                .replaceFirst(java.util.regex.Pattern.quote(right), wrong));
        assertTrue(message.startsWith("broken.json: " + pointer + ": "), message);
        assertTrue(message.contains(says), message);
    }

    @Test
    void aStepThatWaitsForWorkNeedsACheck() {
        String message =
                complaint(
                        TestLessons.text("second.json")
                                .replaceFirst("(?s)\"check\": \\[.*?\\],\\s*\"done\"", "\"done\""));
        assertTrue(message.startsWith("broken.json: /steps/1: \"check\" is missing"), message);
    }

    @Test
    void aCutOffFileIsRefusedWithItsLine() {
        String text = TestLessons.text("second.json");
        String message = complaint(text.substring(0, text.length() / 2));
        assertTrue(
                message.matches("(?s)broken\\.json: \\d+:\\d+: The text is not valid JSON here.*"),
                message);
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        String message =
                complaint(
                        TestLessons.text("second.json")
                                .replace("\"minutes\": 4", "\"minutes\": 4, \"minutes\": 5"));
        assertTrue(message.contains("minutes"), message);
    }

    private static String complaint(String json) {
        return assertThrows(
                        LessonFormatException.class,
                        () -> LessonFile.parse(json, "broken.json", TestLessons::design))
                .getMessage();
    }
}
