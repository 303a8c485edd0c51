package dev.linkloom.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ImageDataTest {

    @Test
    void bytesComeBackFromTheFile() {
        byte[] file = {1, 2, 3, (byte) 0xff};
        assertEquals("data:image/png;base64,AQID/w==", ImageData.png(file).uri());
        assertArrayEquals(file, ImageData.jpeg(file).bytes());
    }

    @Test
    void whatIsNoPictureOrTooLargeSaysSo() {
        assertEquals(
                "A picture begins with data:image/png;base64, or data:image/jpeg;base64,.",
                refusal("https://example.com/logo.png"));
        assertEquals(
                "The picture is no Base64: it was cut or changed; take it out and add it again.",
                refusal("data:image/png;base64,AQ!D"));
        assertEquals(
                "A picture may be 524,288 characters long, not 524,289; make it smaller.",
                refusal("data:image/png;base64," + "A".repeat(ImageData.LONGEST - 21)));
    }

    private static String refusal(String uri) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> new ImageData(uri))
                        .getMessage());
    }
}
