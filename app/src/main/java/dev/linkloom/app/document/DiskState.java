package dev.linkloom.app.document;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// By what a file shows that somebody wrote it anew.
record DiskState(FileTime modified, long size, @Nullable Object key) {

    /// The state of a file now; null while there is none.
    static @Nullable DiskState of(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new DiskState(
                    attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (NoSuchFileException gone) {
            return null;
        }
    }
}
