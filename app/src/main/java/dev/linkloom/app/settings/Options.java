package dev.linkloom.app.settings;

import dev.linkloom.app.text.Language;
import dev.linkloom.app.theme.Motion;
import dev.linkloom.app.theme.ThemeChoice;

/// How the user wants the app to look and speak.
///
/// @param textSize of texts and controls, in per cent
/// @param language from the next start on
public record Options(ThemeChoice theme, Motion motion, int textSize, Language language) {

    public static final int SMALLEST = 90;
    public static final int LARGEST = 150;

    public static final Options DEFAULT =
            new Options(ThemeChoice.SYSTEM, Motion.SYSTEM, 100, Language.SYSTEM);

    public Options {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    public Options withTheme(ThemeChoice newTheme) {
        return new Options(newTheme, motion, textSize, language);
    }

    public Options withMotion(Motion newMotion) {
        return new Options(theme, newMotion, textSize, language);
    }

    public Options withTextSize(int newSize) {
        return new Options(theme, motion, newSize, language);
    }

    public Options withLanguage(Language newLanguage) {
        return new Options(theme, motion, textSize, newLanguage);
    }
}
