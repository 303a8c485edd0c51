package dev.linkloom.app.lesson;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// A lesson on offer: what it is about, how long it takes, how far the learner has come.
final class LessonCard extends VBox {

    private final Lesson lesson;
    private final Consumer<LessonRun> take;

    /// @param progress null when the learner has not begun
    LessonCard(Lesson lesson, @Nullable Progress progress, Consumer<LessonRun> take) {
        this.lesson = lesson;
        this.take = take;
        setId("lesson-card-" + lesson.id());
        getStyleClass().add("lesson-card");
        Label title = new Label(lesson.title(), new FontIcon(BootstrapIcons.JOURNAL_BOOKMARK_FILL));
        title.getStyleClass().add("lesson-card-title");
        Label summary = new Label(lesson.summary());
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, summary);
        if (progress != null && !progress.finished()) {
            getChildren().add(bar(progress));
        }
        getChildren().add(footer(progress));
    }

    private ProgressBar bar(Progress progress) {
        ProgressBar bar = new ProgressBar((double) reached(progress) / lesson.steps().size());
        bar.getStyleClass().add(Styles.SMALL);
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    private HBox footer(@Nullable Progress progress) {
        Label state = new Label(state(progress));
        state.getStyleClass().add("lesson-card-state");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox footer = new HBox(state, space);
        footer.getStyleClass().add("lesson-card-footer");
        if (progress == null) {
            footer.getChildren().add(start(tr("Start"), true));
        } else if (progress.finished()) {
            footer.getChildren().add(start(tr("Take it again"), false));
        } else {
            footer.getChildren().addAll(start(tr("Start over"), false), resume(progress));
        }
        return footer;
    }

    private String state(@Nullable Progress progress) {
        int steps = lesson.steps().size();
        if (progress == null) {
            return tr("%s steps, about %s minutes", steps, lesson.minutes());
        }
        return progress.finished()
                ? tr("Finished")
                : tr("Step %s of %s", reached(progress) + 1, steps);
    }

    private int reached(Progress progress) {
        return Math.max(0, lesson.indexOf(progress.step()));
    }

    private Button start(String label, boolean accent) {
        return button("lesson-start", label, accent, () -> LessonRun.start(lesson));
    }

    private Button resume(Progress progress) {
        return button(
                "lesson-resume", tr("Resume"), true, () -> LessonRun.resume(lesson, progress));
    }

    private Button button(
            String id, String label, boolean accent, java.util.function.Supplier<LessonRun> run) {
        Button button = new Button(label);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        if (accent) {
            button.getStyleClass().add(Styles.ACCENT);
        }
        button.setOnAction(_ -> take.accept(run.get()));
        return button;
    }
}
