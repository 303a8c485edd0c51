package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.problems.SeverityIcon;
import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.edit.Edit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// What is wrong with the selected resource, with the mend beside it.
final class FindingList extends VBox {

    private final Consumer<Edit> edits;
    private List<Finding> shown = List.of();

    FindingList(Consumer<Edit> edits) {
        this.edits = edits;
        getStyleClass().add("findings");
        setManaged(false);
    }

    void show(List<Finding> found) {
        if (!found.equals(shown)) {
            shown = List.copyOf(found);
            getChildren().setAll(found.stream().map(this::line).toList());
            setManaged(!found.isEmpty());
        }
    }

    private Node line(Finding finding) {
        Label sentence = new Label(finding.explanation(), SeverityIcon.of(finding.severity()));
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(sentence, new RuleLink(finding.rule()));
        line.getStyleClass().add("finding");
        Edit fix = finding.fix();
        if (fix != null) {
            Button button = new Button(tr("Fix"));
            button.getStyleClass().add(Styles.SMALL);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(fix.label());
            button.setOnAction(_ -> edits.accept(fix));
            line.getChildren().add(button);
        }
        return line;
    }
}
