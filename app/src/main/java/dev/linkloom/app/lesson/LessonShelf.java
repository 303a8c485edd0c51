package dev.linkloom.app.lesson;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;

import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The lessons on offer, with how far the learner has come in each.
public final class LessonShelf extends VBox {

    private record Offer(Lesson lesson, @Nullable Progress progress) {}

    private final LessonSession session;
    private final ProgressStore store;
    private final Background background;
    private final Consumer<String> complain;
    private final Consumer<Runnable> whenFree;

    /// @param whenFree does something once the open design may be left
    LessonShelf(
            LessonSession session,
            ProgressStore store,
            Background background,
            Consumer<String> complain,
            Consumer<Runnable> whenFree) {
        this.session = session;
        this.store = store;
        this.background = background;
        this.complain = complain;
        this.whenFree = whenFree;
        getStyleClass().add("welcome-lessons");
    }

    /// Looks again what there is and how far the learner is.
    ///
    /// @param taken what to do when a lesson is about to begin
    /// @param then what to do when the shelf is full
    public void fill(Runnable taken, Runnable then) {
        background.run(
                this::offers,
                found -> {
                    getChildren().setAll(found.stream().map(each -> card(each, taken)).toList());
                    then.run();
                },
                failure -> {
                    complain.accept(
                            tr(
                                    "The lessons could not be read: %s",
                                    String.valueOf(failure.getMessage())));
                    then.run();
                });
    }

    private List<Offer> offers() throws IOException {
        List<Offer> offers = new ArrayList<>();
        for (Lesson lesson : LessonLibrary.bundled()) {
            offers.add(new Offer(lesson, progress(lesson)));
        }
        return offers;
    }

    /// Progress that cannot be read counts as none: the lesson starts over.
    private @Nullable Progress progress(Lesson lesson) {
        try {
            return store.load(lesson.id());
        } catch (IOException unreadable) {
            return null;
        }
    }

    private LessonCard card(Offer offer, Runnable taken) {
        return new LessonCard(
                offer.lesson(),
                offer.progress(),
                run ->
                        whenFree.accept(() -> {
                            taken.run();
                            session.take(run);
                        }));
    }
}
