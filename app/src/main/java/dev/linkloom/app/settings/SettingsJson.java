package dev.linkloom.app.settings;

import dev.linkloom.app.text.Language;
import dev.linkloom.app.theme.Motion;
import dev.linkloom.app.theme.ThemeChoice;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Settings as JSON, and JSON that somebody else may have written as settings.
final class SettingsJson {

    private static final String SHORTCUTS = "shortcuts";

    private SettingsJson() {}

    static Settings read(JsonNode json) {
        return new Settings(
                options(json),
                shortcuts(json.path(SHORTCUTS)),
                json.path("lastFile").asString(""),
                strings(json.path("recent")),
                strings(json.path("recentCommands")),
                strings(json.path("recentTypes")),
                aids(json.path("aids"), DrawingAids.DEFAULT),
                window(json.path("window"), WindowState.DEFAULT));
    }

    static ObjectNode write(Settings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Options options = settings.options();
        json.put("theme", name(options.theme()));
        json.put("motion", name(options.motion()));
        json.put("textSize", options.textSize());
        json.put("language", name(options.language()));
        ObjectNode shortcuts = json.putObject(SHORTCUTS);
        new TreeMap<>(settings.shortcuts())
                .forEach((id, keys) -> keys.forEach(shortcuts.putArray(id)::add));
        json.put("lastFile", settings.lastFile());
        settings.recent().forEach(json.putArray("recent")::add);
        settings.recentCommands().forEach(json.putArray("recentCommands")::add);
        settings.recentTypes().forEach(json.putArray("recentTypes")::add);
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

    /// The members that are understood as something else than what is written, such as
    /// `window.width`. Whether keys are keys, those know who know the commands.
    static List<String> misunderstood(ObjectNode written, ObjectNode understood) {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : understood.properties()) {
            JsonNode value = written.get(each.getKey());
            if (value instanceof ObjectNode inner && each.getValue() instanceof ObjectNode known) {
                if (!each.getKey().equals(SHORTCUTS)) {
                    misunderstood(inner, known)
                            .forEach(name -> names.add(each.getKey() + "." + name));
                }
            } else if (value != null && !isSame(value, each.getValue())) {
                names.add(each.getKey());
            }
        }
        return names;
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return (one.isNumber() && other.isNumber())
                ? one.asDouble() == other.asDouble()
                : one.equals(other);
    }

    /// What was written, with what has changed since; members nobody here knows stay.
    static ObjectNode merged(ObjectNode written, ObjectNode before, ObjectNode now) {
        ObjectNode merged = written.deepCopy();
        for (Map.Entry<String, JsonNode> each : now.properties()) {
            String name = each.getKey();
            if (each.getValue() instanceof ObjectNode inner
                    && written.get(name) instanceof ObjectNode old
                    && before.get(name) instanceof ObjectNode known) {
                merged.set(name, merged(old, known, inner));
            } else if (!each.getValue().equals(before.get(name)) || !merged.has(name)) {
                merged.set(name, each.getValue());
            }
        }
        before.propertyNames().stream().filter(each -> !now.has(each)).forEach(merged::remove);
        return merged;
    }

    private static Options options(JsonNode json) {
        return new Options(
                named(json.path("theme"), ThemeChoice.values(), Options.DEFAULT.theme()),
                named(json.path("motion"), Motion.values(), Options.DEFAULT.motion()),
                json.path("textSize").asInt(Options.DEFAULT.textSize()),
                named(json.path("language"), Language.values(), Options.DEFAULT.language()));
    }

    private static <E extends Enum<E>> E named(JsonNode json, E[] all, E otherwise) {
        for (E each : all) {
            if (name(each).equals(json.asString(""))) {
                return each;
            }
        }
        return otherwise;
    }

    /// `high-contrast`.
    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, List<String>> shortcuts(JsonNode json) {
        Map<String, List<String>> shortcuts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : json.properties()) {
            shortcuts.put(each.getKey(), keys(each.getValue()));
        }
        return shortcuts;
    }

    /// A list with something else than words in it is kept as it is, and matches no key.
    private static List<String> keys(JsonNode json) {
        return json.isArray()
                ? json.valueStream().map(each -> each.asString(each.toString())).toList()
                : List.of(json.asString(json.toString()));
    }

    private static List<String> strings(JsonNode json) {
        return json.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
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
}
