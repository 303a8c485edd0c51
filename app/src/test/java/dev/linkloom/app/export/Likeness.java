package dev.linkloom.app.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// How much two pictures differ to the eye: the largest difference of the mean brightness of any
/// small square.
///
/// Machines rasterise the same font a little differently, which hardly moves a mean; a label more
/// or less does.
final class Likeness {

    /// What no rasteriser reaches, and every missing label exceeds; brightness goes from 0 to 255.
    static final double TOLERANCE = 16;

    private static final int SIDE = 8;

    private Likeness() {}

    static double difference(byte[] one, byte[] other) {
        return difference(read(one), read(other));
    }

    static double difference(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            return 255;
        }
        double worst = 0;
        for (int y = 0; y + SIDE <= a.getHeight(); y += SIDE) {
            for (int x = 0; x + SIDE <= a.getWidth(); x += SIDE) {
                worst = Math.max(worst, Math.abs(mean(a, x, y) - mean(b, x, y)));
            }
        }
        return worst;
    }

    private static double mean(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + SIDE; y++) {
            for (int x = left; x < left + SIDE; x++) {
                int rgb = image.getRGB(x, y);
                sum += 0.3 * (rgb >> 16 & 255) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255);
            }
        }
        return sum / SIDE / SIDE;
    }

    static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
