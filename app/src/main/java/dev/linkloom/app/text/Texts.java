package dev.linkloom.app.text;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// What the app says, in the user's language. The English text is its own key, so the code reads as
/// the window does, and another language is one file: `assets/text/linkloom_de.properties`.
public final class Texts {

    private static final String BUNDLE = "dev.linkloom.app.assets.text.linkloom";

    /// Looked up once, as the drawing asks for words at every edit; English has none.
    private static final Map<Locale, Words> WORDS = new ConcurrentHashMap<>();

    /// @param translated null where English is spoken
    private record Words(@Nullable ResourceBundle translated) {}

    private Texts() {}

    /// The English text in the user's language; English where there is no translation.
    ///
    /// @param values what stands for each `%s`, written as the user's country writes numbers
    public static String tr(String english, Object... values) {
        return in(language(), english, values);
    }

    /// The label of a property within a sentence: English writes it small, "Private IP" aside.
    public static String inSentence(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym || isTranslated(language())
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /// Whether the app speaks this language other than in English.
    static boolean isTranslated(Locale language) {
        return words(language).translated() != null;
    }

    /// What the user reads; what is written into files keeps to the locale for formats.
    static Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    static String in(Locale language, String english, Object... values) {
        String text = translated(language, english);
        return values.length == 0 ? text : String.format(language, text, values);
    }

    private static String translated(Locale language, String english) {
        ResourceBundle bundle = words(language).translated();
        return bundle != null && bundle.containsKey(english) ? bundle.getString(english) : english;
    }

    private static Words words(Locale language) {
        return WORDS.computeIfAbsent(language, Texts::load);
    }

    /// A language without a bundle is given that of the machine's language, which nobody asked for.
    private static Words load(Locale language) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language);
            boolean asked = bundle.getLocale().getLanguage().equals(language.getLanguage());
            return new Words(asked ? bundle : null);
        } catch (MissingResourceException _) {
            return new Words(null);
        }
    }
}
