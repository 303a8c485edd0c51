package dev.linkloom.app.settings;

import dev.linkloom.app.theme.Motion;
import dev.linkloom.app.theme.ThemeChoice;

/// How the user wants the app to look.
///
/// @param textSize of texts and controls, in per cent
public record Options(ThemeChoice theme, Motion motion, int textSize) {

    public static final int SMALLEST = 90;
    public static final int LARGEST = 150;

    public static final Options DEFAULT = new Options(ThemeChoice.SYSTEM, Motion.SYSTEM, 100);

    public Options {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    public Options withTheme(ThemeChoice newTheme) {
        return new Options(newTheme, motion, textSize);
    }

    public Options withMotion(Motion newMotion) {
        return new Options(theme, newMotion, textSize);
    }

    public Options withTextSize(int newSize) {
        return new Options(theme, motion, newSize);
    }
}
