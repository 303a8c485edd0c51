package dev.linkloom.app.inspector;

import dev.linkloom.app.inspector.form.Help;
import dev.linkloom.app.rules.RuleLink;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// What the property under the keyboard does, in one sentence with its rule.
final class HelpStrip extends HBox {

    private final Label sentence = new Label();
    private final RuleLink rule = new RuleLink();

    HelpStrip() {
        setId("property-help");
        getStyleClass().add("help-strip");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        rule.setFocusTraversable(false);
        getChildren().addAll(sentence, rule);
        show(null);
    }

    /// Follows the keyboard; outside of fields there is nothing to explain.
    void follow(@Nullable Node focused) {
        for (Node each = focused; each != null; each = each.getParent()) {
            if (each.getProperties().get(Help.class) instanceof Help help) {
                show(help);
                return;
            }
        }
        show(null);
    }

    private void show(@Nullable Help help) {
        setVisible(help != null);
        setManaged(help != null);
        if (help != null) {
            sentence.setText(help.sentence());
            rule.setVisible(help.rule() != null);
            rule.setManaged(help.rule() != null);
            if (help.rule() != null) {
                rule.show(help.rule());
            }
        }
    }
}
