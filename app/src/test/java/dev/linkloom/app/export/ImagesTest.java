package dev.linkloom.app.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.ImageData;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Random;

class ImagesTest {

    @BeforeAll
    static void startToolkit() {
        Toolkit.call(() -> "started");
    }

    @Test
    void aSmallPngStaysAsItIs() throws IOException {
        byte[] file = noise(20, 10);
        assertArrayEquals(file, Images.read(file).bytes());
    }

    @Test
    void aLargePictureIsMadeSmallerInProportion() throws IOException {
        ImageData data = Images.read(noise(1000, 500));
        assertTrue(data.uri().length() <= ImageData.LONGEST);
        assertEquals(2, Images.of(data).getWidth() / Images.of(data).getHeight(), 0.05);
        assertTrue(Images.of(data).getWidth() >= 160, "as large as may be");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        byte[] words = "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String said = assertThrows(IOException.class, () -> Images.read(words)).getMessage();
        assertEquals("It holds no PNG, JPEG, GIF or BMP picture.", said);
    }

    /// Random pixels, which no PNG makes much smaller.
    private static byte[] noise(int width, int height) {
        int[] argb =
                new Random(5).ints((long) width * height).map(each -> each | 0xff000000).toArray();
        return PngWriter.write(width, height, argb, true);
    }
}
