package dev.linkloom.app.document;

import dev.linkloom.model.file.DesignFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What files held before they were saved over: the last versions of each, by time.
public final class Backups {

    private static final int MOST = 20;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss.SSS");

    private final Path folder;
    private final Clock clock;

    /// @param folder the backups of all files
    public Backups(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Keeps a copy of the file as it is now, and forgets the oldest ones; does nothing while there
    /// is no such file.
    void keep(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Files.copy(file, place(file));
        thin(of(file));
    }

    /// Keeps unsaved work that nobody wants any more, in case somebody will.
    void keep(Recovery unwanted) throws IOException {
        Path file = unwanted.file() == null ? Path.of("Untitled.json") : unwanted.file();
        DesignFile.write(unwanted.design(), place(file));
        thin(of(file));
    }

    private Path place(Path file) throws IOException {
        Path own = Files.createDirectories(of(file));
        String time = TIME.withZone(ZoneId.systemDefault()).format(clock.instant());
        return free(own, time + " " + file.getFileName());
    }

    private static void thin(Path own) throws IOException {
        List<Path> kept = list(own);
        for (Path old : kept.subList(0, Math.max(0, kept.size() - MOST))) {
            Files.deleteIfExists(old);
        }
    }

    /// The folder with the backups of one file.
    Path of(Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        UUID name = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
        return folder.resolve("%s %.8s".formatted(file.getFileName(), name));
    }

    /// The backups of one file, the oldest first.
    List<Path> all(Path file) throws IOException {
        Path own = of(file);
        return Files.isDirectory(own) ? list(own) : List.of();
    }

    private static List<Path> list(Path own) throws IOException {
        try (Stream<Path> files = Files.list(own)) {
            return files.sorted().toList();
        }
    }

    private static Path free(Path own, String name) {
        Path candidate = own.resolve(name);
        for (int number = 2; Files.exists(candidate); number++) {
            candidate = own.resolve("%s (%d)".formatted(name, number));
        }
        return candidate;
    }
}
