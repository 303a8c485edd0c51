package dev.linkloom.app.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Point;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.function.Consumer;

/// What is painted in pieces looks as if it were painted in one.
class PiecesTest {

    private static final int SIDE = 420;

    /// In steps of brightness from 0 to 255, at any pixel.
    private static final int TOLERANCE = 40;

    @ParameterizedTest
    @CsvSource({"300,200,10", "61,390,4.3", "390,58,17.5", "80,80,3.5", "120,120,60"})
    void aBoxIsFilledAlike(double width, double height, double radius) {
        RoundBox box = new RoundBox(11, 13, width, height, radius);
        assertAlike(
                graphics -> graphics.fillRoundRect(11, 13, width, height, 2 * radius, 2 * radius),
                box::fill);
    }

    @ParameterizedTest
    @CsvSource({
        "300,200,10,1",
        "300,200,10,2",
        "300,200,4.3,3",
        "61,390,17.5,6",
        "390,30,5,1",
        "90,90,40,2"
    })
    void aBoxIsOutlinedAlike(double width, double height, double radius, double line) {
        RoundBox box = new RoundBox(11, 13, width, height, radius);
        double inset = line % 2 == 1 ? 0.5 : 0;
        assertAlike(
                graphics -> {
                    graphics.setLineWidth(line);
                    graphics.strokeRoundRect(
                            11 + inset,
                            13 + inset,
                            width - 2 * inset,
                            height - 2 * inset,
                            2 * radius,
                            2 * radius);
                },
                graphics -> {
                    graphics.setLineWidth(line);
                    box.outline(graphics, line);
                });
    }

    @Test
    void aBoxWithSharpCornersIsOutlinedAlike() {
        assertAlike(
                graphics -> graphics.strokeRect(11.5, 13.5, 299, 199),
                graphics -> new RoundBox(11, 13, 300, 200, 0).outline(graphics, 1));
    }

    @ParameterizedTest
    @CsvSource({"1,8", "2,8", "3,5.3", "2,0"})
    void aLineIsPaintedAlike(double width, double radius) {
        double half = width % 2 == 1 ? 0.5 : 0;
        List<Point> points =
                List.of(
                        new Point(20 + half, 30 + half),
                        new Point(200 + half, 30 + half),
                        new Point(200 + half, 220 + half),
                        new Point(110 + half, 220 + half),
                        new Point(110 + half, 390));
        assertAlike(
                graphics -> {
                    graphics.setLineWidth(width);
                    graphics.beginPath();
                    graphics.moveTo(points.getFirst().x(), points.getFirst().y());
                    for (Bend each : Bend.of(points, radius)) {
                        graphics.lineTo(each.in().x(), each.in().y());
                        graphics.quadraticCurveTo(
                                each.corner().x(),
                                each.corner().y(),
                                each.out().x(),
                                each.out().y());
                    }
                    graphics.lineTo(points.getLast().x(), points.getLast().y());
                    graphics.stroke();
                },
                graphics -> {
                    graphics.setLineWidth(width);
                    new Polyline(points, radius, width, true).paint(graphics);
                });
    }

    private static void assertAlike(
            Consumer<GraphicsContext> whole, Consumer<GraphicsContext> pieces) {
        int[] one = pixels(whole);
        int[] other = pixels(pieces);
        int worst = 0;
        boolean any = false;
        for (int i = 0; i < one.length; i++) {
            worst = Math.max(worst, Math.abs((one[i] & 255) - (other[i] & 255)));
            any |= (one[i] & 255) != 255;
        }
        assertTrue(any, "something is painted");
        assertTrue(worst <= TOLERANCE, "they differ by " + worst);
    }

    /// Half transparent on white, so that what is painted twice shows.
    private static int[] pixels(Consumer<GraphicsContext> painting) {
        return Toolkit.call(() -> {
            Canvas canvas = new Canvas(SIDE, SIDE);
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            graphics.setFill(Color.WHITE);
            graphics.fillRect(0, 0, SIDE, SIDE);
            graphics.setGlobalAlpha(0.6);
            graphics.setFill(Color.BLACK);
            graphics.setStroke(Color.BLACK);
            graphics.setLineCap(StrokeLineCap.BUTT);
            graphics.setLineJoin(StrokeLineJoin.ROUND);
            painting.accept(graphics);
            PixelReader reader = canvas.snapshot(new SnapshotParameters(), null).getPixelReader();
            int[] pixels = new int[SIDE * SIDE];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = reader.getArgb(i % SIDE, i / SIDE);
            }
            return pixels;
        });
    }
}
