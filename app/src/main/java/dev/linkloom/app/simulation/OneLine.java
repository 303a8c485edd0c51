package dev.linkloom.app.simulation;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A sentence on one line, which leaves room for what stands below: whole in its tooltip, and
/// unfolded by a click.
final class OneLine extends Label {

    OneLine(String sentence) {
        super(sentence);
        getStyleClass().add("one-line");
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        Tooltip whole = new Tooltip(sentence);
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        setTooltip(whole);
        setOnMouseClicked(_ -> setWrapText(!isWrapText()));
    }
}
