package dev.linkloom.app.theme;

import static dev.linkloom.app.text.Texts.tr;

/// How much may move; `SYSTEM` follows the operating system as it changes.
public enum Motion {
    FULL,
    REDUCED,
    SYSTEM;

    public String label() {
        return switch (this) {
            case FULL -> tr("Everything moves");
            case REDUCED -> tr("Nothing moves by itself");
            case SYSTEM -> tr("Like the system");
        };
    }
}
