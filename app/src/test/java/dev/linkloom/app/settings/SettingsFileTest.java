package dev.linkloom.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.text.Language;
import dev.linkloom.app.theme.Motion;
import dev.linkloom.app.theme.ThemeChoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

class SettingsFileTest {

    @TempDir Path folder;

    @Test
    void whatIsSavedIsLoadedAgain() throws IOException {
        var window = new WindowState(12.0, null, 1000, 700, true, 200, 300, 150, true, false, true);
        Settings settings =
                new Settings(
                        new Options(
                                ThemeChoice.HIGH_CONTRAST, Motion.REDUCED, 125, Language.GERMAN),
                        Map.of("rename", List.of("F6"), "play", List.of()),
                        "/a.json",
                        List.of("/a.json", "/b.json"),
                        List.of("undo", "play"),
                        List.of("nat-gateway", "vpc"),
                        new DrawingAids(false, true, false, true),
                        window);
        SettingsFile file = new SettingsFile(folder.resolve("deep/settings.json"));
        file.save(settings);
        assertEquals(settings, file.load());
    }

    @Test
    void missingSettingsAreTheUsualOnes() {
        assertEquals(Settings.DEFAULT, new SettingsFile(folder.resolve("none.json")).load());
    }

    @Test
    void damagedSettingsNeverStopAStart() throws IOException {
        for (String damaged :
                List.of(
                        "",
                        "{",
                        "[]",
                        "null",
                        "\"x\"",
                        "{\"window\": 7, \"recent\": {}}",
                        "\u0000")) {
            Path file = Files.writeString(folder.resolve("settings.json"), damaged);
            assertEquals(Settings.DEFAULT, new SettingsFile(file).load(), damaged);
        }
    }

    @Test
    void aDamagedMemberCostsOnlyItself() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("settings.json"),
                        "{\"theme\": \"dark\", \"window\": {\"width\": \"wide\", \"height\":"
                                + " 777}}");
        Settings loaded = new SettingsFile(file).load();
        assertEquals(ThemeChoice.DARK, loaded.options().theme());
        assertEquals(WindowState.DEFAULT.width(), loaded.window().width());
        assertEquals(777, loaded.window().height());
    }

    @Test
    void whatCannotBeUsedIsToldAndStaysUntilSomethingElseIsChosen() throws IOException {
        Path path =
                Files.writeString(
                        folder.resolve("settings.json"),
                        "{\"theme\": \"purple\", \"window\": {\"width\": \"wide\"}, \"later\": [1],"
                                + " \"shortcuts\": {\"fly\": [\"F99\", 7]}, \"recent\": [\"/a\"]}");
        SettingsFile file = new SettingsFile(path);
        Settings loaded = file.load();
        assertEquals(
                List.of(
                        "What %s says of theme cannot be used.".formatted(path),
                        "What %s says of window.width cannot be used.".formatted(path)),
                file.complaints());
        file.save(loaded.used("/b"));
        String saved = Files.readString(path);
        for (String kept : List.of("purple", "wide", "later", "fly", "F99", "7", "/a", "/b")) {
            assertTrue(saved.contains(kept), kept + " is lost");
        }
        file.save(
                loaded.withOptions(Options.DEFAULT.withTheme(ThemeChoice.DARK))
                        .withShortcuts(Map.of()));
        saved = Files.readString(path);
        assertFalse(saved.contains("purple") || saved.contains("fly"), saved);
        assertTrue(saved.contains("later"), saved);
    }

    @Test
    void aDamagedFileIsKeptUnderAnotherName() throws IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"dark\"");
        SettingsFile file = new SettingsFile(path);
        Settings loaded = file.load();
        assertEquals(1, file.complaints().size());
        file.save(loaded.used("/b"));
        file.save(loaded.used("/c"));
        assertEquals(
                "{\"theme\": \"dark\"", Files.readString(folder.resolve("settings-damaged.json")));
        assertEquals("/c", new SettingsFile(path).load().lastFile());
    }

    @Test
    void sizesThatNoWindowCanHaveAreMended() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("settings.json"),
                        "{\"window\": {\"width\": -5, \"dockSize\": 1e300}}");
        WindowState window = new SettingsFile(file).load().window();
        assertEquals(640, window.width());
        assertEquals(1200, window.dockSize());
    }

    @Test
    void recentFilesAreTheLatestTenEachOnce() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 12; i++) {
            settings = settings.used("/" + i);
        }
        settings = settings.used("/5");
        assertEquals(
                List.of("/5", "/11", "/10", "/9", "/8", "/7", "/6", "/4", "/3", "/2"),
                settings.recent());
        assertEquals("/5", settings.lastFile());
        assertEquals("", settings.forgotten("/5").lastFile());
    }

    @Test
    void thePropertyWinsOverTheVariableAndThatOverTheSystem() {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", "/home/me");
        assertEquals(
                Path.of("/home/me/.config/linkloom"), Home.locate(properties, Map.of()).folder());
        assertEquals(
                Path.of("/c/linkloom"),
                Home.locate(properties, Map.of("XDG_CONFIG_HOME", "/c")).folder());
        assertEquals(
                Path.of("/v"), Home.locate(properties, Map.of("LINKLOOM_HOME", "/v")).folder());
        properties.setProperty("linkloom.home", "/p");
        assertEquals(
                Path.of("/p"), Home.locate(properties, Map.of("LINKLOOM_HOME", "/v")).folder());
    }
}
