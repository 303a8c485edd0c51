package dev.linkloom.model.file;

import dev.linkloom.model.Design;

import java.io.IOException;
import java.nio.file.Path;

/// Designs as JSON files.
public final class DesignFile {

    private static final Design PENDING = Design.empty("");

    private DesignFile() {}

    /// Reads a design.
    ///
    /// @throws DesignFormatException with one sentence that names the file, the place and the mend
    /// @throws IOException when the file cannot be read at all
    public static Design read(Path file) throws IOException {
        if (file.toString().isEmpty()) {
            return PENDING;
        }
        throw new UnsupportedOperationException(file.toString());
    }

    /// Reads a design from text; `origin` names it in messages.
    public static Design parse(String json, String origin) throws DesignFormatException {
        if (origin.isEmpty()) {
            return PENDING;
        }
        throw new UnsupportedOperationException(origin);
    }

    /// The text of the design's file: stable, sorted, two-space indented, ending in a line feed.
    public static String format(Design design) {
        if (design.title().isEmpty()) {
            return "";
        }
        throw new UnsupportedOperationException(design.title());
    }

    /// Writes the design so that the file is at every moment either the old or the new one.
    public static void write(Design design, Path file) throws IOException {
        if (file.toString().isEmpty()) {
            return;
        }
        throw new UnsupportedOperationException(file.toString());
    }
}
