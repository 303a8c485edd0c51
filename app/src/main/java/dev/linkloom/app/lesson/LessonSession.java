package dev.linkloom.app.lesson;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.document.Document;
import dev.linkloom.engine.path.Trace;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The lesson that is being taken in the window, if any: it follows the document and keeps the
/// progress.
///
/// Used on the JavaFX thread only.
public final class LessonSession {

    private final Document document;
    private final ProgressStore store;
    private final Background background;
    private final Consumer<String> complain;
    private final ReadOnlyObjectWrapper<@Nullable LessonRun> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

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
        document.fabricProperty()
                .subscribe(fabric -> {
                    LessonRun now = run.get();
                    if (now != null) {
                        now.observe(fabric);
                        changed();
                    }
                });
    }

    /// Starts a lesson over: its design takes the place of the open one.
    void start(Lesson lesson) {
        take(LessonRun.start(lesson));
    }

    /// Goes on with a lesson where the learner left it.
    void resume(Lesson lesson, Progress progress) {
        take(LessonRun.resume(lesson, progress));
    }

    /// Ends the lesson in the window; the progress is kept.
    public void quit() {
        run.set(null);
        changes.set(changes.get() + 1);
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
                    Restoring.edit("Begin the step again", document.design(), now.reset()));
            changed();
        }
    }

    private void take(LessonRun taken) {
        run.set(null);
        document.open(taken.design(), null);
        run.set(taken);
        changed();
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
            Progress progress = now.progress();
            background.run(
                    () -> {
                        store.save(progress);
                        return progress;
                    },
                    _ -> {},
                    failure ->
                            complain.accept(
                                    "The progress of the lesson could not be kept: "
                                            + failure.getMessage()));
        }
    }
}
