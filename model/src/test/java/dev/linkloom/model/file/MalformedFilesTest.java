package dev.linkloom.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every mistake in a file gets one sentence that names the file, the place and the mend.
class MalformedFilesTest {

    /// @param from what stands in the sound file; a blank matches any white space
    record Mistake(String from, String to, String sentence) {

        String brokenText() {
            String anyBlank = Pattern.quote(from).replace(" ", "\\E\\s*\\Q");
            Matcher place = Pattern.compile(anyBlank).matcher(sound());
            assertTrue(place.find(), "The sound file does not hold " + from);
            return place.replaceFirst(Matcher.quoteReplacement(to));
        }

        @Override
        public String toString() {
            return from + " → " + to;
        }
    }

    static Stream<Mistake> mistakes() {
        return blocks("malformed.txt")
                .map(lines -> new Mistake(lines.get(0), lines.get(1), lines.get(2)));
    }

    @Test
    void theFileThatTheMistakesAreMadeInIsSound() throws IOException {
        Design design = DesignFile.parse(sound(), "small.json");
        assertEquals(11, design.resources().size());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsPlaceAndItsMend(Mistake mistake) {
        assertEquals("broken.json: " + mistake.sentence(), refusal(mistake.brokenText()));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMessageIsOneSentenceForPeople(Mistake mistake) {
        String message = refusal(mistake.brokenText());
        assertTrue(message.matches("[^\\n]+[.?]"), message);
        assertTrue(message.chars().filter(each -> each == '?').count() <= 1, message);
        assertTrue(
                !message.contains("Exception")
                        && !message.contains("jackson")
                        && !message.contains(". "),
                message);
    }

    @ParameterizedTest
    @MethodSource("syntax")
    void aTextThatIsNoJsonIsToldWhereItStopsBeingOne(List<String> lines) {
        String text = lines.get(0).translateEscapes();
        assertEquals("broken.json: " + lines.get(1), refusal(text));
    }

    static Stream<List<String>> syntax() {
        return blocks("syntax.txt");
    }

    @Test
    void aTextThatIsCutOffAnywhereIsRefused() {
        String text = sound().strip();
        for (int length = 0; length < text.length(); length++) {
            String message = refusal(text.substring(0, length));
            assertTrue(message.contains("cut off") || message.contains("is empty"), message);
        }
    }

    @Test
    void aTextThatLostACharacterIsRefusedInOurWordsOrStillADesign() {
        String text = sound();
        for (int lost = 0; lost < text.length(); lost++) {
            String damaged = text.substring(0, lost) + text.substring(lost + 1);
            String outcome = outcome(damaged);
            assertTrue(
                    outcome.equals("a design") || outcome.matches("broken\\.json: [^\\n]+[.?]"),
                    outcome);
        }
    }

    private static String outcome(String text) {
        try {
            Design design = DesignFile.parse(text, "broken.json");
            assertEquals(design, DesignFile.parse(DesignFile.format(design), "again.json"), text);
            return "a design";
        } catch (DesignFormatException refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }

    static String sound() {
        return resource("small.json");
    }

    private static String refusal(String text) {
        var refusal =
                assertThrows(
                        DesignFormatException.class, () -> DesignFile.parse(text, "broken.json"));
        return String.valueOf(refusal.getMessage());
    }

    /// The blocks of lines of a table, without the mark and the blank that each line begins with.
    private static Stream<List<String>> blocks(String table) {
        return Arrays.stream(resource(table).split("\\n\\n"))
                .skip(1)
                .map(block ->
                        block.lines()
                                .map(line -> line.substring(Math.min(2, line.length())))
                                .toList());
    }

    private static String resource(String name) {
        try (InputStream in = MalformedFilesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cannotBe) {
            throw new AssertionError(name, cannotBe);
        }
    }
}
