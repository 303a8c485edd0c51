package dev.linkloom.app.rules;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.Design;
import dev.linkloom.model.OpenPoint;
import dev.linkloom.model.edit.Edit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What the open design takes for true at one open point, to be chosen.
final class AnswerChoice extends VBox {

    private final Document document;
    private final OpenPoint point;
    private Subscription shown = Subscription.EMPTY;

    AnswerChoice(Document document, OpenPoint point) {
        this.document = document;
        this.point = point;
        setId("answer-" + point.id());
        getStyleClass().add("answers");
        setAccessibleText(tr("What this design assumes about %s", point.id()));
        getChildren().setAll(point.isNumber() ? number() : answers());
        sceneProperty()
                .subscribe(scene -> {
                    shown.unsubscribe();
                    shown =
                            scene == null
                                    ? Subscription.EMPTY
                                    : document.designProperty().subscribe(this::show);
                });
    }

    private Node answers() {
        var group = new ToggleGroup();
        var buttons = new VBox();
        buttons.getStyleClass().add("answers");
        for (Assumption each : point.answers()) {
            var button = new RadioButton(each.sentence());
            button.setId("answer-" + point.id() + "-" + each.word());
            button.setUserData(each.word());
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setOnAction(_ -> assume(each.word()));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private Node number() {
        var spinner = new Spinner<Integer>(point.least(), point.most(), 0);
        spinner.setId("answer-" + point.id() + "-number");
        spinner.setEditable(true);
        spinner.setPrefWidth(96);
        spinner.setAccessibleText(point.title());
        spinner.valueProperty().addListener((_, _, now) -> assume(String.valueOf(now)));
        Label usual = new Label(tr("usually %s", point.usual()));
        var line = new HBox(spinner, usual);
        line.getStyleClass().add("answer-line");
        return line;
    }

    private void assume(String answer) {
        Assumptions now = document.design().assumptions();
        if (!now.answer(point).equals(answer)) {
            document.perform(
                    new Edit.Assume(
                            tr("Assume %s: %s", point.id(), answer), now.with(point, answer)));
        }
    }

    private void show(Design design) {
        String answer = design.assumptions().answer(point);
        if (lookup("#answer-" + point.id() + "-number") instanceof Spinner<?> spinner) {
            spinner.getEditor().setText(answer);
            spinner.commitValue();
        }
        for (Node each : lookupAll(".radio-button")) {
            if (each instanceof RadioButton button) {
                button.setSelected(answer.equals(button.getUserData()));
            }
        }
    }
}
