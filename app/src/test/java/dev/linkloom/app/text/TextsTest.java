package dev.linkloom.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.resource.ResourceType;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
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
    private static final Path GERMAN = BUNDLES.resolve("linkloom_de.properties");
    private static final Path HELP = Path.of("..", "assets", "help", "properties.json");
    private static final Pattern CALL =
            Pattern.compile("\\btr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final List<String> MENUS =
            List.of("_File", "_Edit", "_View", "_Arrange", "Si_mulate", "_Problems", "_Help");
    private static final Pattern MNEMONIC = Pattern.compile("_(\\p{L})");
    private static final Pattern PLACE = Pattern.compile("%(?:(\\d+)\\$)?([,.\\d]*[sdf%])");

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
    void germanLacksNothing() throws IOException {
        Set<String> lacking = said();
        lacking.removeAll(read(GERMAN).stringPropertyNames());
        assertEquals(
                "",
                lacking.stream().map(TextsTest::line).collect(Collectors.joining("\n")),
                "assets/text/linkloom_de.properties needs these lines, translated:");
    }

    @Test
    void noLineOfATranslationIsThereTwice() throws IOException {
        for (Path bundle : translations()) {
            List<String> lines = Files.readAllLines(bundle);
            assertEquals(
                    read(bundle).size(),
                    lines.stream().filter(each -> !each.startsWith("#")).count(),
                    () -> bundle + " holds a key twice, or an empty line");
        }
    }

    @Test
    void menusOfATranslationOpenWithKeysOfTheirOwn() throws IOException {
        for (Path bundle : translations()) {
            Properties texts = read(bundle);
            List<String> keys =
                    MENUS.stream()
                            .map(texts::getProperty)
                            .map(each -> MNEMONIC.matcher(each).results().findFirst().orElseThrow())
                            .map(each -> each.group(1).toLowerCase(Locale.ROOT))
                            .toList();
            assertEquals(keys.size(), Set.copyOf(keys).size(), () -> bundle + ": " + keys);
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
            for (ResourceType each : ResourceType.values()) {
                said.add(each.label());
                said.add(TypeNames.several(each));
            }
            return said;
        }
    }

    /// What explains the properties is data, and said by the app all the same.
    private static List<String> helps() throws IOException {
        JsonNode help = new JsonMapper().readTree(Files.readString(HELP));
        List<String> said = new ArrayList<>(help.findValuesAsString("help"));
        said.addAll(help.findValuesAsString("effect"));
        return said;
    }

    private static String joined(MatchResult call) {
        return LITERAL.matcher(call.group(1))
                .results()
                .map(each -> each.group(1).translateEscapes())
                .collect(Collectors.joining());
    }

    /// What stands for each value, by its place: `%2$s` is the second wherever it stands.
    private static Map<Integer, String> places(String text) {
        Map<Integer, String> places = new TreeMap<>();
        int next = 1;
        for (MatchResult each : PLACE.matcher(text).results().toList()) {
            String kind = each.group(2);
            if (!kind.equals("%")) {
                int place = each.group(1) == null ? next++ : Integer.parseInt(each.group(1));
                places.put(place, kind);
            }
        }
        return places;
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
        said.forEach(each -> text.append(line(each)).append('\n'));
        Files.writeString(ENGLISH, text);
    }

    private static String line(String english) {
        String value = english.replace("\\", "\\\\").replace("\n", "\\n");
        return value.replaceAll("([ =:#!])", "\\\\$1") + " = " + value;
    }
}
