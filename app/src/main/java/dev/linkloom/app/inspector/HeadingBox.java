package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Annotation.Heading;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// Which way an arrow on the drawing leads.
final class HeadingBox extends ComboBox<Heading> {

    HeadingBox() {
        setId("field-heading");
        setMaxWidth(Double.MAX_VALUE);
        getItems().setAll(Heading.values());
        setAccessibleText(tr("Leads"));
        setConverter(new Words());
    }

    private static String words(Heading heading) {
        return switch (heading) {
            case RIGHT -> "\u2192  " + tr("to the right");
            case DOWN_RIGHT -> "\u2198  " + tr("down to the right");
            case DOWN -> "\u2193  " + tr("down");
            case DOWN_LEFT -> "\u2199  " + tr("down to the left");
            case LEFT -> "\u2190  " + tr("to the left");
            case UP_LEFT -> "\u2196  " + tr("up to the left");
            case UP -> "\u2191  " + tr("up");
            case UP_RIGHT -> "\u2197  " + tr("up to the right");
        };
    }

    private static final class Words extends StringConverter<@Nullable Heading> {

        @Override
        public String toString(@Nullable Heading heading) {
            return heading == null ? "" : words(heading);
        }

        @Override
        public Heading fromString(String words) {
            throw new UnsupportedOperationException("Which way an arrow leads is chosen.");
        }
    }
}
