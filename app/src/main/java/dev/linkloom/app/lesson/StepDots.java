package dev.linkloom.app.lesson;

import static dev.linkloom.app.text.Texts.tr;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A dot for each step of a lesson: done, on show, still to come.
final class StepDots extends HBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final HBox dots = new HBox();
    private final Label words = new Label();

    StepDots() {
        setId("lesson-dots");
        getStyleClass().add("lesson-progress");
        dots.getStyleClass().add("lesson-dots");
        words.getStyleClass().add("lesson-count");
        words.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(dots, space, words);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    void show(LessonRun run) {
        int steps = run.lesson().steps().size();
        while (dots.getChildren().size() < steps) {
            Region dot = new Region();
            dot.getStyleClass().add("lesson-dot");
            dots.getChildren().add(dot);
        }
        dots.getChildren().remove(steps, dots.getChildren().size());
        for (int i = 0; i < steps; i++) {
            dots.getChildren()
                    .get(i)
                    .pseudoClassStateChanged(DONE, i < run.reached() || run.isFinished());
            dots.getChildren().get(i).pseudoClassStateChanged(SHOWN, i == run.shown());
        }
        words.setText(
                run.isFinished() ? tr("Finished") : tr("Step %s of %s", run.shown() + 1, steps));
        setAccessibleText(words.getText());
    }
}
