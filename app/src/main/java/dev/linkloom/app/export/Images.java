package dev.linkloom.app.export;

import dev.linkloom.model.ImageData;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/// Pictures of a design file as JavaFX shows them, and the other way round.
public final class Images {

    /// How many pixels wide or high a picture may be that is made smaller.
    private static final int LARGEST = 640;

    private static final Map<ImageData, Image> DECODED =
            Collections.synchronizedMap(new WeakHashMap<>());

    private Images() {}

    /// The picture, read once as long as a design holds it.
    public static Image of(ImageData data) {
        return DECODED.computeIfAbsent(
                data, each -> new Image(new ByteArrayInputStream(each.bytes())));
    }

    /// The picture of a file; a large one is made smaller, so that it can stand in a design file.
    ///
    /// @throws IOException when the file holds no picture that can be shown
    public static ImageData read(byte[] file) throws IOException {
        Image image = new Image(new ByteArrayInputStream(file));
        if (image.isError() || image.getWidth() < 1) {
            throw new IOException("It holds no PNG, JPEG, GIF or BMP picture.");
        }
        if (fits(file.length)) {
            if (starts(file, 0x89, 'P', 'N', 'G')) {
                return ImageData.png(file);
            }
            if (starts(file, 0xff, 0xd8, 0xff)) {
                return ImageData.jpeg(file);
            }
        }
        for (int side = LARGEST; ; side /= 2) {
            byte[] smaller = png(new Image(new ByteArrayInputStream(file), side, side, true, true));
            if (fits(smaller.length)) {
                return ImageData.png(smaller);
            }
        }
    }

    /// A picture from the clipboard.
    public static ImageData of(Image image) throws IOException {
        return read(png(image));
    }

    private static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return PngWriter.write(width, height, argb, true);
    }

    /// Whether a file of this length is short enough in Base64.
    private static boolean fits(int length) {
        return (length + 2) / 3 * 4 + 32 <= ImageData.LONGEST;
    }

    private static boolean starts(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
