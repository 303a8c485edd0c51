package dev.linkloom.app.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The bundled fonts, and how wide text is in them: measured from the font files, so that every
/// surface and every machine elides and aligns alike, with or without a toolkit.
public enum Typeface {
    TEXT("Inter-Regular.otf", "Inter", 400),
    TEXT_STRONG("Inter-SemiBold.otf", "Inter", 600),
    CODE("JetBrainsMono-Regular.ttf", "JetBrains Mono", 400),
    CODE_STRONG("JetBrainsMono-Bold.ttf", "JetBrains Mono", 700);

    private static final String ELLIPSIS = "\u2026";

    private final String file;
    private final String family;
    private final int weight;

    @SuppressWarnings("ImmutableEnumChecker") // read once, never changed
    private final FontFile font;

    Typeface(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
        this.font = load(resource());
    }

    /// Where the font file is on the class path.
    public String resource() {
        return "/dev/linkloom/app/assets/fonts/" + file;
    }

    /// The family as style sheets name it.
    public String family() {
        return family;
    }

    /// The weight as style sheets number it.
    public int weight() {
        return weight;
    }

    /// Whether every character is as wide as any other.
    public boolean code() {
        return this == CODE || this == CODE_STRONG;
    }

    /// How high the font rises above the baseline, as a share of its size.
    public double ascent() {
        return font.ascent();
    }

    /// How deep it reaches below the baseline, as a share of its size.
    public double descent() {
        return font.descent();
    }

    /// The number of a character's glyph in the font file; 0 when the font does not hold it.
    public int glyph(int codePoint) {
        return font.glyph(codePoint);
    }

    /// The font file.
    public byte[] file() {
        return font.file();
    }

    /// How wide one line of text is at a size, in the unit of the size.
    public double width(String text, double size) {
        double ems = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            ems += font.advance(text.codePointAt(i));
        }
        return ems * size;
    }

    /// The text if it fits, or its beginning and its end around an ellipsis; names differ most at
    /// their ends.
    public String elide(String text, double size, double maxWidth) {
        if (width(text, size) <= maxWidth) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int fits = 0;
        for (int tooMany = points.length; tooMany - fits > 1; ) {
            int kept = (fits + tooMany) / 2;
            if (width(shortened(points, kept), size) <= maxWidth) {
                fits = kept;
            } else {
                tooMany = kept;
            }
        }
        return fits > 0 || width(ELLIPSIS, size) <= maxWidth ? shortened(points, fits) : "";
    }

    private static String shortened(int[] points, int kept) {
        int tail = kept / 2;
        int head = kept - tail;
        return new String(points, 0, head).stripTrailing()
                + ELLIPSIS
                + new String(points, points.length - tail, tail).stripLeading();
    }

    private static FontFile load(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Typeface.class.getResourceAsStream(resource), resource)) {
            return new FontFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
