package dev.linkloom.app.settings;

import dev.linkloom.model.file.AtomicFile;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The settings on disk.
///
/// Settings never stop a start: what is missing or damaged is as if it had never been chosen,
/// member by member.
public final class SettingsFile {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    public Settings load() {
        try {
            return settings(MAPPER.readTree(Files.readString(file)));
        } catch (IOException | JacksonException unreadable) {
            return Settings.DEFAULT;
        }
    }

    public void save(Settings settings) throws IOException {
        AtomicFile.write(file, MAPPER.writeValueAsString(json(settings)) + "\n");
    }

    private static Settings settings(JsonNode json) {
        return new Settings(
                json.path("theme").asString(Settings.DEFAULT.theme()),
                json.path("lastFile").asString(""),
                strings(json.path("recent")),
                strings(json.path("recentCommands")),
                aids(json.path("aids"), DrawingAids.DEFAULT),
                window(json.path("window"), WindowState.DEFAULT));
    }

    private static List<String> strings(JsonNode json) {
        return json.valueStream()
                .map(each -> each.asString(""))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static DrawingAids aids(JsonNode json, DrawingAids otherwise) {
        return new DrawingAids(
                json.path("grid").asBoolean(otherwise.grid()),
                json.path("snapping").asBoolean(otherwise.snapping()),
                json.path("guides").asBoolean(otherwise.guides()),
                json.path("wheelZoom").asBoolean(otherwise.wheelZoom()));
    }

    private static WindowState window(JsonNode json, WindowState otherwise) {
        return new WindowState(
                number(json.path("x")),
                number(json.path("y")),
                json.path("width").asDouble(otherwise.width()),
                json.path("height").asDouble(otherwise.height()),
                json.path("maximized").asBoolean(otherwise.maximized()),
                json.path("paletteSize").asDouble(otherwise.paletteSize()),
                json.path("inspectorSize").asDouble(otherwise.inspectorSize()),
                json.path("dockSize").asDouble(otherwise.dockSize()),
                json.path("paletteShown").asBoolean(otherwise.paletteShown()),
                json.path("inspectorShown").asBoolean(otherwise.inspectorShown()),
                json.path("dockShown").asBoolean(otherwise.dockShown()));
    }

    private static @Nullable Double number(JsonNode json) {
        return json.isNumber() ? json.asDouble() : null;
    }

    private static ObjectNode json(Settings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("theme", settings.theme());
        json.put("lastFile", settings.lastFile());
        settings.recent().forEach(json.putArray("recent")::add);
        settings.recentCommands().forEach(json.putArray("recentCommands")::add);
        DrawingAids aids = settings.aids();
        json.putObject("aids")
                .put("grid", aids.grid())
                .put("snapping", aids.snapping())
                .put("guides", aids.guides())
                .put("wheelZoom", aids.wheelZoom());
        WindowState window = settings.window();
        json.putObject("window")
                .put("x", window.x())
                .put("y", window.y())
                .put("width", window.width())
                .put("height", window.height())
                .put("maximized", window.maximized())
                .put("paletteSize", window.paletteSize())
                .put("inspectorSize", window.inspectorSize())
                .put("dockSize", window.dockSize())
                .put("paletteShown", window.paletteShown())
                .put("inspectorShown", window.inspectorShown())
                .put("dockShown", window.dockShown());
        return json;
    }
}
