package dev.linkloom.app.problems;

import static dev.linkloom.app.text.Texts.tr;

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
        icon.getStyleClass().addAll("severity", severity.name().toLowerCase(Locale.ROOT));
        icon.setAccessibleText(word(severity));
        return icon;
    }

    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> tr("error");
            case WARNING -> tr("warning");
            case INFO -> tr("info");
        };
    }
}
