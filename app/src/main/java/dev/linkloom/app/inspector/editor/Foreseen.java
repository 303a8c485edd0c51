package dev.linkloom.app.inspector.editor;

import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.engine.check.Finding;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// What would be wrong with what is being typed, each with its rule.
final class Foreseen extends VBox {

    Foreseen() {
        setId("foreseen");
        getStyleClass().add("foreseen");
    }

    void show(List<Finding> findings) {
        getChildren().setAll(findings.stream().map(Foreseen::line).toList());
        setManaged(!findings.isEmpty());
    }

    private static HBox line(Finding finding) {
        Label sentence = new Label(finding.explanation());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.getStyleClass().add("reason");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return new HBox(sentence, new RuleLink(finding.rule()));
    }
}
