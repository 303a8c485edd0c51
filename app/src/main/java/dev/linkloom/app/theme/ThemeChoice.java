package dev.linkloom.app.theme;

import static dev.linkloom.app.text.Texts.tr;

/// What the user wants the app to look like; `SYSTEM` follows the operating system as it changes.
public enum ThemeChoice {
    LIGHT,
    DARK,
    HIGH_CONTRAST,
    SYSTEM;

    public String label() {
        return switch (this) {
            case LIGHT -> tr("Light");
            case DARK -> tr("Dark");
            case HIGH_CONTRAST -> tr("High contrast");
            case SYSTEM -> tr("Like the system");
        };
    }
}
