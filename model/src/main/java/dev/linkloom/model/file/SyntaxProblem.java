package dev.linkloom.model.file;

/// What a person got wrong where a text stopped being JSON.
final class SyntaxProblem {

    private SyntaxProblem() {}

    /// @param offset of the first character that does not belong there
    static String at(String text, int offset) {
        if (endOfWord(text, offset) >= text.length()) {
            return "The file ends here in the middle of a value; it was cut off, so take a complete"
                    + " copy.";
        }
        String word = text.substring(startOfWord(text, offset), endOfWord(text, offset));
        char found = text.charAt(offset);
        char before = lastBefore(text, offset);
        if (word.equals("NaN") || word.equals("Infinity")) {
            return "%s is not a number in JSON; write digits.".formatted(word);
        }
        if (found == '/' || found == '#') {
            return "JSON has no comments; delete this one.";
        }
        if (found == '\'') {
            return "Keys and texts stand in double quotes, not in single ones; replace them.";
        }
        if (found < ' ') {
            return "A text may not run over the end of its line or hold control characters; close"
                    + " its quotes.";
        }
        if (before == ',' && (found == '}' || found == ']')) {
            return "A comma stands before the closing %s; delete the comma.".formatted(found);
        }
        if (found == '"' && ("\"}]".indexOf(before) >= 0 || Character.isLetterOrDigit(before))) {
            return "A comma or a colon is missing before this; add it.";
        }
        return "%s is not JSON here; check the quotes, commas and brackets around it."
                .formatted(Words.quoted(word.isEmpty() ? String.valueOf(found) : word));
    }

    private static char lastBefore(String text, int offset) {
        int last = offset - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last < 0 ? ' ' : text.charAt(last);
    }

    private static int startOfWord(String text, int offset) {
        int start = offset;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int endOfWord(String text, int offset) {
        int end = offset;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
