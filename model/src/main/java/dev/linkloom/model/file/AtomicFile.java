package dev.linkloom.model.file;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/// Writes a file so that at every moment it is either the old one or the new one, whole, whatever
/// stops the program.
public final class AtomicFile {

    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /// Writes the new content of a file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Replaces the file's content, or makes the file.
    ///
    /// A symbolic link stays and what it leads to is replaced; an existing file keeps its
    /// permissions. The new content has reached the disk when this returns; when it throws, the old
    /// file is untouched.
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> out.write(content));
    }

    /// Replaces the file by a text, or makes it and its folder.
    public static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Replaces the file by what is written now, or makes it; nothing is kept when the writing
    /// fails.
    public static void write(Path file, Content content) throws IOException {
        Path target = behindLinks(file.toAbsolutePath());
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(file.toString(), null, "the file is read-only");
        }
        Path temporary = newBeside(target);
        try {
            fill(temporary, content);
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException failure) {
            discard(temporary, failure);
            throw failure;
        }
        syncFolder(target.getParent());
    }

    private static Path behindLinks(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /// A new empty file in the same folder, so that a rename suffices; numbered past what a crash
    /// left behind.
    private static Path newBeside(Path target) throws IOException {
        for (int number = 1; ; number++) {
            Path candidate =
                    target.resolveSibling(".%s.%d.tmp".formatted(target.getFileName(), number));
            try {
                return Files.createFile(candidate);
            } catch (AccessDeniedException denied) {
                throw new AccessDeniedException(target.toString(), null, "its folder is read-only");
            } catch (FileAlreadyExistsException taken) {
                if (number == Short.MAX_VALUE) {
                    throw taken;
                }
            }
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private static void discard(Path temporary, Exception failure) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    /// Makes the rename itself last through a power cut where the system lets a folder be opened.
    private static void syncFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // The file itself is whole; only how soon the rename is durable is left to the system.
        }
    }
}
