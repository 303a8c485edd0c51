package dev.linkloom.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    @Test
    void aNameThatFitsStaysAsItIs() {
        assertEquals("client-1", Typeface.TEXT.elide("client-1", 12, 100));
    }

    @Test
    void aLongNameKeepsBothEnds() {
        String elided = Typeface.TEXT.elide("payments-production-eu-1", 12, 90);
        assertTrue(
                elided.startsWith("pay") && elided.endsWith("-1") && elided.contains("\u2026"),
                elided);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, 12, 30, 61, 90, 200})
    void whatIsElidedFits(double room) {
        String elided =
                Typeface.TEXT_STRONG.elide("Zwölf \uD83D\uDE00 Boxkämpfer jagen Viktor", 12, room);
        assertTrue(Typeface.TEXT_STRONG.width(elided, 12) <= room, elided);
    }

    @Test
    void everyCharacterOfCodeIsAsWide() {
        assertEquals(Typeface.CODE.width("iiii.", 12), Typeface.CODE.width("WWWW8", 12), 1e-9);
        assertEquals(12 * 0.6, Typeface.CODE.width("8", 12), 1e-9);
    }

    @Test
    void namesAreDrawnOnOneLine() {
        var text =
                new Item.Text(
                        "two\nlines",
                        new Point(0, 0),
                        Item.Align.LEFT,
                        Item.TextStyle.BODY,
                        Ink.TEXT,
                        100);
        assertEquals("two lines", text.text());
    }
}
