package dev.linkloom.model.file;

import java.io.IOException;

/// A file that is not a design this program can read; its message is one sentence for people.
public final class DesignFormatException extends IOException {

    private static final long serialVersionUID = 1;

    /// @param origin the file as the user named it
    /// @param pointer the JSON pointer of the place, or `line:column`, or empty for the whole file
    /// @param problem what is wrong there and what to do, as a sentence
    public DesignFormatException(String origin, String pointer, String problem) {
        super(
                pointer.isEmpty()
                        ? "%s: %s".formatted(origin, problem)
                        : "%s: %s: %s".formatted(origin, pointer, problem));
    }
}
