package dev.linkloom.app.problems;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.ResourceId;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/// The findings as a list: a click leads to the resource, a button mends what one edit can mend.
public final class ProblemsPanel extends StackPane {

    private final ListView<Finding> list = new ListView<>();
    private final Consumer<ResourceId> reveal;

    /// @param reveal shows a resource on the canvas
    public ProblemsPanel(Document document, Findings findings, Consumer<ResourceId> reveal) {
        this.reveal = reveal;
        setId("problems");
        getStyleClass().add("problems");
        list.setId("problem-list");
        list.setAccessibleText(tr("Problems"));
        list.setCellFactory(_ -> new ProblemCell(document));
        list.setOnMouseClicked(_ -> revealSelected());
        list.setOnKeyPressed(key -> {
            switch (key.getCode()) {
                case ENTER, SPACE -> revealSelected();
                default -> {}
            }
        });
        RuleLink.onF1(
                list,
                () -> {
                    Finding chosen = list.getSelectionModel().getSelectedItem();
                    return chosen == null ? null : chosen.rule();
                });
        getChildren().addAll(list, nothing());
        findings.listProperty().subscribe(this::show);
    }

    /// Goes to the next finding, or with a negative step to the one before; at the end it begins
    /// anew.
    public void step(int step) {
        int count = list.getItems().size();
        if (count > 0) {
            int now = list.getSelectionModel().getSelectedIndex();
            int next = now < 0 ? (step > 0 ? 0 : count - 1) : Math.floorMod(now + step, count);
            list.getSelectionModel().select(next);
            list.scrollTo(next);
            revealSelected();
        }
    }

    private void revealSelected() {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            reveal.accept(chosen.resource());
        }
    }

    private void show(List<Finding> findings) {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(findings);
        list.getSelectionModel().select(Math.min(selected, findings.size() - 1));
        list.setVisible(!findings.isEmpty());
        getChildren().getLast().setVisible(findings.isEmpty());
    }

    private static VBox nothing() {
        FontIcon tick = new FontIcon(BootstrapIcons.CHECK_CIRCLE);
        Label words = new Label(tr("No problems"));
        Label more = new Label(tr("AWS would take this design as it is."));
        more.getStyleClass().add("more");
        VBox box = new VBox(tick, words, more);
        box.getStyleClass().add("nothing");
        return box;
    }
}
