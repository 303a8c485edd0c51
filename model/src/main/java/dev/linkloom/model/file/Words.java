package dev.linkloom.model.file;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// How messages speak of what a file holds: short, printable, on one line.
final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    /// The value as a reader would name it: `the number 5`, `an object`.
    static String describe(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case STRING -> "the text " + quoted(value.stringValue());
            case NUMBER -> "the number " + plain(value.asString(), LONGEST);
            case NULL -> "null";
            case BOOLEAN, BINARY, MISSING, POJO -> plain(value.asString(), LONGEST);
        };
    }

    static String quoted(String text) {
        return '"' + plain(text, LONGEST) + '"';
    }

    /// The text cut to a length, with a mark for every character that cannot be seen.
    static String plain(String text, int longest) {
        String start = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return start.codePoints()
                .mapToObj(each ->
                        isVisible(each) ? Character.toString(each) : "\\u%04x".formatted(each))
                .collect(Collectors.joining());
    }

    /// `a, b or c`.
    static String either(Collection<String> choices) {
        List<String> all = List.copyOf(choices);
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " or " + all.getLast();
    }

    /// How a sentence about an unknown word ends: with the word that was meant, or with all there
    /// are.
    static String orMeant(String text, Collection<String> known) {
        String nearest = nearest(text, known);
        return nearest == null
                ? "; write " + either(known) + "."
                : "; did you mean " + quoted(nearest) + "?";
    }

    /// The known word that a typing mistake could have turned into the text.
    static @Nullable String nearest(String text, Collection<String> known) {
        if (text.length() > LONGEST) {
            return null;
        }
        return known.stream()
                .filter(each -> distance(text, each) <= Math.max(1, each.length() / 3))
                .min(Comparator.comparingInt(each -> distance(text, each)))
                .orElse(null);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    /// How many letters must be added, dropped, changed or swapped to turn one word into the other.
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int fewest(int[][] steps, String one, String other, int i, int j) {
        int changed = steps[i - 1][j - 1] + (isSame(one, i - 1, other, j - 1) ? 0 : 1);
        int fewest = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean isSwapped =
                i > 1
                        && j > 1
                        && isSame(one, i - 1, other, j - 2)
                        && isSame(one, i - 2, other, j - 1);
        return isSwapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }

    private static boolean isSame(String one, int i, String other, int j) {
        return Character.toLowerCase(one.charAt(i)) == Character.toLowerCase(other.charAt(j));
    }
}
