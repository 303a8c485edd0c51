package dev.linkloom.app.document;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.compare.Difference;
import dev.linkloom.model.Design;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// Unsaved work that an earlier session left behind, beside what its file holds.
public final class Leftover {

    private final Recovery recovery;
    private final @Nullable DiskFile disk;
    private final @Nullable Difference difference;

    private Leftover(Recovery recovery, @Nullable DiskFile disk) {
        this.recovery = recovery;
        this.disk = disk;
        difference = disk == null ? null : Difference.between(disk.design(), recovery.design());
    }

    /// Reads the file that the work belongs to, if there is one that can be read.
    static Leftover of(Recovery recovery) {
        Path file = recovery.file();
        try {
            return new Leftover(recovery, file == null ? null : DiskFile.read(file));
        } catch (IOException unreadable) {
            return new Leftover(recovery, null);
        }
    }

    Recovery recovery() {
        return recovery;
    }

    @Nullable DiskFile disk() {
        return disk;
    }

    /// Whether the file holds all of it, as when the session ended right after it was saved.
    boolean isSaved() {
        return difference != null && recovery.design().equals(saved());
    }

    public String name() {
        return recovery.name();
    }

    public Design design() {
        return recovery.design();
    }

    public Instant time() {
        return recovery.time();
    }

    /// What the file holds; null when the work was never saved, or its file is gone or unreadable.
    public @Nullable Design saved() {
        return disk == null ? null : disk.design();
    }

    /// When the file was written; null when there is none.
    public @Nullable Instant savedAt() {
        return disk == null || disk.state() == null ? null : disk.state().modified().toInstant();
    }

    /// How much would be lost without it.
    public String summary() {
        if (difference == null) {
            String state =
                    recovery.file() == null
                            ? tr("never saved")
                            : tr("its file is gone or cannot be read");
            int all = design().resources().size();
            return all == 1 ? tr("1 resource, %s", state) : tr("%,d resources, %s", all, state);
        }
        Instant written = savedAt();
        return written != null && written.isAfter(time())
                ? tr("%s; the file is newer", difference.summary())
                : difference.summary();
    }
}
