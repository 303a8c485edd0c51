package dev.linkloom.app.rules;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.rule.RuleId;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// A rule's ID, wherever it stands: a click opens the rule.
public final class RuleLink extends Hyperlink {

    public RuleLink() {
        getStyleClass().add("rule-link");
        setMinWidth(USE_PREF_SIZE);
    }

    public RuleLink(RuleId rule) {
        this();
        show(rule);
    }

    /// Stands for this rule from now on.
    public void show(RuleId rule) {
        setText(rule.value());
        setAccessibleText(tr("Rule %s", rule));
        setOnAction(_ -> {
            setVisited(false);
            fireEvent(new RuleEvent(rule));
        });
    }

    /// F1 in a list, table or field opens the rule of what is selected: there, links are for the
    /// mouse.
    public static void onF1(Node place, Supplier<@Nullable RuleId> selected) {
        place.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    RuleId rule = selected.get();
                    if (key.getCode() == KeyCode.F1 && !key.isShiftDown() && rule != null) {
                        place.fireEvent(new RuleEvent(rule));
                        key.consume();
                    }
                });
    }
}
