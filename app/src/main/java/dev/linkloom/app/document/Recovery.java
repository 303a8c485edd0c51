package dev.linkloom.app.document;

import dev.linkloom.model.Design;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;

/// A design that a session left unsaved when it ended without being asked.
///
/// @param entry the journal's entry it comes from
/// @param time when its last version was written
/// @param file the file it was opened from; null when it was never saved
public record Recovery(Path entry, Instant time, @Nullable Path file, Design design) {

    /// What people call the design.
    public String name() {
        return file == null ? design.title() : String.valueOf(file.getFileName());
    }
}
