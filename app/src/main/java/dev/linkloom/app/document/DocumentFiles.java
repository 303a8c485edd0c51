package dev.linkloom.app.document;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.compare.Comparison;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/// New, open, save and close, so that no change is ever lost without the user having said so.
public final class DocumentFiles {

    private final Document document;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Background background;
    private final Consumer<Path> used;
    private final Backups backups;
    private final ReadOnlyObjectWrapper<@Nullable Instant> savedAt = new ReadOnlyObjectWrapper<>();
    private final ForeignChanges foreign;

    /// @param backups keep what is written over
    /// @param used learns of every file that was opened or saved
    public DocumentFiles(
            Document document,
            FileDialogs dialogs,
            Notices notices,
            Background background,
            Backups backups,
            Consumer<Path> used) {
        this.document = document;
        this.dialogs = dialogs;
        this.notices = notices;
        this.background = background;
        this.backups = backups;
        this.used = used;
        foreign = new ForeignChanges(document, notices, background, this::open);
        document.openedProperty().subscribe(_ -> savedAt.set(null));
    }

    /// Begins an empty design.
    public void startNew() {
        leaveCurrent(() -> document.open(Design.empty(tr("Untitled")), null));
    }

    /// Shows what the window opens with.
    public void begin(Opening opening) {
        document.open(opening.design(), opening.file());
        Path file = opening.file();
        foreign.know(file == null ? null : new DiskFile(file, null, opening.design()));
        if (file != null) {
            used.accept(file);
        }
    }

    /// Chooses where what others did to the file is compared with what is open.
    ///
    /// @param view shows two versions beside each other, and what may be done
    public void compareIn(Consumer<Comparison> view) {
        foreign.compareIn(view);
    }

    /// When the present file was written here last; null when it was not.
    public ReadOnlyObjectProperty<@Nullable Instant> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /// The folder with the backups of the present file; null while there is none.
    public @Nullable Path backupFolder() {
        Path file = document.fileProperty().get();
        return file == null ? null : backups.of(file);
    }

    /// Asks for a file and opens it.
    public void open() {
        Path chosen = dialogs.chooseOpen(document.fileProperty().get());
        if (chosen != null) {
            open(chosen);
        }
    }

    /// Opens a file; until it has been read and found good, the current design stays.
    public void open(Path file) {
        open(file, () -> notices.error(FileProblem.missing(file)));
    }

    /// The same for a file that may be gone by now.
    ///
    /// @param missing what to do if it is
    public void open(Path file, Runnable missing) {
        background.run(
                tr("Opening %s", file.getFileName()),
                () -> DiskFile.read(file),
                read -> leaveCurrent(() -> show(read)),
                problem -> {
                    if (problem instanceof NoSuchFileException) {
                        missing.run();
                    } else {
                        notices.error(FileProblem.opening(file, problem));
                    }
                });
    }

    private void show(DiskFile read) {
        document.open(read.design(), read.path());
        foreign.know(read);
        used.accept(read.path());
    }

    /// Opens a backup of the present file in its place, as an unsaved change.
    public void openBackup() {
        Path file = document.fileProperty().get();
        Path chosen = file == null ? null : dialogs.chooseOpen(backups.of(file).resolve("any"));
        if (file == null || chosen == null) {
            return;
        }
        background.run(
                () -> DesignFile.read(chosen),
                design -> leaveCurrent(() -> document.openUnsaved(design, file)),
                problem -> notices.error(FileProblem.opening(chosen, problem)));
    }

    /// Says so when another program has changed the open file since, as when the user comes back to
    /// the window.
    public void lookForChanges() {
        foreign.look();
    }

    /// Shows a recovered design in place of the current one.
    ///
    /// @param beside what its file held when the user decided
    void recover(Recovery recovery, @Nullable DiskFile beside, Runnable recovered) {
        leaveCurrent(() -> {
            document.openUnsaved(recovery.design(), recovery.file());
            foreign.know(beside);
            recovered.run();
        });
    }

    public void save() {
        save(() -> {});
    }

    public void saveAs() {
        saveAs(() -> {});
    }

    /// Does what comes next once the current design is saved or given up; not at all when the user
    /// cancels or saving fails.
    public void leaveCurrent(Runnable next) {
        if (!document.dirtyProperty().get()) {
            next.run();
            return;
        }
        switch (dialogs.askUnsaved(document.name())) {
            case SAVE -> save(() -> leaveCurrent(next));
            case DISCARD -> next.run();
            case CANCEL -> {}
        }
    }

    private void save(Runnable next) {
        Path file = document.fileProperty().get();
        if (file == null) {
            saveAs(next);
        } else {
            write(file, next);
        }
    }

    private void saveAs(Runnable next) {
        Path file = document.fileProperty().get();
        Path chosen = dialogs.chooseSave(suggestion(file), file);
        if (chosen != null) {
            write(withEnding(chosen), next);
        }
    }

    private void write(Path file, Runnable next) {
        Design version = document.design();
        DiskFile known = foreign.known();
        background.run(
                () -> {
                    if (known != null && known.path().equals(file) && known.changed()) {
                        throw new ChangedOnDiskException(file);
                    }
                    backups.keep(file);
                    DesignFile.write(version, file);
                    return DiskFile.written(file, version);
                },
                written -> {
                    foreign.know(written);
                    document.markSaved(version, file);
                    DiskState state = written.state();
                    savedAt.set(state == null ? null : state.modified().toInstant());
                    used.accept(file);
                    next.run();
                },
                problem -> {
                    if (problem instanceof ChangedOnDiskException) {
                        foreign.refuse(file, overwrite(file, next));
                    } else {
                        notices.error(FileProblem.saving(file, problem));
                    }
                });
    }

    private Notices.Choice overwrite(Path file, Runnable next) {
        return new Notices.Choice(
                "overwrite",
                tr("Save over it"),
                () -> {
                    foreign.know(null);
                    write(file, next);
                });
    }

    private String suggestion(@Nullable Path file) {
        if (file != null) {
            return String.valueOf(file.getFileName());
        }
        String words = document.design().title().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return (words.isEmpty() ? "design" : words) + ".json";
    }

    private static Path withEnding(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.contains(".") ? chosen : chosen.resolveSibling(name + ".json");
    }
}
