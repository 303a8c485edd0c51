package dev.linkloom.app.document;

import static dev.linkloom.app.text.Texts.tr;

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
            case AccessDeniedException _ -> tr("%s may not be read; check its permissions.", file);
            default -> tr("%s could not be read: %s", file, reason(cause));
        };
    }

    /// What to say of a file that was there once.
    public static String missing(Path file) {
        return tr("%s is not there any more; was it moved or renamed?", file);
    }

    /// What kept a file from being written.
    public static String saving(Path file, Throwable cause) {
        return switch (cause) {
            case AccessDeniedException _ ->
                    tr(
                            "%s may not be written; check its permissions, or save under another"
                                    + " name.",
                            file);
            case NoSuchFileException _ ->
                    tr("The folder of %s is not there; save under another name.", file);
            default ->
                    tr(
                            "%s could not be written: %s. Your changes are still here; save under"
                                    + " another name.",
                            file, reason(cause));
        };
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
