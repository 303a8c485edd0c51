package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Subject;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// What follows from the properties of a resource, each with the rule it follows from.
final class FactList extends VBox {

    private List<Fact> shown = List.of();

    FactList() {
        getStyleClass().add("facts");
        setManaged(false);
    }

    void show(Subject subject) {
        List<Fact> facts = Facts.about(subject);
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        Label title = new Label(tr("What follows"));
        title.getStyleClass().add("section");
        getChildren().setAll(title);
        facts.forEach(fact -> getChildren().add(new FactLine(fact)));
        setManaged(!facts.isEmpty());
        setVisible(!facts.isEmpty());
    }
}
