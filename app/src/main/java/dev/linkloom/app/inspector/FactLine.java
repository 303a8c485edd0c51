package dev.linkloom.app.inspector;

import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.app.window.CopyButton;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// One fact: label and rule above, the value below; why it is so when the pointer rests on it.
final class FactLine extends VBox {

    FactLine(Fact fact) {
        getStyleClass().add("fact");
        Label label = new Label(fact.label());
        label.getStyleClass().add("line-label");
        Label value = new Label(fact.value());
        value.setWrapText(true);
        value.setMinHeight(Region.USE_PREF_SIZE);
        value.setAccessibleHelp(fact.because());
        value.getStyleClass().addAll("value", "mono");
        CopyButton copy = new CopyButton(fact.label(), fact.value());
        getChildren().addAll(row(label, new RuleLink(fact.rule())), row(value, copy));
        Tooltip.install(this, because(fact));
    }

    private static HBox row(Region left, Region right) {
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        return new HBox(left, right);
    }

    private static Tooltip because(Fact fact) {
        Tooltip why = new Tooltip(fact.because());
        why.setShowDelay(Duration.millis(300));
        why.setWrapText(true);
        why.setMaxWidth(360);
        return why;
    }
}
