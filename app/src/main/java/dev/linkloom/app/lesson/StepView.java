package dev.linkloom.app.lesson;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// One step as it is read: title, text, what to do or choose, and what is said about how it stands.
final class StepView extends VBox {

    private final LessonRun run;
    private final Step step;
    private final LessonSession session;
    private final List<ChoiceButton> choices = new ArrayList<>();
    private final VBox outcome = new VBox();
    private Outcome said = Outcome.WAITING;

    StepView(LessonRun run, LessonSession session) {
        this.run = run;
        this.step = run.step();
        this.session = session;
        getStyleClass().add("lesson-step");
        Label title = new Label(step.title());
        title.setId("lesson-title");
        title.getStyleClass().add("lesson-title");
        title.setWrapText(true);
        getChildren().addAll(title, Markdown.render(step.text()));
        switch (step.task()) {
            case Task.Read _ -> {}
            case Task.Build(String goal) ->
                    getChildren().add(goal(goal, BootstrapIcons.PENCIL_SQUARE));
            case Task.Play(String goal, _) ->
                    getChildren().add(goal(goal, BootstrapIcons.PLAY_CIRCLE));
            case Task.Predict predict -> addQuestion(predict);
        }
        outcome.setId("lesson-outcome");
        getChildren().add(outcome);
    }

    boolean isOf(LessonRun other) {
        return run.equals(other) && step.equals(other.step());
    }

    /// Shows how the step stands now.
    ///
    /// @return whether there is something new to read at the end
    boolean refresh() {
        Outcome now = run.isRereading() ? Outcome.WAITING : run.outcome();
        Integer answer = run.isRereading() ? null : run.answer();
        for (ChoiceButton each : choices) {
            each.show(
                    answer != null && answer == each.number() ? now.mood() : Outcome.Mood.WAITING);
            each.setDisable(run.isRereading() || now.mood() == Outcome.Mood.RIGHT);
        }
        boolean speaks = !now.say().isEmpty();
        outcome.setVisible(speaks);
        outcome.setManaged(speaks);
        outcome.getChildren().setAll(speaks ? List.of(verdict(now)) : List.of());
        outcome.setAccessibleText(Markdown.words(now.say()));
        boolean isNew = speaks && !now.equals(said);
        said = now;
        return isNew;
    }

    private void addQuestion(Task.Predict predict) {
        Label question = new Label(predict.question());
        question.getStyleClass().add("lesson-question");
        question.setWrapText(true);
        getChildren().add(question);
        for (Task.Choice each : predict.choices()) {
            choices.add(new ChoiceButton(choices.size(), each.text(), session::choose));
        }
        VBox column = new VBox();
        column.getStyleClass().add("lesson-choices");
        column.getChildren().addAll(choices);
        getChildren().add(column);
    }

    private static Node goal(String goal, Ikon icon) {
        return callout("goal", icon, goal);
    }

    private static Node verdict(Outcome outcome) {
        return switch (outcome.mood()) {
            case RIGHT -> callout("right", BootstrapIcons.CHECK_CIRCLE_FILL, outcome.say());
            case WRONG, WAITING -> callout("wrong", BootstrapIcons.LIGHTBULB, outcome.say());
        };
    }

    private static Node callout(String kind, Ikon icon, String markdown) {
        FontIcon mark = new FontIcon(icon);
        VBox words = Markdown.render(markdown);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox callout = new HBox(mark, words);
        callout.getStyleClass().addAll("lesson-callout", kind);
        return callout;
    }
}
