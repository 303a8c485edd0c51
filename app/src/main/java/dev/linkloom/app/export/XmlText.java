package dev.linkloom.app.export;

import org.jspecify.annotations.Nullable;

/// An XML document as it grows: indented, and valid whatever people call their resources.
final class XmlText {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    void declaration() {
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /// @param attributes names and values by turns; what is null is left out
    void open(String name, @Nullable String... attributes) {
        tag(name, attributes).append(">\n");
        depth++;
    }

    void close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
    }

    void empty(String name, @Nullable String... attributes) {
        tag(name, attributes).append("/>\n");
    }

    void element(String name, String content, @Nullable String... attributes) {
        tag(name, attributes).append('>');
        escape(content);
        text.append("</").append(name).append(">\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private StringBuilder tag(String name, @Nullable String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                text.append(' ').append(attributes[i]).append("=\"");
                escape(value);
                text.append('"');
            }
        }
        return text;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(depth));
    }

    private void escape(String value) {
        value.codePoints()
                .forEach(each -> {
                    switch (each) {
                        case '<' -> text.append("&lt;");
                        case '>' -> text.append("&gt;");
                        case '&' -> text.append("&amp;");
                        case '"' -> text.append("&quot;");
                        default -> text.appendCodePoint(isAllowed(each) ? each : 0xfffd);
                    }
                });
    }

    /// What XML 1.0 may hold at all: no control characters and no halves of surrogate pairs.
    private static boolean isAllowed(int codePoint) {
        return codePoint >= 0x20
                ? codePoint <= 0xd7ff
                        || (codePoint >= 0xe000 && codePoint <= 0xfffd)
                        || codePoint >= 0x10000
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }
}
