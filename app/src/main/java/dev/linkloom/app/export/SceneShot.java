package dev.linkloom.app.export;

import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// What a window shows, as a PNG file.
public final class SceneShot {

    private SceneShot() {}

    /// The scene as it is now; to be called on the JavaFX thread.
    public static byte[] png(Scene scene) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return PngWriter.write(width, height, pixels, false);
    }
}
