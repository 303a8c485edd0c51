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
    private VBox place = this;

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

    /// Shows the reason at the end of a wider place.
    void reasonIn(VBox wider) {
        place = wider;
    }

    /// Shows why the value is refused; null when it is not.
    void refuse(@Nullable String why) {
        control.pseudoClassStateChanged(REFUSED, why != null);
        place.getChildren().remove(reason);
        if (why != null) {
            reason.setText(why);
            place.getChildren().add(reason);
        }
    }

    boolean refused() {
        return place.getChildren().contains(reason);
    }
}
