package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A picture of a design for a file; the same picture gives the same bytes.
///
/// @param scale how large, 1 being 100 %
/// @param overlay what is drawn above the design, such as a packet on its way
/// @param area the part to show, with a margin; null for all of it
/// @param transparent whether the paper is left out
public record Picture(
        Diagram diagram,
        Palette palette,
        double scale,
        List<Item> overlay,
        @Nullable Box area,
        boolean transparent) {

    private static final double MARGIN = 24;
    private static final int TILE = 2048;
    private static final long MOST_PIXELS = 100_000_000;

    public Picture {
        overlay = List.copyOf(overlay);
        if (!(scale > 0 && scale <= 16)) {
            throw new IllegalArgumentException(
                    "The scale (%s) must lie above 0 and at most at 16.".formatted(scale));
        }
    }

    /// All of it, on paper.
    public Picture(Diagram diagram, Palette palette, double scale, List<Item> overlay) {
        this(diagram, palette, scale, overlay, null, false);
    }

    /// The design at rest.
    public static Picture of(Design design, Palette palette, double scale) {
        return new Picture(Diagram.of(Fabric.compile(design)), palette, scale, List.of());
    }

    /// As SVG, in UTF-8.
    public byte[] svg() {
        String title = diagram.fabric().design().title();
        return SvgWriter.write(title, items(), view(), scale, palette, !transparent)
                .getBytes(StandardCharsets.UTF_8);
    }

    /// As PDF: one page.
    public byte[] pdf() {
        String title = diagram.fabric().design().title();
        return PdfWriter.write(title, items(), view(), scale, palette, !transparent);
    }

    /// As PNG; needs no display.
    ///
    /// @throws IllegalArgumentException when that would be more than 100 million pixels
    public byte[] png() {
        return PngWriter.write(width(), height(), pixels(), transparent);
    }

    /// As an image for the clipboard.
    ///
    /// @throws IllegalArgumentException when that would be more than 100 million pixels
    public Image image() {
        var image = new WritableImage(width(), height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        width(),
                        height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels(),
                        0,
                        width());
        return image;
    }

    private int width() {
        return (int) Math.ceil(view().width() * scale);
    }

    private int height() {
        return (int) Math.ceil(view().height() * scale);
    }

    private int[] pixels() {
        int width = width();
        int height = height();
        if ((long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "A picture of %d x %d pixels is too large; choose a scale below %.2f."
                            .formatted(
                                    width,
                                    height,
                                    scale * Math.sqrt((double) MOST_PIXELS / width / height)));
        }
        return pixels(width, height);
    }

    /// Tile by tile, because a surface may not be larger than the pipeline's largest texture, and
    /// so that a window has time for its user between two.
    private int[] pixels(int width, int height) {
        int[] pixels = new int[width * height];
        List<Item> items = items();
        for (int y = 0; y < height; y += TILE) {
            for (int x = 0; x < width; x += TILE) {
                int wide = Math.min(TILE, width - x);
                int high = Math.min(TILE, height - y);
                int left = x;
                int top = y;
                Toolkit.call(() -> tile(items, left, top, wide, high))
                        .getPixelReader()
                        .getPixels(
                                0,
                                0,
                                wide,
                                high,
                                PixelFormat.getIntArgbInstance(),
                                pixels,
                                y * width + x,
                                width);
            }
        }
        return pixels;
    }

    private WritableImage tile(List<Item> items, int x, int y, int width, int height) {
        Canvas canvas = new Canvas(width, height);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        if (!transparent) {
            graphics.setFill(palette.color(Ink.PAPER));
            graphics.fillRect(0, 0, width, height);
        }
        graphics.setTransform(scale, 0, 0, scale, -view().x() * scale - x, -view().y() * scale - y);
        Box shown =
                new Box(
                        x / scale + view().x(),
                        y / scale + view().y(),
                        width / scale,
                        height / scale);
        new Painter(graphics, palette)
                .paint(items.stream().filter(each -> each.bounds().intersects(shown)).toList());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        return canvas.snapshot(parameters, null);
    }

    /// As large as it fits into so many points of paper; to be called on the JavaFX thread.
    public Node node(double width, double height) {
        Canvas canvas = new Canvas(width, height);
        Box seen = view();
        double fit = Math.min(width / seen.width(), height / seen.height());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setTransform(fit, 0, 0, fit, -seen.x() * fit, -seen.y() * fit);
        new Painter(graphics, palette).paint(items());
        return canvas;
    }

    private List<Item> items() {
        List<Item> all = new ArrayList<>(diagram.items());
        all.addAll(overlay);
        return all;
    }

    /// Everything, with a margin, in whole pixels.
    private Box view() {
        Box all = area == null ? diagram.bounds() : area;
        for (Item each : area == null ? overlay : List.<Item>of()) {
            all = all.union(each.bounds());
        }
        Box wide = all.grown(MARGIN);
        double x = Math.floor(wide.x());
        double y = Math.floor(wide.y());
        return new Box(x, y, Math.ceil(wide.right()) - x, Math.ceil(wide.bottom()) - y);
    }
}
