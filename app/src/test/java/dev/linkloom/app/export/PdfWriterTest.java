package dev.linkloom.app.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Samples;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ImageData;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PDF pictures as a reader of PDF files, which is not ours, sees them.
class PdfWriterTest {

    /// At 96 dots an inch a dot is a pixel at 100 %.
    private static final float DOTS = 96;

    /// On the screen edges lie on whole pixels, on paper where they are; a missing box or a glyph
    /// makes more difference than that. Missing words are looked for by themselves.
    private static final double TOLERANCE = 2 * Likeness.TOLERANCE;

    @ParameterizedTest
    @CsvSource({"saas, LIGHT", "aws-services, DARK", "hybrid, LIGHT", "shared-database, LIGHT"})
    void looksLikeThePngOfTheSame(String sample, Palette palette) throws IOException {
        Design design = DesignFile.read(Path.of("../assets/designs", sample + ".json"));
        Picture picture = Picture.of(design, palette, 1);
        double difference =
                Likeness.difference(Likeness.read(picture.png()), painted(picture.pdf()));
        assertTrue(difference < TOLERANCE, "differs by " + difference);
    }

    @Test
    void itsTextIsTextThatCanBeFound() throws IOException {
        Picture picture = Picture.of(Samples.saas(), Palette.LIGHT, 1);
        try (PDDocument document = Loader.loadPDF(picture.pdf())) {
            String text = new PDFTextStripper().getText(document);
            List<String> words = words(picture.diagram().items());
            assertFalse(words.isEmpty());
            for (String each : words) {
                assertTrue(text.contains(each), () -> each + " is not in\n" + text);
            }
            assertEquals(
                    picture.diagram().fabric().design().title(),
                    document.getDocumentInformation().getTitle());
            assertEquals(1, document.getNumberOfPages());
        }
    }

    @Test
    void theSamePictureIsTheSameFile() {
        Picture picture = Picture.of(Samples.saas(), Palette.DARK, 2);
        assertArrayEquals(picture.pdf(), picture.pdf());
    }

    @Test
    void picturesOnTheDrawingAreInItUpright() throws IOException {
        int[] halves = new int[64];
        for (int i = 0; i < halves.length; i++) {
            halves[i] = i < 32 ? 0xffff0000 : 0xff0000ff;
        }
        ResourceId id = ResourceId.of("image-1");
        ImageData data = ImageData.png(PngWriter.write(8, 8, halves, true));
        Design design =
                Design.empty("Logo")
                        .with(new Annotation.Image(id, "", data))
                        .placed(id, new Box(0, 0, 80, 80));
        BufferedImage page = painted(Picture.of(design, Palette.LIGHT, 1).pdf());
        assertEquals(0xffff0000, page.getRGB(page.getWidth() / 2, page.getHeight() / 2 - 20));
        assertEquals(0xff0000ff, page.getRGB(page.getWidth() / 2, page.getHeight() / 2 + 20));
    }

    private static List<String> words(List<Item> items) {
        List<String> words = new ArrayList<>();
        for (Item each : items) {
            switch (each) {
                case Item.Group group -> words.addAll(words(group.items()));
                case Item.Text text -> words.add(text.text());
                case Item.Rect _, Item.Ellipse _, Item.Line _, Item.Glyph _, Item.Image _ -> {}
            }
        }
        return words;
    }

    private static BufferedImage painted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS);
        }
    }
}
