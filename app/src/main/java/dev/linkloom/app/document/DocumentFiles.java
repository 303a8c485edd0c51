package dev.linkloom.app.document;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;

import org.jspecify.annotations.Nullable;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// New, open, save and close, so that no change is ever lost without the user having said so.
public final class DocumentFiles {

    private final Document document;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Background background;
    private final Consumer<Path> used;

    /// @param used learns of every file that was opened or saved
    public DocumentFiles(
            Document document,
            FileDialogs dialogs,
            Notices notices,
            Background background,
            Consumer<Path> used) {
        this.document = document;
        this.dialogs = dialogs;
        this.notices = notices;
        this.background = background;
        this.used = used;
    }

    /// Begins an empty design.
    public void startNew() {
        leaveCurrent(() -> document.open(Design.empty("Untitled"), null));
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
                () -> DesignFile.read(file),
                design ->
                        leaveCurrent(() -> {
                            document.open(design, file);
                            used.accept(file);
                        }),
                problem -> {
                    if (problem instanceof NoSuchFileException) {
                        missing.run();
                    } else {
                        notices.error(FileProblem.opening(file, problem));
                    }
                });
    }

    /// Shows a recovered design in place of the current one.
    public void recover(Recovery recovery, Runnable recovered) {
        leaveCurrent(() -> {
            document.openUnsaved(recovery.design(), recovery.file());
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
        background.run(
                () -> {
                    DesignFile.write(version, file);
                    return file;
                },
                saved -> {
                    document.markSaved(version, saved);
                    used.accept(saved);
                    next.run();
                },
                problem -> notices.error(FileProblem.saving(file, problem)));
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
