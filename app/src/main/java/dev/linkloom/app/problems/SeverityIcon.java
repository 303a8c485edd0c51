package dev.linkloom.app.problems;

import dev.linkloom.engine.check.Severity;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// A severity as a shape and a colour.
public final class SeverityIcon {

    private SeverityIcon() {}

    public static FontIcon of(Severity severity) {
        FontIcon icon =
                new FontIcon(
                        switch (severity) {
                            case ERROR -> BootstrapIcons.X_OCTAGON_FILL;
                            case WARNING -> BootstrapIcons.EXCLAMATION_TRIANGLE_FILL;
                            case INFO -> BootstrapIcons.INFO_CIRCLE_FILL;
                        });
        String word = severity.name().toLowerCase(Locale.ROOT);
        icon.getStyleClass().addAll("severity", word);
        icon.setAccessibleText(word);
        return icon;
    }
}
