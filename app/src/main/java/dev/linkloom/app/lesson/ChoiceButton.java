package dev.linkloom.app.lesson;

import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.IntConsumer;

/// One answer to a prediction; says by mark and colour whether it was right.
final class ChoiceButton extends Button {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final int number;

    ChoiceButton(int number, String text, IntConsumer choose) {
        super(text);
        this.number = number;
        setId("lesson-choice-" + number);
        getStyleClass().addAll(Styles.FLAT, "lesson-choice");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        setOnAction(_ -> choose.accept(number));
        show(Outcome.Mood.WAITING);
    }

    int number() {
        return number;
    }

    void show(Outcome.Mood mood) {
        pseudoClassStateChanged(RIGHT, mood == Outcome.Mood.RIGHT);
        pseudoClassStateChanged(WRONG, mood == Outcome.Mood.WRONG);
        setGraphic(new FontIcon(icon(mood)));
    }

    private static Ikon icon(Outcome.Mood mood) {
        return switch (mood) {
            case WAITING -> BootstrapIcons.CIRCLE;
            case WRONG -> BootstrapIcons.X_CIRCLE;
            case RIGHT -> BootstrapIcons.CHECK_CIRCLE_FILL;
        };
    }
}
