package dev.linkloom.app.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Pictures as they should be, checked in; `-Dbless=true` replaces them by what is drawn now.
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /// The picture of that name, after replacing it by what is drawn now if that is asked for.
    static byte[] expected(String file, byte[] actual) {
        if (Boolean.getBoolean("bless")) {
            try {
                Files.createDirectories(FOLDER);
                Files.write(FOLDER.resolve(file), actual);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return checkedIn(file);
    }

    static byte[] checkedIn(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
