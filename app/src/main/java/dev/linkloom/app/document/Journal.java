package dev.linkloom.app.document;

import dev.linkloom.model.Design;
import dev.linkloom.model.file.AtomicFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Keeps the present version of an unsaved design on disk, so that a crash costs less than a second
/// of work.
///
/// Each session has an entry of its own, which is there exactly while there is something to save.
public final class Journal implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Journal.class.getName());
    private static final long CALM_MILLIS = 300;
    private static final long PATIENCE_SECONDS = 10;

    private record Version(Design design, @Nullable Path file) {}

    private final Path folder;
    private final Path entry;
    private final Clock clock;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("linkloom-journal").factory());
    private final Executor calm =
            CompletableFuture.delayedExecutor(CALM_MILLIS, TimeUnit.MILLISECONDS, writer);
    private final Object lock = new Object();
    private @Nullable Version latest;
    private boolean scheduled;

    /// Only the writer asks.
    private @Nullable Version onDisk;

    /// @param folder the entries of all sessions
    public Journal(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        entry = folder.resolve(UUID.randomUUID() + ".journal");
    }

    /// Journals every version of the document from now on.
    public void follow(Document document) {
        document.designProperty().subscribe(_ -> note(document));
        document.dirtyProperty().subscribe(_ -> note(document));
    }

    /// What earlier sessions left behind, the latest first; damaged entries stay where they are.
    public List<Recovery> leftBehind() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Recovery> found = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path each : entries.filter(this::isForeign).sorted().toList()) {
                try {
                    Recovery recovery = JournalEntry.read(each);
                    if (recovery != null) {
                        found.add(recovery);
                    }
                } catch (IOException damaged) {
                    LOG.log(System.Logger.Level.WARNING, "Skipped a journal entry", damaged);
                }
            }
        }
        found.sort(Comparator.comparing(Recovery::time).reversed());
        return found;
    }

    /// Forgets what an earlier session left behind.
    public void discard(Recovery recovery) {
        writer.execute(() -> delete(recovery.entry()));
    }

    /// Writes what is waiting and returns once it is on disk.
    public void flush() {
        try {
            writer.submit(this::write).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            LOG.log(System.Logger.Level.WARNING, "The journal was not flushed", late);
        }
    }

    /// Ends a session that needs no recovery.
    @Override
    public void close() {
        synchronized (lock) {
            latest = null;
        }
        flush();
        writer.shutdown();
    }

    private void note(Document document) {
        synchronized (lock) {
            latest =
                    document.dirtyProperty().get()
                            ? new Version(document.design(), document.fileProperty().get())
                            : null;
            if (!scheduled && !writer.isShutdown()) {
                scheduled = true;
                calm.execute(this::write);
            }
        }
    }

    private void write() {
        Version version;
        synchronized (lock) {
            version = latest;
            scheduled = false;
        }
        if (Objects.equals(version, onDisk)) {
            return;
        }
        try {
            if (version == null) {
                Files.deleteIfExists(entry);
                onDisk = null;
                return;
            }
            AtomicFile.write(
                    entry, JournalEntry.text(version.design(), version.file(), clock.instant()));
            onDisk = version;
        } catch (IOException full) {
            LOG.log(System.Logger.Level.WARNING, "The journal could not be written", full);
        }
    }

    private boolean isForeign(Path each) {
        return each.toString().endsWith(".journal") && !each.equals(entry);
    }

    private static void delete(Path entry) {
        try {
            Files.deleteIfExists(entry);
        } catch (IOException stuck) {
            LOG.log(System.Logger.Level.WARNING, "A journal entry could not be deleted", stuck);
        }
    }
}
