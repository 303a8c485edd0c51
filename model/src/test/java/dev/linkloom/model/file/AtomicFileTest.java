package dev.linkloom.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// A file is the old one or the new one, and nothing else is left behind.
class AtomicFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void aNewFileIsMadeWithTheUsualPermissions() throws IOException {
        Path file = folder.resolve("design.json");
        AtomicFile.write(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(
                Files.getPosixFilePermissions(Files.createFile(folder.resolve("usual"))),
                Files.getPosixFilePermissions(file));
    }

    @Test
    void anExistingFileIsReplacedAndKeepsItsPermissions() throws IOException {
        Path file = existing();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        AtomicFile.write(file, NEW);
        assertArrayEquals(NEW, Files.readAllBytes(file));
        assertEquals(
                "rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of(file), contents());
    }

    @Test
    void whoReadsMeanwhileSeesTheOldFileWhole() throws IOException {
        Path file = existing();
        AtomicFile.write(
                file,
                out -> {
                    out.write(NEW);
                    out.flush();
                    assertEquals("old", Files.readString(file));
                });
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whenTheWritingFailsHalfWayTheOldFileStaysAndNothingElse() throws IOException {
        Path file = existing();
        var failure =
                assertThrows(
                        IOException.class,
                        () ->
                                AtomicFile.write(
                                        file,
                                        out -> {
                                            out.write(NEW);
                                            out.flush();
                                            throw new IOException("the disk is full");
                                        }));
        assertEquals("the disk is full", failure.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), contents());
    }

    @Test
    void whenTheProgramFailsHalfWayNothingIsLeftEither() throws IOException {
        Path file = folder.resolve("design.json");
        assertThrows(
                IllegalStateException.class,
                () ->
                        AtomicFile.write(
                                file,
                                _ -> {
                                    throw new IllegalStateException("a bug");
                                }));
        assertEquals(List.of(), contents());
    }

    @Test
    void whenTheFileCannotBePutInItsPlaceNothingIsLeft() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("design.json"));
        Files.createFile(occupied.resolve("inside"));
        assertThrows(FileSystemException.class, () -> AtomicFile.write(occupied, NEW));
        assertEquals(List.of(occupied), contents());
    }

    @Test
    void whereThereIsNoFolderThereIsNoFile() {
        Path file = folder.resolve("none").resolve("design.json");
        assertThrows(NoSuchFileException.class, () -> AtomicFile.write(file, NEW));
    }

    @Test
    void aLinkStaysALinkAndWhatItLeadsToIsReplaced() throws IOException {
        Path file = existing();
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("design.json"));
        AtomicFile.write(link, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        assertTrue(!Files.isSymbolicLink(file));
        assertEquals(List.of(file, link), contents());
    }

    @Test
    void aLinkIntoAnotherFolderIsFollowedThere() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path link =
                Files.createSymbolicLink(folder.resolve("link.json"), other.resolve("new.json"));
        AtomicFile.write(link, NEW);
        assertEquals("new", Files.readString(other.resolve("new.json")));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void aCircleOfLinksIsRefused() throws IOException {
        Path one = folder.resolve("one");
        Path other = Files.createSymbolicLink(folder.resolve("other"), one);
        Files.createSymbolicLink(one, other);
        assertThrows(FileSystemLoopException.class, () -> AtomicFile.write(one, NEW));
    }

    @Test
    void whatACrashLeftBehindIsNotTouched() throws IOException {
        Path left = Files.writeString(folder.resolve(".design.json.1.tmp"), "half");
        Path file = existing();
        AtomicFile.write(file, NEW);
        assertEquals("half", Files.readString(left));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(left, file), contents());
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Path file = existing();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Assumptions.assumeFalse(Files.isWritable(file), "Permissions do not bind this user.");
        assertThrows(AccessDeniedException.class, () -> AtomicFile.write(file, NEW));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void inAReadOnlyFolderTheOldFileStays() throws IOException {
        Path file = existing();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(folder), "Permissions do not bind this user.");
            assertThrows(AccessDeniedException.class, () -> AtomicFile.write(file, NEW));
            assertEquals("old", Files.readString(file));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private Path existing() throws IOException {
        return Files.writeString(folder.resolve("design.json"), "old");
    }

    private List<Path> contents() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
