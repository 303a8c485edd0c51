package dev.linkloom.model.file;

/// What a person got wrong where a text stopped being JSON.
///
/// @param place line and column, counted from 1
/// @param sentence the problem and its mend
record SyntaxProblem(String place, String sentence) {

    /// @param offset where the text stopped being JSON
    static SyntaxProblem at(String text, int offset) {
        int start = startOfWord(text, Math.min(offset, text.length()));
        return new SyntaxProblem(place(text, start), sentence(text, start));
    }

    /// Whatever stands behind the end of the design.
    static SyntaxProblem afterEnd(String text, int offset) {
        return new SyntaxProblem(
                place(text, offset),
                "The design has ended before this point; delete what follows.");
    }

    private static String sentence(String text, int start) {
        String word = text.substring(start, endOfWord(text, start));
        if (start + word.length() == text.length()) {
            return "The file ends here in the middle of a value; it was cut off, so take a complete"
                    + " copy.";
        }
        char found = text.charAt(start);
        char before = lastBefore(text, start);
        if (isNotANumber(word)) {
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
        if (before == '\\') {
            return "\\%s is not an escape of JSON; write \\\\ for a backslash."
                    .formatted(word.isEmpty() ? found : word);
        }
        if (before == ',' && (found == '}' || found == ']')) {
            return "A comma stands before the closing %s; delete the comma.".formatted(found);
        }
        if (isStart(found) && isEnd(before)) {
            return "A comma or a colon is missing before this; add it.";
        }
        return "%s is not JSON here; check the quotes, commas and brackets around it."
                .formatted(Words.quoted(word.isEmpty() ? String.valueOf(found) : word));
    }

    private static boolean isStart(char found) {
        return Character.isLetterOrDigit(found) || "\"{[".indexOf(found) >= 0;
    }

    private static boolean isEnd(char before) {
        return Character.isLetterOrDigit(before) || "\"}]".indexOf(before) >= 0;
    }

    private static char lastBefore(String text, int offset) {
        int last = offset - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last < 0 ? ' ' : text.charAt(last);
    }

    /// A word that is no value is only noticed somewhere inside, and NaN even behind it.
    private static int startOfWord(String text, int offset) {
        int start = offset;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean isInWord = offset < text.length() && Character.isLetterOrDigit(text.charAt(offset));
        return isInWord || isNotANumber(text.substring(start, offset)) ? start : offset;
    }

    private static boolean isNotANumber(String word) {
        return word.equals("NaN") || word.equals("Infinity");
    }

    private static int endOfWord(String text, int offset) {
        int end = offset;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String place(String text, int offset) {
        int line = 1 + (int) text.substring(0, offset).chars().filter(each -> each == '\n').count();
        return line + ":" + (offset - text.lastIndexOf('\n', offset - 1));
    }
}
