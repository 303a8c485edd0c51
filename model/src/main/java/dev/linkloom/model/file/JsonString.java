package dev.linkloom.model.file;

/// A text in JSON's quotes; what an encoder or an editor would not bring back unharmed is escaped.
final class JsonString {

    private JsonString() {}

    static String of(String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(each -> append(each, out));
        return out.append('"').toString();
    }

    private static void append(int character, StringBuilder out) {
        switch (character) {
            case '"', '\\' -> out.append('\\').append((char) character);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (needsEscape(character)) {
                    out.append("\\u%04x".formatted(character));
                } else {
                    out.appendCodePoint(character);
                }
            }
        }
    }

    private static boolean needsEscape(int character) {
        int type = Character.getType(character);
        boolean breaksLines =
                type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        // A surrogate that is a code point of its own has lost its other half and has no UTF-8
        // form.
        return type == Character.CONTROL || type == Character.SURROGATE || breaksLines;
    }
}
