package dev.linkloom.model.exchange.cloudformation;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// References to resources of the template inside of texts, until it is known what they become.
final class Marks {

    private static final Pattern MARK = Pattern.compile("\u0001([^\u0001\u0002]*)\u0002");

    private Marks() {}

    static String of(String logicalId) {
        return "\u0001" + logicalId + "\u0002";
    }

    /// The logical id of the first reference in a text; null when there is none.
    static @Nullable String in(String text) {
        Matcher found = MARK.matcher(text);
        return found.find() ? found.group(1) : null;
    }

    /// The text as people may read it.
    static String plain(String text) {
        return MARK.matcher(text).replaceAll("\\${$1}");
    }
}
