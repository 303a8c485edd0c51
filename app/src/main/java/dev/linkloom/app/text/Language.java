package dev.linkloom.app.text;

import static dev.linkloom.app.text.Texts.tr;

import java.util.Locale;

/// The language of the window; `SYSTEM` is that of the machine, or English where the app does not
/// speak it.
public enum Language {
    SYSTEM,
    ENGLISH,
    GERMAN;

    /// A language in its own words, as those look for it who understand no other.
    public String label() {
        return switch (this) {
            case SYSTEM -> tr("Like the system");
            case ENGLISH -> "English";
            case GERMAN -> "Deutsch";
        };
    }

    /// From here on the window is in this language, numbers and dates are written as it writes
    /// them, and JavaFX's own words are. What goes into files keeps to English.
    public void speak() {
        Locale.setDefault(on(Locale.getDefault(Locale.Category.DISPLAY)));
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
    }

    /// What that is on a machine: of one that speaks the language, its country too.
    Locale on(Locale machine) {
        Locale wanted =
                switch (this) {
                    case SYSTEM -> Texts.isTranslated(machine) ? machine : Locale.ENGLISH;
                    case ENGLISH -> Locale.ENGLISH;
                    case GERMAN -> Locale.GERMANY;
                };
        return wanted.getLanguage().equals(machine.getLanguage()) ? machine : wanted;
    }
}
