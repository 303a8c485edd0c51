package dev.linkloom.app.export;

import javafx.scene.canvas.GraphicsContext;

/// Paints a box with round corners on whole pixels.
///
/// A large one is painted in pieces: without a GPU a shape takes the time of all the area it spans,
/// even if it is only an outline, while a rectangle along the pixels takes next to none. Pieces
/// meet between pixels and never overlap, so that nothing shows of it.
record RoundBox(double x, double y, double width, double height, double radius) {

    /// The least radius that can be told from none.
    static final double LEAST = 1.75;

    private static final double LARGE_AREA = 2_400;
    private static final double LARGE_SIDES = 160;

    /// How far the control points of a curve like a quarter circle are from its corner, against the
    /// radius.
    private static final double ROUND = 1 - 0.5522847498307933;

    /// In the colour of the graphics' fill.
    void fill(GraphicsContext graphics) {
        if (radius < LEAST) {
            graphics.fillRect(x, y, width, height);
            return;
        }
        double corner = Math.ceil(radius);
        if (width * height < LARGE_AREA || 2 * corner > Math.min(width, height)) {
            graphics.fillRoundRect(x, y, width, height, 2 * radius, 2 * radius);
            return;
        }
        graphics.fillRect(x + corner, y, width - 2 * corner, height);
        graphics.fillRect(x, y + corner, corner, height - 2 * corner);
        graphics.fillRect(x + width - corner, y + corner, corner, height - 2 * corner);
        for (Corner each : corners(0)) {
            each.curve(graphics, corner);
            graphics.lineTo(each.x + each.right * corner, each.y + each.down * corner);
            graphics.closePath();
            graphics.fill();
        }
    }

    /// In the colours of the graphics' stroke and fill, which must be the same.
    ///
    /// @param line how wide, in whole pixels
    void outline(GraphicsContext graphics, double line) {
        if (radius < LEAST && 2 * line >= Math.min(width, height)) {
            graphics.fillRect(x, y, width, height);
            return;
        }
        double inset = line % 2 == 1 ? 0.5 : 0;
        double corner = radius < LEAST ? Math.ceil(line) : Math.ceil(radius + line);
        boolean small = width + height < LARGE_SIDES && radius >= LEAST;
        if (small || 2 * corner > Math.min(width, height)) {
            graphics.strokeRoundRect(
                    x + inset,
                    y + inset,
                    width - 2 * inset,
                    height - 2 * inset,
                    2 * radius,
                    2 * radius);
            return;
        }
        double out = line / 2 - inset;
        double cut = radius < LEAST ? -out : corner;
        double side = radius < LEAST ? line - out : corner;
        graphics.fillRect(x + cut, y - out, width - 2 * cut, line);
        graphics.fillRect(x + cut, y + height + out - line, width - 2 * cut, line);
        graphics.fillRect(x - out, y + side, line, height - 2 * side);
        graphics.fillRect(x + width + out - line, y + side, line, height - 2 * side);
        if (radius >= LEAST) {
            for (Corner each : corners(inset)) {
                each.curve(graphics, corner - inset);
                graphics.stroke();
            }
        }
    }

    private Corner[] corners(double inset) {
        double left = x + inset;
        double top = y + inset;
        double right = x + width - inset;
        double bottom = y + height - inset;
        return new Corner[] {
            new Corner(left, top, 1, 1, radius),
            new Corner(right, top, -1, 1, radius),
            new Corner(right, bottom, -1, -1, radius),
            new Corner(left, bottom, 1, -1, radius)
        };
    }

    /// One corner, and which way the box lies from it.
    private record Corner(double x, double y, int right, int down, double radius) {

        /// A path around it that begins and ends that far from it.
        void curve(GraphicsContext graphics, double reach) {
            graphics.beginPath();
            graphics.moveTo(x, y + down * reach);
            graphics.lineTo(x, y + down * radius);
            graphics.bezierCurveTo(
                    x,
                    y + down * radius * ROUND,
                    x + right * radius * ROUND,
                    y,
                    x + right * radius,
                    y);
            graphics.lineTo(x + right * reach, y);
        }
    }
}
