package dev.linkloom.app.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// What the app says, in the user's language. The English text is its own key, so the code reads as
/// the window does, and another language is one file: `assets/text/linkloom_de.properties`.
public final class Texts {

    private static final String BUNDLE = "dev.linkloom.app.assets.text.linkloom";

    private Texts() {}

    /// The English text in the user's language; English where there is no translation.
    ///
    /// @param values what stands for each `%s`, written as the user's country writes numbers
    public static String tr(String english, Object... values) {
        return in(Locale.getDefault(Locale.Category.DISPLAY), english, values);
    }

    static String in(Locale language, String english, Object... values) {
        String text = translated(language, english);
        return values.length == 0
                ? text
                : String.format(Locale.getDefault(Locale.Category.FORMAT), text, values);
    }

    private static String translated(Locale language, String english) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language);
            return bundle.containsKey(english) ? bundle.getString(english) : english;
        } catch (MissingResourceException _) {
            return english;
        }
    }
}
