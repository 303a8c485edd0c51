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

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Findings and pictures as scripts get them.
class ValidateAndRenderTest {

    @TempDir private Path folder;

    @Test
    void theMembersOfAnAnswerAndOfAFindingAreThoseOfTheContract() throws IOException {
        JsonNode answer =
                run("resolve %s --from client-1 --name api.example.com --format json", SAMPLE)
                        .json();
        assertMembers("verdict name resolver ttlSeconds answers used steps", answer);
        Path design = sampleWith(folder, "\"dnsHostnames\": true", "\"dnsHostnames\": false");
        JsonNode findings = run("validate %s --format json", design).json();
        assertMembers("findings", findings);
        findings.get("findings")
                .forEach(each ->
                        assertMembers("rule severity awsCode resource explanation fix", each));
    }

    private static void assertMembers(String expected, JsonNode object) {
        assertEquals(expected, String.join(" ", object.propertyNames()));
    }

    @Test
    void theSampleHasNoErrors() {
        Run run = run("validate %s --format json", SAMPLE);

        assertEquals(0, run.code(), run.out());
        assertTrue(run.json().get("findings").isArray());
    }

    @Test
    void aRefusedDesignExitsWithOneAndCarriesTheAwsCode() throws IOException {
        Path design = sampleWith(folder, "\"dnsHostnames\": true", "\"dnsHostnames\": false");

        Run run = run("validate %s --format json", design);

        assertEquals(1, run.code());
        JsonNode finding = run.json().get("findings").get(0);
        assertEquals("VALID-01", finding.get("rule").asString());
        assertEquals("error", finding.get("severity").asString());
        assertEquals("InvalidParameter", finding.get("awsCode").asString());
        assertEquals("vpce-0a1b2c3d4e5f60718", finding.get("resource").asString());
    }

    @Test
    void renderWritesTheSamePictureForTheSameInput() throws IOException {
        Path one = folder.resolve("one.svg");
        Path two = folder.resolve("two.svg");
        Path png = folder.resolve("dark.PNG");

        assertEquals(0, run("render %s -o %s", SAMPLE, one).code());
        assertEquals(0, run("render %s -o %s", SAMPLE, two).code());
        assertEquals(0, run("render %s -o %s --theme dark", SAMPLE, png).code());

        assertEquals(Files.readString(one), Files.readString(two));
        assertTrue(Files.readString(one).contains("vpce-0a1b2c3d4e5f60718"));
        assertEquals("PNG", new String(Files.readAllBytes(png), 1, 3, StandardCharsets.US_ASCII));
    }

    @Test
    void renderShowsAFlowAtAMoment() throws IOException {
        Path picture = folder.resolve("rewrite.svg");

        Run run =
                run(
                        "render %s -o %s --trace %s --at rewrite",
                        SAMPLE, picture, "client-1 -> api.example.com:443");

        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(picture).contains("172.16.11.5:20001"));
    }

    @ParameterizedTest
    @CsvSource({
        "picture.gif, --scale, 1",
        "picture.png, --scale, 0",
        "picture.png, --scale, 1000",
        "picture.svg, --theme, sepia",
        "picture.svg, --theme, high_contrast",
        "picture.svg, --at, end",
        "picture.svg, --trace, client-1",
        "picture.svg, --trace, client-1 -> api.example.com"
    })
    void renderRefusesWhatItCannotDraw(String file, String option, String value) {
        Path picture = folder.resolve(file);

        Run run = run("render %s -o %s %s %s", SAMPLE, picture, option, value);

        assertEquals(2, run.code(), run.err());
        assertFalse(Files.exists(picture));
    }
}
