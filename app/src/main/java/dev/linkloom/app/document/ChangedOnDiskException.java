package dev.linkloom.app.document;

import java.io.IOException;
import java.nio.file.Path;

/// Another program wrote the file after it was read here, so writing it would lose that.
final class ChangedOnDiskException extends IOException {

    private static final long serialVersionUID = 1L;

    ChangedOnDiskException(Path file) {
        super(file.toString());
    }
}
