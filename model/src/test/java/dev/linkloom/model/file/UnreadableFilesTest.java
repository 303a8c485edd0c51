package dev.linkloom.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/// Files that are no text, or more text than anybody can have drawn.
class UnreadableFilesTest {

    private static final String SMALL = MalformedFilesTest.sound();

    @TempDir Path folder;

    @Test
    void aFileOfAHundredMegabytesIsRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("huge.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        assertTimeout(
                Duration.ofSeconds(1),
                () ->
                        assertEquals(
                                file
                                        + ": The file is larger than 64 MB, the most a design may"
                                        + " have; open another file.",
                                refusal(file)));
    }

    @Test
    void aFileOfTheLargestSizeIsStillLookedInto() throws IOException {
        Path file = folder.resolve("blank.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(64 << 20);
        }
        assertEquals(
                file
                        + ": The file is no UTF-8 text from byte 0 on; choose a design file or save"
                        + " it as UTF-8.",
                refusal(file));
    }

    @Test
    void aDeeplyNestedTextIsRefusedBeforeItsEnd() throws IOException {
        Path file = write("[".repeat(30_000_000).getBytes(StandardCharsets.UTF_8));
        assertTimeout(
                Duration.ofSeconds(5),
                () ->
                        assertEquals(
                                file
                                        + ": The values are nested more than 100 levels deep; no"
                                        + " design needs that.",
                                refusal(file)));
    }

    @Test
    void aTextOfCountlessTinyValuesIsRefusedBeforeTheMemoryIsFull() throws IOException {
        Path file = write(("[" + "[],".repeat(15_000_000)).getBytes(StandardCharsets.UTF_8));
        assertEquals(
                file + ": The file holds more than 4000000 values; no design needs that.",
                refusal(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void aUtf16FileIsRefused(String charset) throws IOException {
        Path file = write(("\uFEFF" + SMALL).getBytes(Charset.forName(charset)));
        assertEquals(file + ": The file is UTF-16 text; save it as UTF-8.", refusal(file));
    }

    @Test
    void aUtf16FileWithoutAMarkIsRefusedAtItsFirstZero() throws IOException {
        Path file = write(SMALL.getBytes(StandardCharsets.UTF_16LE));
        assertEquals(
                file
                        + ": The file is no UTF-8 text from byte 1 on; choose a design file or save"
                        + " it as UTF-8.",
                refusal(file));
    }

    @Test
    void aFileInAnOldEncodingIsRefusedWhereItStopsBeingUtf8() throws IOException {
        Path file = write("{\"title\": \"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                file
                        + ": The file is no UTF-8 text from byte 12 on; choose a design file or"
                        + " save it as UTF-8.",
                refusal(file));
    }

    @Test
    void anImageIsRefused() throws IOException {
        Path file =
                write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        assertEquals(
                file
                        + ": The file is no UTF-8 text from byte 8 on; choose a design file or save"
                        + " it as UTF-8.",
                refusal(file));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path file = write(new byte[0]);
        assertEquals(
                file + ": The file is empty; open a design that was saved before.", refusal(file));
    }

    @Test
    void aFolderIsRefused() {
        assertEquals(folder + ": This is a folder; choose a design file in it.", refusal(folder));
    }

    @Test
    void aFileThatIsNotThereIsNoMatterOfItsFormat() {
        assertThrows(NoSuchFileException.class, () -> DesignFile.read(folder.resolve("none.json")));
    }

    @Test
    void aMarkOfUtf8InFrontOfTheTextIsPassedOver() throws IOException {
        Path file = write(("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_8));
        assertEquals(DesignFile.parse(SMALL, "small.json"), DesignFile.read(file));
    }

    @Test
    void theReplacementCharacterItselfIsText() throws IOException {
        Path file = write(SMALL.replace("Small", "\uFFFD").getBytes(StandardCharsets.UTF_8));
        assertEquals("\uFFFD", DesignFile.read(file).title());
    }

    @Test
    void readingTouchesNothing() throws IOException {
        Path file = write(SMALL.getBytes(StandardCharsets.UTF_8));
        var before = Files.getLastModifiedTime(file);
        DesignFile.read(file);
        assertEquals(before, Files.getLastModifiedTime(file));
        assertEquals(SMALL, Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("file.json"), content);
    }

    private static String refusal(Path file) {
        var refusal = assertThrows(DesignFormatException.class, () -> DesignFile.read(file));
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.matches("[^\\n]+\\."), message);
        return message;
    }
}
