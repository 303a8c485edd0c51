package dev.linkloom.app;

import static dev.linkloom.app.Console.SAMPLE;
import static dev.linkloom.app.Console.run;
import static dev.linkloom.app.Console.sampleWith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.Console.Run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is wrong with a command is one sentence and a code.
class CommandErrorsTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.example.com",
                "api.example.com:",
                ":443",
                "api.example.com:https",
                "a:b:443",
                "h:70000"
            })
    void aMalformedDestinationIsWrongUsage(String to) {
        Run run = run("trace %s --from client-1 --to %s", SAMPLE, to);

        assertEquals(2, run.code());
        assertTrue(run.err().contains(to) || run.err().contains("70000"), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "client-9, 'no resource with the id or name \"client-9\"'",
        "'', 'no resource with the id or name \"\"'"
    })
    void anUnknownResourceIsWrongUsage(String from, String sentence) {
        Run run = run("trace %s --from %s --to api.example.com:443", SAMPLE, from);

        assertEquals(2, run.code());
        assertTrue(run.err().contains(sentence), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "resolve", "validate", "nonsense"})
    void missingArgumentsAreWrongUsage(String command) {
        Run run = run("%s --nothing-of-the-kind", command);

        assertEquals(2, run.code());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void aMissingFileIsOneSentenceAndThree() {
        Run run = run("validate %s", folder.resolve("absent.json"));

        assertEquals(3, run.code());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("absent.json"), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "resolve", "render", "open"})
    void everyCommandSaysTheSameOfAMissingFile(String command) {
        String absent = folder.resolve("absent.json").toString();
        Run run =
                switch (command) {
                    case "trace" -> run("trace %s --from a --to b:1", absent);
                    case "resolve" -> run("resolve %s --from a --name b", absent);
                    case "render" -> run("render %s -o a.svg", absent);
                    default -> run("%s %s", command, absent);
                };

        assertEquals(3, run.code());
        assertEquals(
                absent + ": There is no such file; check the name and the folder.",
                run.err().strip());
        assertEquals("", run.out());
    }

    @Test
    void aDanglingReferenceIsNamedWithItsPathAndMend() throws IOException {
        Path design = sampleWith(folder, "\"vpc\": \"vpc-consumer\"", "\"vpc\": \"vpc-nowhere\"");

        Run run = run("validate %s", design);

        assertEquals(3, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("/resources/"), run.err());
        assertTrue(run.err().contains("vpc-nowhere"), run.err());
    }

    @Test
    void aBrokenFileIsOneSentenceAndThree() throws IOException {
        Run run =
                run(
                        "validate %s",
                        Files.writeString(folder.resolve("broken.json"), "{\"format\": "));

        assertEquals(3, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("broken.json"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trace", "resolve", "validate", "render", "open"})
    void helpIsEverywhere(String command) {
        Run run = command.isEmpty() ? run("--help") : run("%s --help", command);

        assertEquals(0, run.code());
        assertTrue(run.out().contains("Usage:"), run.out());
        assertEquals("", run.err());
    }
}
