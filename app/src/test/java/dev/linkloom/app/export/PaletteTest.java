package dev.linkloom.app.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Ink;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

class PaletteTest {

    private static final List<Ink> GROUNDS =
            List.of(
                    Ink.PAPER,
                    Ink.CARD,
                    Ink.ACCOUNT_FILL,
                    Ink.VPC_FILL,
                    Ink.SUBNET_FILL,
                    Ink.ZONE_FILL,
                    Ink.NOTE_FILL);
    private static final List<Ink> KINDS =
            List.of(
                    Ink.COMPUTE,
                    Ink.NETWORK,
                    Ink.LOAD_BALANCING,
                    Ink.ENDPOINT,
                    Ink.SECURITY,
                    Ink.DNS,
                    Ink.WORLD);
    private static final List<Ink> STATES =
            List.of(Ink.ACCENT, Ink.SUCCESS, Ink.WARNING, Ink.DANGER, Ink.REWRITE);

    @ParameterizedTest
    @EnumSource
    void textIsLegibleOnEveryGround(Palette palette) {
        GROUNDS.forEach(ground -> {
            assertContrast(palette, Ink.TEXT, ground, 7);
            assertContrast(palette, Ink.TEXT_MUTED, ground, 4.5);
        });
        assertContrast(palette, Ink.ZONE, Ink.ZONE_FILL, 4.5);
    }

    @ParameterizedTest
    @EnumSource
    void colouredTextIsLegible(Palette palette) {
        KINDS.forEach(ink -> assertContrast(palette, ink, Ink.CARD, 4.5));
        for (Ink state : STATES) {
            assertContrast(palette, state, Ink.CARD, 4.5);
            assertContrast(palette, state, Ink.PAPER, 4.5);
        }
        assertContrast(palette, Ink.ENDPOINT, Ink.PAPER, 4.5);
        assertContrast(palette, Ink.DANGER, Ink.DANGER_FILL, 4.5);
        assertContrast(palette, Ink.ACCENT, Ink.ACCENT_FILL, 4.5);
    }

    @ParameterizedTest
    @EnumSource
    void textIsLegibleOnSolidGround(Palette palette) {
        STATES.forEach(state -> assertContrast(palette, Ink.TEXT_ON_SOLID, state, 4.5));
    }

    @ParameterizedTest
    @EnumSource
    void glyphsStandOutFromTheirTiles(Palette palette) {
        KINDS.forEach(ink -> assertContrast(palette, Ink.TEXT_ON_SOLID, ink, 4.5));
        assertContrast(palette, Ink.TEXT_ON_SOLID, Ink.VPC, 3);
        assertContrast(palette, Ink.TEXT_ON_SOLID, Ink.ACCOUNT, 3);
    }

    @Test
    void highContrastIsSevenToOneForTextAndBorders() {
        List<Ink> seen = new ArrayList<>(KINDS);
        seen.addAll(STATES);
        seen.addAll(
                List.of(
                        Ink.TEXT,
                        Ink.TEXT_MUTED,
                        Ink.CARD_BORDER,
                        Ink.ACCOUNT,
                        Ink.VPC,
                        Ink.SUBNET,
                        Ink.ZONE,
                        Ink.ZONE_BORDER,
                        Ink.LINK));
        for (Ink ink : seen) {
            GROUNDS.forEach(ground -> assertContrast(Palette.HIGH_CONTRAST, ink, ground, 7));
            if (ink != Ink.TEXT && ink != Ink.TEXT_MUTED) {
                assertContrast(Palette.HIGH_CONTRAST, Ink.TEXT_ON_SOLID, ink, 7);
            }
        }
        assertContrast(Palette.HIGH_CONTRAST, Ink.DANGER, Ink.DANGER_FILL, 7);
        assertContrast(Palette.HIGH_CONTRAST, Ink.ACCENT, Ink.ACCENT_FILL, 7);
    }

    private static void assertContrast(Palette palette, Ink text, Ink ground, double least) {
        double one = luminance(palette.color(text));
        double other = luminance(palette.color(ground));
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertTrue(contrast >= least, "%s on %s is %.2f : 1".formatted(text, ground, contrast));
    }

    /// As WCAG 2 defines it.
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
