package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Arrow;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Affine;

import java.util.ArrayList;
import java.util.List;

/// Paints items on a canvas, with edges on whole pixels at every zoom.
///
/// The transform of the graphics says which part of the world shows and how large; it may scale and
/// move, not turn. Opacity and clip of the graphics hold too; both and the transform are the same
/// afterwards.
public final class Painter {

    private static final double LEGIBLE = 4;

    /// The scale below which nobody sees gaps in lines.
    private static final double SOLID_BELOW = 0.2;

    /// The shortest arrow head that looks like one.
    private static final double LEAST_ARROW = 3;

    private final GraphicsContext graphics;
    private final Palette palette;
    private double scale = 1;
    private double tx;
    private double ty;

    public Painter(GraphicsContext graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    public void paint(List<Item> items) {
        Affine world = graphics.getTransform();
        scale = world.getMxx();
        tx = world.getTx();
        ty = world.getTy();
        graphics.save();
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        items.forEach(this::paint);
        graphics.restore();
    }

    private void paint(Item item) {
        switch (item) {
            case Item.Rect rect -> rect(rect);
            case Item.Ellipse ellipse -> ellipse(ellipse);
            case Item.Line line -> line(line);
            case Item.Text text -> text(text);
            case Item.Glyph glyph -> glyph(glyph);
            case Item.Image image -> image(image);
            case Item.Group group -> group.items().forEach(this::paint);
        }
    }

    private void rect(Item.Rect rect) {
        double x = snap(x(rect.box().x()));
        double y = snap(y(rect.box().y()));
        double width = snap(x(rect.box().right())) - x;
        double height = snap(y(rect.box().bottom())) - y;
        double radius = Math.min(rect.radius() * scale, Math.min(width, height) / 2);
        RoundBox shape = new RoundBox(x, y, width, height, radius);
        if (rect.fill() != null) {
            graphics.setFill(color(rect.fill()));
            shape.fill(graphics);
        }
        if (rect.stroke() != null) {
            outline(rect, rect.stroke(), shape);
        }
    }

    private void outline(Item.Rect rect, Ink ink, RoundBox shape) {
        Dash dash = visible(rect.dash());
        double line = pen(ink, rect.width(), dash);
        if (dash == Dash.SOLID) {
            graphics.setFill(color(ink));
            shape.outline(graphics, line);
            return;
        }
        double inset = odd(line) ? 0.5 : 0;
        graphics.strokeRoundRect(
                shape.x() + inset,
                shape.y() + inset,
                shape.width() - 2 * inset,
                shape.height() - 2 * inset,
                2 * shape.radius(),
                2 * shape.radius());
    }

    /// Gaps that would be too small to be seen are none.
    private Dash visible(Dash dash) {
        return scale < SOLID_BELOW ? Dash.SOLID : dash;
    }

    private void ellipse(Item.Ellipse ellipse) {
        Box box = ellipse.box();
        double x = x(box.x());
        double y = y(box.y());
        if (ellipse.fill() != null) {
            graphics.setFill(color(ellipse.fill()));
            graphics.fillOval(x, y, box.width() * scale, box.height() * scale);
        }
        if (ellipse.stroke() != null) {
            pen(ellipse.stroke(), ellipse.width(), Dash.SOLID);
            graphics.strokeOval(x, y, box.width() * scale, box.height() * scale);
        }
    }

    private void line(Item.Line line) {
        Dash dash = visible(line.dash());
        double width = pen(line.stroke(), line.width(), dash);
        double half = odd(width) ? 0.5 : 0;
        List<Point> points =
                line.points().stream()
                        .map(each -> new Point(snap(x(each.x())) + half, snap(y(each.y())) + half))
                        .toList();
        boolean arrow = line.arrow() && Arrow.size(line.width()) * scale >= LEAST_ARROW;
        Point end = arrow ? Arrow.foot(points, line.width(), scale) : points.getLast();
        List<Point> shaft = new ArrayList<>(points);
        shaft.set(shaft.size() - 1, end);
        graphics.setFill(color(line.stroke()));
        new Polyline(shaft, line.radius() * scale, width, dash == Dash.SOLID).paint(graphics);
        if (arrow) {
            head(points, line);
        }
    }

    private void head(List<Point> points, Item.Line line) {
        List<Point> head = Arrow.head(points, line.width(), scale);
        graphics.setFill(color(line.stroke()));
        graphics.fillPolygon(
                head.stream().mapToDouble(Point::x).toArray(),
                head.stream().mapToDouble(Point::y).toArray(),
                head.size());
    }

    private void text(Item.Text text) {
        double size = text.style().size() * scale;
        if (size >= LEGIBLE) {
            graphics.setFill(color(text.ink()));
            graphics.setFont(Fonts.of(text.style().typeface(), size));
            graphics.fillText(text.text(), snap(x(text.bounds().x())), snap(y(text.at().y())));
        }
    }

    private void glyph(Item.Glyph glyph) {
        double unit = glyph.box().width() / 24 * scale;
        graphics.setTransform(unit, 0, 0, unit, x(glyph.box().x()), y(glyph.box().y()));
        graphics.beginPath();
        graphics.appendSVGPath(glyph.path());
        if (glyph.line() > 0) {
            graphics.setStroke(color(glyph.ink()));
            graphics.setLineWidth(glyph.line());
            graphics.setLineDashes();
            graphics.setLineCap(StrokeLineCap.ROUND);
            graphics.stroke();
        } else {
            graphics.setFill(color(glyph.ink()));
            graphics.fill();
        }
        graphics.setTransform(1, 0, 0, 1, 0, 0);
    }

    private void image(Item.Image item) {
        Image image = Images.of(item.data());
        Box box = item.box();
        double share =
                Math.min(box.width() / image.getWidth(), box.height() / image.getHeight()) * scale;
        double width = image.getWidth() * share;
        double height = image.getHeight() * share;
        if (!image.isError() && share > 0) {
            graphics.drawImage(
                    image,
                    snap(x(box.centerX()) - width / 2),
                    snap(y(box.centerY()) - height / 2),
                    snap(width),
                    snap(height));
        }
    }

    /// Prepares the stroke; answers its width in whole pixels.
    private double pen(Ink ink, double width, Dash dash) {
        double wide = Math.max(snap(width * scale), 1);
        graphics.setStroke(color(ink));
        graphics.setLineWidth(wide);
        double[] pattern = pattern(dash);
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = pattern[i] * Math.max(scale, 0.5);
        }
        graphics.setLineDashes(pattern);
        graphics.setLineCap(dash == Dash.DOTTED ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        return wide;
    }

    /// The lengths of strokes and gaps at 100 %.
    static double[] pattern(Dash dash) {
        return switch (dash) {
            case SOLID -> new double[0];
            case DASHED -> new double[] {6, 4};
            case DOTTED -> new double[] {0.5, 5};
        };
    }

    /// The nearest whole pixel; halves always go the same way, so that equal boxes stay equal.
    private static double snap(double pixels) {
        return Math.floor(pixels + 0.5);
    }

    private static boolean odd(double width) {
        return width % 2 == 1;
    }

    private double x(double world) {
        return world * scale + tx;
    }

    private double y(double world) {
        return world * scale + ty;
    }

    private Color color(Ink ink) {
        return palette.color(ink);
    }
}
