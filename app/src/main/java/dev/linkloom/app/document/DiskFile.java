package dev.linkloom.app.document;

import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/// The file behind the open design as it was last read or written here, so that the changes of
/// other programs are noticed and never overwritten unseen.
///
/// @param state null while there was no such file, or nobody looked
record DiskFile(Path path, @Nullable DiskState state, Design design) {

    /// Reads a design and remembers what the file was like.
    static DiskFile read(Path path) throws IOException {
        DiskState before = DiskState.of(path);
        return new DiskFile(path, before, DesignFile.read(path));
    }

    /// What the file is like after this design was written to it.
    static DiskFile written(Path path, Design design) throws IOException {
        return new DiskFile(path, DiskState.of(path), design);
    }

    /// Whether the file holds something else by now; being gone loses nothing and does not count.
    boolean changed() throws IOException {
        DiskState now = DiskState.of(path);
        if (now == null || Objects.equals(now, state)) {
            return false;
        }
        try {
            return !DesignFile.read(path).equals(design);
        } catch (IOException unreadable) {
            return true;
        }
    }
}
