package dev.linkloom.app.diagram;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// An OpenType font: its horizontal metrics, which measuring a line of text needs, and its glyphs
/// by number.
final class FontFile {

    private static final int TABULATED = 0x3000;

    private final ByteBuffer bytes;
    private final double unitsPerEm;
    private final short[] advances = new short[TABULATED];
    private final char[] glyphs = new char[TABULATED];

    private final double ascent;
    private final double descent;

    FontFile(byte[] font) {
        bytes = ByteBuffer.wrap(font);
        unitsPerEm = bytes.getShort(table("head") + 18);
        int hhea = table("hhea");
        ascent = bytes.getShort(hhea + 4) / unitsPerEm;
        descent = -bytes.getShort(hhea + 6) / unitsPerEm;
        readAdvances();
    }

    /// How high the font rises above the baseline, as a share of its size.
    double ascent() {
        return ascent;
    }

    /// How deep it reaches below the baseline, as a share of its size.
    double descent() {
        return descent;
    }

    /// How far a character advances, as a share of the font's size; estimated for what the font
    /// does not hold, because another font will stand in for it.
    double advance(int codePoint) {
        int units = codePoint < TABULATED ? advances[codePoint] : 0;
        if (units > 0) {
            return units / unitsPerEm;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> codePoint < 0x1100 ? 0.65 : 1.25;
        };
    }

    /// The number of a character's glyph; 0, the glyph of what is missing, when there is none.
    int glyph(int codePoint) {
        return codePoint < TABULATED ? glyphs[codePoint] : 0;
    }

    /// The whole file.
    byte[] file() {
        return bytes.array().clone();
    }

    private void readAdvances() {
        int cmap = unicodeSegments();
        int segments = unsigned(cmap + 6) / 2;
        int metrics = unsigned(table("hhea") + 34);
        int hmtx = table("hmtx");
        for (int i = 0; i < segments; i++) {
            int last = Math.min(unsigned(cmap + 14 + 2 * i), TABULATED - 1);
            int first = unsigned(cmap + 16 + 2 * segments + 2 * i);
            for (int c = first; c <= last; c++) {
                int glyph = glyph(cmap, segments, i, c, first);
                if (glyph != 0) {
                    glyphs[c] = (char) glyph;
                    advances[c] = bytes.getShort(hmtx + 4 * Math.min(glyph, metrics - 1));
                }
            }
        }
    }

    private int glyph(int cmap, int segments, int segment, int codePoint, int first) {
        int delta = bytes.getShort(cmap + 16 + 4 * segments + 2 * segment);
        int rangeAt = cmap + 16 + 6 * segments + 2 * segment;
        int range = unsigned(rangeAt);
        if (range == 0) {
            return (codePoint + delta) & 0xffff;
        }
        int glyph = unsigned(rangeAt + range + 2 * (codePoint - first));
        return glyph == 0 ? 0 : (glyph + delta) & 0xffff;
    }

    /// The Windows Unicode subtable of the basic plane, which every modern font has in format 4.
    private int unicodeSegments() {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int subtable = cmap + bytes.getInt(cmap + 8 + 8 * i);
            if (unsigned(cmap + 4 + 8 * i) == 3 && unsigned(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("The font has no character map of format 4.");
    }

    private int table(String tag) {
        int tables = unsigned(4);
        for (int at = 12; at < 12 + 16 * tables; at += 16) {
            byte[] name = new byte[4];
            bytes.get(at, name);
            if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
                return bytes.getInt(at + 8);
            }
        }
        throw new IllegalArgumentException("The font has no table (%s).".formatted(tag));
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
