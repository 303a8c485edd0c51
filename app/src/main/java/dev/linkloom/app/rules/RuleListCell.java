package dev.linkloom.app.rules;

import dev.linkloom.engine.rule.Rule;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

/// One rule on one line of the list.
final class RuleListCell extends ListCell<Rule> {

    private final Label id = new Label();
    private final Label sentence = new Label();

    RuleListCell() {
        id.getStyleClass().add("id");
        id.setMinWidth(USE_PREF_SIZE);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Rule rule, boolean empty) {
        super.updateItem(rule, empty);
        if (rule == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        id.setText(rule.id().value());
        sentence.setText(rule.sentence());
        HBox line = new HBox(id, sentence, new StandingChip(rule.standing()));
        line.getStyleClass().add("rule-line");
        setGraphic(line);
        setAccessibleText(
                "%s, %s: %s".formatted(rule.id(), rule.standing().word(), rule.sentence()));
    }
}
