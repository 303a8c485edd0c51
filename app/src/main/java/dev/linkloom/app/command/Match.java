package dev.linkloom.app.command;

import java.util.Locale;
import java.util.stream.Stream;

/// How well typed letters fit a name: all of them in order, better at the start of words and side
/// by side.
final class Match {

    /// The letters are not in the name in this order.
    static final int NONE = -1;

    private static final int SIDE_BY_SIDE = 4;
    private static final int WORD_START = 6;
    private static final int AT_ONCE = 40;

    private Match() {}

    /// The larger, the better; [#NONE] for no match. Nothing typed fits everything alike.
    static int score(String typed, String name) {
        String letters = typed.strip().toLowerCase(Locale.ROOT);
        String text = name.toLowerCase(Locale.ROOT);
        int whole = text.indexOf(letters);
        if (whole >= 0) {
            return letters.isEmpty()
                    ? 0
                    : AT_ONCE + letters.length() + (startsWord(text, whole) ? WORD_START : 0);
        }
        return oneByOne(letters.replace(" ", ""), text);
    }

    private static int oneByOne(String letters, String text) {
        int score = 0;
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            int next = text.indexOf(letters.charAt(i), at + 1);
            if (next < 0) {
                return NONE;
            }
            score += 1 + (next == at + 1 ? SIDE_BY_SIDE : 0);
            score += startsWord(text, next) ? WORD_START : 0;
            at = next;
        }
        return score;
    }

    /// How well it fits several texts of the same thing: its name best; then whole, or every word
    /// of it somewhere, what else it is known by.
    static int score(String typed, String name, String alias) {
        int byName = score(typed, name);
        if (byName >= AT_ONCE || typed.isBlank()) {
            return byName;
        }
        int byAlias = score(typed, alias);
        if (byAlias >= AT_ONCE) {
            return byAlias - WORD_START - 1;
        }
        String all = (name + " " + alias).toLowerCase(Locale.ROOT);
        boolean everyWord =
                Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .allMatch(all::contains);
        return everyWord ? Math.max(byName, AT_ONCE - WORD_START) : byName;
    }

    /// Whether a score means that what was typed stands there as it was typed, which no name with
    /// the letters scattered in it should be mistaken for.
    static boolean isWhole(int score) {
        return score >= AT_ONCE - WORD_START;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
