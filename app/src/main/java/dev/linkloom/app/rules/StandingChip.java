package dev.linkloom.app.rules;

import dev.linkloom.engine.rule.Standing;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// How sure we are of a rule, in a word and a colour.
final class StandingChip extends Label {

    StandingChip(Standing standing) {
        super(standing.word());
        getStyleClass().addAll("standing", standing.word());
        setTooltip(new Tooltip(standing.sentence()));
        setMinWidth(USE_PREF_SIZE);
    }
}
