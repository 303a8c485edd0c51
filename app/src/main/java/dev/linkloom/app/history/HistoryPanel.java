package dev.linkloom.app.history;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.model.edit.History;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/// Every step since the design was opened: a click goes back to it, or forward again.
public final class HistoryPanel extends StackPane {

    private final ListView<History.Step> list = new ListView<>();
    private final Document document;

    public HistoryPanel(Document document) {
        this.document = document;
        setId("history");
        getStyleClass().add("history");
        list.setId("history-list");
        list.setAccessibleText(tr("History"));
        list.setCellFactory(_ -> new StepCell(document));
        list.setOnMouseClicked(_ -> goToSelected());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                goToSelected();
            }
        });
        getChildren().add(list);
        document.stepsProperty().subscribe(this::show);
    }

    private void goToSelected() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen >= 0 && chosen != document.stepsProperty().get().cursor()) {
            document.goTo(chosen);
        }
    }

    private void show(Document.Steps steps) {
        list.getItems().setAll(steps.all());
        list.getSelectionModel().select(steps.cursor());
        list.scrollTo(Math.max(0, steps.cursor() - 3));
    }
}
