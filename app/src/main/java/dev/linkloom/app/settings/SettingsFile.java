package dev.linkloom.app.settings;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.file.AtomicFile;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
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
/// member by member. What cannot be used is told, and stays in the file until the user chooses
/// something else in its place.
public final class SettingsFile {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private ObjectNode written = JsonNodeFactory.instance.objectNode();
    private ObjectNode understood = written;
    private boolean isDamaged;
    private List<String> complaints = List.of();

    public SettingsFile(Path file) {
        this.file = file;
    }

    public Settings load() {
        String text = text();
        ObjectNode json = text.isBlank() ? JsonNodeFactory.instance.objectNode() : parsed(text);
        isDamaged = json == null;
        if (json == null) {
            complaints =
                    List.of(
                            tr(
                                    "The settings in %s are damaged, so the usual ones hold. The"
                                            + " file is kept under another name.",
                                    file));
            return Settings.DEFAULT;
        }
        Settings settings = SettingsJson.read(json);
        written = json;
        understood = SettingsJson.write(settings);
        complaints =
                SettingsJson.misunderstood(written, understood).stream()
                        .map(each -> tr("What %s says of %s cannot be used.", file, each))
                        .toList();
        return settings;
    }

    /// What was found at loading that cannot be used, as sentences.
    public List<String> complaints() {
        return complaints;
    }

    public void save(Settings settings) throws IOException {
        if (isDamaged && Files.exists(file)) {
            Files.move(file, unused());
            isDamaged = false;
        }
        ObjectNode json = SettingsJson.merged(written, understood, SettingsJson.write(settings));
        AtomicFile.write(file, MAPPER.writeValueAsString(json) + "\n");
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static @Nullable ObjectNode parsed(String text) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode object ? object : null;
        } catch (JacksonException damaged) {
            return null;
        }
    }

    /// `settings-damaged.json`, or the first of `settings-damaged-2.json` and so on that is free.
    private Path unused() {
        Path next = file.resolveSibling("settings-damaged.json");
        for (int i = 2; Files.exists(next); i++) {
            next = file.resolveSibling("settings-damaged-%d.json".formatted(i));
        }
        return next;
    }
}
