package dev.linkloom.app.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Samples;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.Resource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

class PictureTest {

    private static final double MARGIN = 24;
    private static final List<String> SAMPLES =
            List.of(
                    "saas",
                    "dualstack",
                    "alb-behind-service",
                    "hybrid",
                    "aws-services",
                    "shared-database");
    private static final Path DESIGNS = Path.of("../assets/designs");

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleLooksAsEverInEveryTheme(String sample, Palette palette) throws IOException {
        Design design = DesignFile.read(DESIGNS.resolve(sample + ".json"));
        byte[] png = Picture.of(design, palette, 1).png();
        String file = "%s-%s.png".formatted(sample, palette.name().toLowerCase(Locale.ROOT));
        double difference = Likeness.difference(Golden.expected(file, png), png);
        assertTrue(difference < Likeness.TOLERANCE, file + " differs by " + difference);
    }

    static Stream<Arguments> samples() {
        return SAMPLES.stream()
                .flatMap(each ->
                        Arrays.stream(Palette.values())
                                .map(palette -> Arguments.of(each, palette)));
    }

    /// Proves that the tolerance forgives no missing label, by wiping out one after the other.
    @ParameterizedTest
    @EnumSource
    void anyMissingLabelIsNoticed(Palette palette) {
        Picture picture = Picture.of(Samples.saas(), palette, 1);
        BufferedImage whole = Likeness.read(picture.png());
        List<Item.Text> texts =
                picture.diagram().items().stream()
                        .flatMap(each -> ((Item.Group) each).items().stream())
                        .filter(Item.Text.class::isInstance)
                        .map(Item.Text.class::cast)
                        .toList();
        for (Item.Text text : texts) {
            Box box = text.bounds().moved(MARGIN, MARGIN).grown(1);
            int x = (int) box.x() - 8;
            int y = (int) box.y() - 8;
            int width = (int) box.width() + 24;
            int height = (int) box.height() + 24;
            BufferedImage part = whole.getSubimage(x, y, width, height);
            double difference = Likeness.difference(part, wiped(part, box.moved(-x, -y)));
            assertTrue(difference > Likeness.TOLERANCE, text.text() + " makes " + difference);
        }
        assertTrue(texts.size() > 40, texts.size() + " texts");
    }

    /// What it looks like when the whole way leaves a name out.
    @Test
    void aPictureWithoutANameDiffersFromTheGoldenOne() {
        Design design = Samples.saas();
        Resource group = Objects.requireNonNull(design.find(ResourceId.of("sg-nlb")));
        byte[] png = Picture.of(design.with(group.renamed("")), Palette.DARK, 1).png();
        assertTrue(
                Likeness.difference(Golden.checkedIn("saas-dark.png"), png) > Likeness.TOLERANCE);
    }

    @Test
    void theSamePictureHasTheSameBytes() {
        assertArrayEquals(
                Picture.of(Samples.saas(), Palette.LIGHT, 2).png(),
                Picture.of(Samples.saas(), Palette.LIGHT, 2).png());
    }

    @Test
    void anotherProcessMakesTheSameBytes() throws Exception {
        Process other =
                new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Fingerprint.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String there =
                new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, other.waitFor());
        assertEquals(Fingerprint.ofTheSample(), there);
    }

    private static BufferedImage wiped(BufferedImage part, Box box) {
        var copy = new BufferedImage(part.getWidth(), part.getHeight(), BufferedImage.TYPE_INT_RGB);
        int ground = part.getRGB((int) box.x(), (int) box.centerY());
        for (int y = 0; y < part.getHeight(); y++) {
            for (int x = 0; x < part.getWidth(); x++) {
                copy.setRGB(x, y, box.contains(x, y) ? ground : part.getRGB(x, y));
            }
        }
        return copy;
    }

    @Test
    void anOverlayIsDrawnAboveTheDesignAndMakesRoomForItself() throws IOException {
        Diagram diagram = Diagram.of(Fabric.compile(Samples.saas()));
        Box box = new Box(diagram.bounds().right() + 100, 0, 40, 40);
        Picture plain = new Picture(diagram, Palette.LIGHT, 1, List.of());
        Picture more =
                new Picture(
                        diagram, Palette.LIGHT, 1, List.of(Item.Rect.filled(box, 0, Ink.DANGER)));
        var image = ImageIO.read(new ByteArrayInputStream(more.png()));
        assertEquals(
                140,
                image.getWidth() - ImageIO.read(new ByteArrayInputStream(plain.png())).getWidth(),
                1);
        assertEquals(
                Palette.LIGHT.hex(Ink.DANGER),
                "#%06x".formatted(image.getRGB(image.getWidth() - 24 - 20, 24 + 20) & 0xffffff));
    }

    @Test
    void aPictureLargerThanATileIsWhole() throws IOException {
        byte[] png = Picture.of(Samples.saas(), Palette.LIGHT, 3).png();
        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertTrue(image.getWidth() > 2 * 2048, image.getWidth() + " pixels wide");
        int seam = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            seam += image.getRGB(2047, y) == image.getRGB(2048, y) ? 0 : 1;
        }
        assertTrue(seam < image.getHeight() / 10, seam + " pixels differ across the seam");
    }

    @Test
    void aPictureTooLargeForAnyoneIsRefusedInASentence() {
        Design design =
                Samples.saas()
                        .placed(ResourceId.of("i-client-1"), new Box(90_000, 90_000, 144, 56));
        var refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Picture.of(design, Palette.LIGHT, 1).png());
        assertTrue(refused.getMessage().contains("choose a scale below"), refused.getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> Picture.of(Samples.saas(), Palette.LIGHT, 0));
    }
}
