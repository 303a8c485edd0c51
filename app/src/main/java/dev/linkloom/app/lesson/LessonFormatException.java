package dev.linkloom.app.lesson;

import java.io.IOException;

/// A file that is not a lesson, or no progress, that this program can read; its message is one
/// sentence for people.
final class LessonFormatException extends IOException {

    private static final long serialVersionUID = 1;

    /// @param origin the file as messages name it
    /// @param pointer the JSON pointer of the place, or `line:column`, or empty for the whole file
    /// @param problem what is wrong there and what to do, as a sentence
    LessonFormatException(String origin, String pointer, String problem) {
        super(
                pointer.isEmpty()
                        ? origin + ": " + problem
                        : "%s: %s: %s".formatted(origin, pointer, problem));
    }
}
