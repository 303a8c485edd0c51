package dev.linkloom.app.document;

import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/// What the window shows first.
///
/// @param file null for the sample
/// @param problem why it is not what the user would expect, as a sentence
public record Opening(Design design, @Nullable Path file, @Nullable String problem) {

    private static final String SAMPLE = "saas.json";

    /// A file the user named.
    ///
    /// @throws IOException when it cannot be read
    public static Opening of(Path file) throws IOException {
        return new Opening(DesignFile.read(file), file, null);
    }

    /// The sample: what a first start shows.
    public static Opening sample() {
        try {
            return new Opening(bundled(SAMPLE), null, null);
        } catch (IOException cause) {
            throw new UncheckedIOException("The packed sample is unreadable.", cause);
        }
    }

    /// A design that comes with the program.
    ///
    /// @param file its path among the designs
    public static Design bundled(String file) throws IOException {
        String path = "/dev/linkloom/app/assets/designs/" + file;
        try (InputStream bytes =
                Objects.requireNonNull(Opening.class.getResourceAsStream(path), path)) {
            return DesignFile.parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8), file);
        }
    }

    /// The file of the last session, or the sample when there is none or it cannot be read.
    public static Opening remembered(String lastFile) {
        if (lastFile.isEmpty()) {
            return sample();
        }
        Path file = Path.of(lastFile);
        try {
            return of(file);
        } catch (IOException cause) {
            return new Opening(sample().design(), null, FileProblem.opening(file, cause));
        }
    }
}
