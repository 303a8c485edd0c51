package dev.linkloom.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bundle holds what the code says, and translations hold to it.
class TextsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path BUNDLES = Path.of("..", "assets", "text");
    private static final Path ENGLISH = BUNDLES.resolve("linkloom.properties");
    private static final Path HELP = Path.of("..", "assets", "help", "properties.json");
    private static final Pattern CALL =
            Pattern.compile("\\btr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PLACE = Pattern.compile("%(\\d+\\$)?[,.\\d]*[sdf%]");

    @Test
    void theEnglishBundleHoldsJustWhatTheCodeSays() throws IOException {
        Set<String> said = said();
        if (Boolean.getBoolean("bless")) {
            write(said);
        }
        assertEquals(
                said,
                new TreeSet<>(read(ENGLISH).stringPropertyNames()),
                "-Dbless=true writes assets/text/linkloom.properties anew");
    }

    @Test
    void translationsAreOfTextsThatThereAreAndKeepTheirPlaceholders() throws IOException {
        Set<String> said = said();
        for (Path bundle : translations()) {
            Properties texts = read(bundle);
            for (String english : texts.stringPropertyNames()) {
                assertTrue(said.contains(english), () -> bundle + ": nobody says " + english);
                assertEquals(
                        places(english),
                        places(texts.getProperty(english)),
                        () -> bundle + ": " + english);
            }
        }
    }

    @Test
    void oneMoreFileIsOneMoreLanguageAndWhatItLacksStaysEnglish() {
        Locale esperanto = Locale.of("eo");
        assertEquals("Malfari", Texts.in(esperanto, "Undo"));
        assertEquals("Englui 3 rimedojn", Texts.in(esperanto, "Paste %s resources", 3));
        assertEquals("Redo", Texts.in(esperanto, "Redo"));
        assertEquals("Undo", Texts.in(Locale.ENGLISH, "Undo"));
    }

    private static Set<String> said() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> said = new TreeSet<>();
            for (Path each : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                Matcher calls = CALL.matcher(Files.readString(each));
                calls.results().map(TextsTest::joined).forEach(said::add);
            }
            said.addAll(helps());
            return said;
        }
    }

    /// What explains the properties is data, and said by the app all the same.
    private static List<String> helps() throws IOException {
        return new JsonMapper().readTree(Files.readString(HELP)).findValuesAsString("help");
    }

    private static String joined(MatchResult call) {
        return LITERAL.matcher(call.group(1))
                .results()
                .map(each -> each.group(1).translateEscapes())
                .collect(Collectors.joining());
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static List<Path> translations() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(each -> each.toString().contains("linkloom_")).sorted().toList();
        }
    }

    private static Properties read(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader from = Files.newBufferedReader(bundle)) {
            texts.load(from);
        }
        return texts;
    }

    private static void write(Set<String> said) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(
                "# English is written in the code, and each text is its own key. Another"
                        + " language:\n");
        text.append(
                "# copy this file to linkloom_xx.properties and translate what stands behind the"
                        + " =.\n");
        for (String each : said) {
            String value = each.replace("\\", "\\\\").replace("\n", "\\n");
            String key = value.replaceAll("([ =:#!])", "\\\\$1");
            text.append(key).append(" = ").append(value).append('\n');
        }
        Files.writeString(ENGLISH, text);
    }
}
