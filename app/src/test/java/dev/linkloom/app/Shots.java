package dev.linkloom.app;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Pictures of what a test saw, in `target/shots`, for people to look at.
final class Shots {

    private static final Path FOLDER = Path.of("target/shots");

    private Shots() {}

    static void save(Scene scene, String name) {
        save(scene.snapshot(null), name);
    }

    static void save(Node node, String name) {
        save(node.snapshot(null, null), name);
    }

    private static void save(WritableImage image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(copy, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
