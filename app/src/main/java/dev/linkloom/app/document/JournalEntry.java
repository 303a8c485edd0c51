package dev.linkloom.app.document;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;

/// One entry of the journal as text: a line about whose and when it is, then the design's file.
final class JournalEntry {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JournalEntry() {}

    static String text(Design design, @Nullable Path file, Instant time) {
        ProcessHandle self = ProcessHandle.current();
        String about =
                MAPPER.writeValueAsString(
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("time", time.toString())
                                .put("file", file == null ? null : file.toString())
                                .put("process", self.pid())
                                .put("started", started(self)));
        return about + "\n" + DesignFile.format(design);
    }

    /// The design of an entry whose session is over; null while that session still runs.
    ///
    /// @throws IOException when the entry cannot be read or is damaged
    static @Nullable Recovery read(Path entry) throws IOException {
        String text = Files.readString(entry);
        int end = text.indexOf('\n');
        try {
            JsonNode about = MAPPER.readTree(text.substring(0, Math.max(0, end)));
            if (belongsToAnotherLivingProcess(about)) {
                return null;
            }
            String file = about.path("file").asString("");
            return new Recovery(
                    entry,
                    Instant.parse(about.path("time").asString("")),
                    file.isEmpty() ? null : Path.of(file),
                    DesignFile.parse(text.substring(end + 1), String.valueOf(entry.getFileName())));
        } catch (JacksonException | DateTimeException damaged) {
            throw new IOException(tr("%s is damaged.", entry), damaged);
        }
    }

    private static boolean belongsToAnotherLivingProcess(JsonNode about) {
        long process = about.path("process").asLong(-1);
        String started = about.path("started").asString("");
        return process != ProcessHandle.current().pid()
                && ProcessHandle.of(process)
                        .filter(each -> started(each).equals(started))
                        .isPresent();
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }
}
