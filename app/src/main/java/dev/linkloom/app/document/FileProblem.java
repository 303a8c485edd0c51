package dev.linkloom.app.document;

import dev.linkloom.model.file.DesignFormatException;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// What went wrong with a file, as one sentence with the mend.
public final class FileProblem {

    private FileProblem() {}

    static String opening(Path file, Throwable cause) {
        return switch (cause) {
            case DesignFormatException format -> String.valueOf(format.getMessage());
            case NoSuchFileException _ -> missing(file);
            case AccessDeniedException _ ->
                    "%s may not be read; check its permissions.".formatted(file);
            default -> "%s could not be read: %s".formatted(file, reason(cause));
        };
    }

    /// What to say of a file that was there once.
    public static String missing(Path file) {
        return "%s is not there any more; was it moved or renamed?".formatted(file);
    }

    /// What kept a file from being written.
    public static String saving(Path file, Throwable cause) {
        return switch (cause) {
            case AccessDeniedException _ ->
                    "%s may not be written; check its permissions, or save under another name."
                            .formatted(file);
            case NoSuchFileException _ ->
                    "The folder of %s is not there; save under another name.".formatted(file);
            default ->
                    "%s could not be written: %s. Your changes are still here; save under another name."
                            .formatted(file, reason(cause));
        };
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
