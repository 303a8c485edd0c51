package dev.linkloom.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
                        "dark",
                        "/a.json",
                        List.of("/a.json", "/b.json"),
                        List.of("undo", "play"),
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
        assertEquals("dark", loaded.theme());
        assertEquals(WindowState.DEFAULT.width(), loaded.window().width());
        assertEquals(777, loaded.window().height());
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
