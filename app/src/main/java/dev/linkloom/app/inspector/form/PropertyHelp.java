package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.rule.RuleId;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

/// The help about every property, by type and component; what several types share stands under
/// "Any".
final class PropertyHelp {

    private static final String FILE = "/dev/linkloom/app/assets/help/properties.json";
    private static final String SHARED = "Any";

    private @Nullable JsonNode properties;

    /// The help about a property; null when there is none.
    @Nullable Help of(Class<?> type, String component) {
        Help own = help(type.getSimpleName(), component);
        return own == null ? help(SHARED, component) : own;
    }

    JsonNode properties() {
        JsonNode known = properties;
        if (known == null) {
            known = read();
            properties = known;
        }
        return known;
    }

    private @Nullable Help help(String type, String component) {
        JsonNode found = properties().path(type).get(component);
        if (found == null) {
            return null;
        }
        JsonNode rule = found.get("rule");
        JsonNode effect = found.get("effect");
        return new Help(
                tr(found.get("help").asString()),
                effect == null ? null : tr(effect.asString()),
                rule == null ? null : RuleId.of(rule.asString()));
    }

    private static JsonNode read() {
        try (InputStream bytes = PropertyHelp.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new NoSuchFileException(FILE);
            }
            return new JsonMapper().readTree(bytes).get("properties");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
