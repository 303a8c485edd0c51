package dev.linkloom.app.inspector;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// One fact: label and rule above, the value below, to be selected and copied.
final class FactLine extends VBox {

    FactLine(Fact fact) {
        getStyleClass().add("fact");
        Label label = new Label(fact.label());
        label.getStyleClass().add("line-label");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label rule = new Label(fact.rule().value());
        rule.getStyleClass().add("rule");
        Tooltip why = new Tooltip(fact.because());
        why.setShowDelay(Duration.millis(300));
        why.setWrapText(true);
        why.setMaxWidth(360);
        Tooltip.install(this, why);
        TextField value = new TextField(fact.value());
        value.setEditable(false);
        value.setFocusTraversable(false);
        value.getStyleClass().addAll("value", "mono");
        value.setAccessibleText(fact.label());
        value.setAccessibleHelp(fact.because());
        getChildren().addAll(new HBox(label, space, rule), value);
    }
}
