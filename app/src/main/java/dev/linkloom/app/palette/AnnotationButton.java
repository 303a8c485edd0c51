package dev.linkloom.app.palette;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// An entry of the palette that is no resource: a note or a frame.
final class AnnotationButton extends Button {

    AnnotationButton(String id, String words, String line, BootstrapIcons icon, Runnable add) {
        super(words, new FontIcon(icon));
        setId(id);
        getStyleClass().setAll("palette-annotation");
        setMaxWidth(Double.MAX_VALUE);
        setTooltip(new Tooltip(line));
        setAccessibleHelp(line);
        setOnAction(_ -> add.run());
    }

    boolean isCalled(String words) {
        return getText().toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}
