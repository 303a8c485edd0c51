package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Typeface;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The typefaces of a PDF file: whole, so that the text can be read, searched and copied anywhere.
final class PdfFonts {

    /// The characters that were written in each typeface, by the number of their glyph.
    private final Map<Typeface, SortedMap<Integer, Integer>> used = new EnumMap<>(Typeface.class);

    /// The name a page calls the typeface by.
    static String name(Typeface typeface) {
        return typeface.name();
    }

    /// The text as numbers of glyphs.
    String glyphs(Typeface typeface, String text) {
        var written = used.computeIfAbsent(typeface, _ -> new TreeMap<>());
        StringBuilder hex = new StringBuilder("<");
        text.codePoints()
                .forEach(each -> {
                    int glyph = typeface.glyph(each);
                    written.putIfAbsent(glyph, each);
                    hex.append("%04X".formatted(glyph));
                });
        return hex.append('>').toString();
    }

    /// Adds the fonts that were used; answers them as the resources of a page.
    String resources(PdfObjects objects) {
        StringBuilder fonts = new StringBuilder("<< ");
        used.forEach((typeface, glyphs) ->
                fonts.append(
                        "/%s %d 0 R ".formatted(name(typeface), add(objects, typeface, glyphs))));
        return fonts.append(">>").toString();
    }

    private static int add(
            PdfObjects objects, Typeface typeface, SortedMap<Integer, Integer> glyphs) {
        boolean outlines = typeface.resource().endsWith(".otf");
        String name = typeface.family().replace(" ", "") + "-" + typeface.weight();
        int file =
                objects.stream(
                        outlines ? "/Subtype /OpenType" : "/Length1 " + typeface.file().length,
                        typeface.file());
        int descriptor =
                objects.add(
                        ("<< /Type /FontDescriptor /FontName /%s /Flags 4 /ItalicAngle 0"
                                        + " /Ascent %d /Descent %d /CapHeight 700 /StemV 80"
                                        + " /FontBBox [-500 -300 1500 1100] /%s %d 0 R >>")
                                .formatted(
                                        name,
                                        Math.round(1000 * typeface.ascent()),
                                        -Math.round(1000 * typeface.descent()),
                                        outlines ? "FontFile3" : "FontFile2",
                                        file));
        int descendant =
                objects.add(
                        ("<< /Type /Font /Subtype /%s /BaseFont /%s /CIDSystemInfo << /Registry"
                                        + " (Adobe) /Ordering (Identity) /Supplement 0 >>"
                                        + " /FontDescriptor %d 0 R%s /W [%s] >>")
                                .formatted(
                                        outlines ? "CIDFontType0" : "CIDFontType2",
                                        name,
                                        descriptor,
                                        outlines ? "" : " /CIDToGIDMap /Identity",
                                        widths(typeface, glyphs)));
        int unicode = objects.stream("", characters(glyphs).getBytes(StandardCharsets.US_ASCII));
        return objects.add(
                ("<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /Identity-H"
                                + " /DescendantFonts [%d 0 R] /ToUnicode %d 0 R >>")
                        .formatted(name, descendant, unicode));
    }

    private static String widths(Typeface typeface, SortedMap<Integer, Integer> glyphs) {
        StringBuilder widths = new StringBuilder();
        glyphs.forEach((glyph, character) ->
                widths.append(
                        String.format(
                                Locale.ROOT,
                                "%d [%.0f] ",
                                glyph,
                                typeface.width(Character.toString(character), 1000))));
        return widths.toString().strip();
    }

    /// Which character each glyph stands for, so that text can be searched and copied.
    private static String characters(SortedMap<Integer, Integer> glyphs) {
        StringBuilder map =
                new StringBuilder(
                        """
                        /CIDInit /ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CMapName /Characters def
                        /CMapType 2 def
                        1 begincodespacerange
                        <0000> <FFFF>
                        endcodespacerange
                        """);
        glyphs.forEach((glyph, character) -> {
            StringBuilder utf16 = new StringBuilder();
            for (char each : Character.toChars(character)) {
                utf16.append("%04X".formatted((int) each));
            }
            map.append("1 beginbfchar\n<%04X> <%s>\nendbfchar\n".formatted(glyph, utf16));
        });
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
