package dev.linkloom.app.lesson;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.document.Document;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;

/// The lesson that is being taken in the window, if any: it follows the document and keeps the
/// progress.
///
/// A lesson borrows the window: its design takes the place of the open one, which comes back when
/// the lesson ends. Used on the JavaFX thread only.
public final class LessonSession {

    /// What was open before the lesson.
    private record Before(Design design, @Nullable Path file, boolean unsaved) {}

    private final Document document;
    private final ProgressStore store;
    private final Background background;
    private final Consumer<String> complain;
    private final ReadOnlyObjectWrapper<@Nullable LessonRun> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private @Nullable Before before;
    private boolean opening;

    /// @param complain says what went wrong with keeping the progress
    public LessonSession(
            Document document,
            ProgressStore store,
            Background background,
            Consumer<String> complain) {
        this.document = document;
        this.store = store;
        this.background = background;
        this.complain = complain;
        document.fabricProperty().subscribe(fabric -> tell(each -> each.observe(fabric)));
        document.openedProperty().subscribe(_ -> leaveIfReplaced());
    }

    /// Starts a lesson, or goes on with it where the learner left.
    ///
    /// The caller has made sure that nothing unsaved is lost.
    void take(LessonRun taken) {
        run.set(null);
        if (before == null) {
            before =
                    new Before(
                            document.design(),
                            document.fileProperty().get(),
                            document.dirtyProperty().get());
        }
        replace(() -> document.open(taken.design(), null));
        run.set(taken);
        changed();
    }

    /// Ends the lesson in the window; the progress is kept and what was open before comes back.
    public void quit() {
        Before earlier = before;
        if (earlier != null) {
            leave();
            replace(() -> {
                if (earlier.unsaved()) {
                    document.openUnsaved(earlier.design(), earlier.file());
                } else {
                    document.open(earlier.design(), earlier.file());
                }
            });
        }
    }

    /// Whether a lesson is being taken.
    public boolean isActive() {
        return run.get() != null;
    }

    /// The lesson being taken; null when none is.
    ReadOnlyObjectProperty<@Nullable LessonRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    /// Counts whatever changed in the run.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    void next() {
        tell(LessonRun::next);
    }

    void back() {
        tell(LessonRun::back);
    }

    void check() {
        tell(LessonRun::check);
    }

    void choose(int choice) {
        tell(each -> each.choose(choice));
    }

    void played(Trace trace) {
        tell(each -> each.played(trace));
    }

    /// Begins the current step again, with its design.
    void reset() {
        LessonRun now = run.get();
        if (now != null) {
            document.perform(
                    Restoring.edit(tr("Begin the step again"), document.design(), now.reset()));
            changed();
        }
    }

    private void replace(Runnable open) {
        opening = true;
        open.run();
        opening = false;
    }

    private void leave() {
        run.set(null);
        before = null;
        changed();
    }

    /// Another design was opened over the lesson's: the lesson ends, its progress stays.
    private void leaveIfReplaced() {
        if (!opening && run.get() != null) {
            leave();
        }
    }

    private void tell(Consumer<LessonRun> what) {
        LessonRun now = run.get();
        if (now != null) {
            what.accept(now);
            changed();
        }
    }

    private void changed() {
        changes.set(changes.get() + 1);
        LessonRun now = run.get();
        if (now != null) {
            keep(now.progress());
        }
    }

    private void keep(Progress progress) {
        background.run(
                () -> {
                    store.save(progress);
                    return progress;
                },
                _ -> {},
                failure ->
                        complain.accept(
                                tr(
                                        "The progress of the lesson could not be kept: %s",
                                        String.valueOf(failure.getMessage()))));
    }
}
