package dev.linkloom.app.inspector.editor;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A control with the reason below it while what it holds is refused.
final class Field extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("danger");

    private final Control control;
    private final Label reason = new Label();

    Field(Control control) {
        this.control = control;
        getStyleClass().add("field");
        control.setMaxWidth(Double.MAX_VALUE);
        control.setMinWidth(0);
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        getChildren().add(control);
    }

    /// Shows why the value is refused; null when it is not.
    void refuse(@Nullable String why) {
        control.pseudoClassStateChanged(REFUSED, why != null);
        getChildren().remove(reason);
        if (why != null) {
            reason.setText(why);
            getChildren().add(reason);
        }
    }

    boolean refused() {
        return getChildren().contains(reason);
    }
}
