package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Arrow;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What is painted on a page of a PDF file. Its y grows upwards, so the whole page is turned over,
/// and text once more.
final class PdfPage {

    /// How far the handles of a quarter of a circle lie from its ends, as a share of its radius.
    private static final double ROUND = 0.5523;

    private final Palette palette;
    private final PdfObjects objects;
    private final PdfFonts fonts = new PdfFonts();
    private final PdfImages images;
    private final StringBuilder content = new StringBuilder();

    PdfPage(PdfObjects objects, Palette palette) {
        this.objects = objects;
        this.palette = palette;
        images = new PdfImages(objects);
    }

    String content() {
        return content.toString();
    }

    /// The fonts that were used, as resources.
    String fonts() {
        return fonts.resources(objects);
    }

    /// The pictures that were used, as resources.
    String images() {
        return images.resources();
    }

    /// Shows this part of the world, one of its units as so many points.
    void look(Box view, double share) {
        put("%s 0 0 %s %s %s cm", share, -share, -view.x() * share, view.bottom() * share);
    }

    void paint(Item item) {
        switch (item) {
            case Item.Group group -> group.items().forEach(this::paint);
            case Item.Rect rect -> {
                ink(rect.fill(), rect.stroke(), rect.width(), rect.dash());
                box(rect.box(), Math.min(rect.radius(), least(rect.box()) / 2));
                draw(rect.fill(), rect.stroke());
            }
            case Item.Ellipse ellipse -> {
                ink(ellipse.fill(), ellipse.stroke(), ellipse.width(), Dash.SOLID);
                rounded(ellipse.box(), ellipse.box().width() / 2, ellipse.box().height() / 2);
                draw(ellipse.fill(), ellipse.stroke());
            }
            case Item.Line line -> line(line);
            case Item.Text text -> text(text);
            case Item.Glyph glyph -> glyph(glyph);
            case Item.Image image -> image(image);
        }
    }

    private static double least(Box box) {
        return Math.min(box.width(), box.height());
    }

    private void box(Box box, double radius) {
        if (radius == 0) {
            put("%s %s %s %s re", box.x(), box.y(), box.width(), box.height());
        } else {
            rounded(box, radius, radius);
        }
    }

    private void rounded(Box box, double rx, double ry) {
        double x = box.x();
        double y = box.y();
        double right = box.right();
        double bottom = box.bottom();
        double kx = rx * (1 - ROUND);
        double ky = ry * (1 - ROUND);
        put("%s %s m", x + rx, y);
        put("%s %s l", right - rx, y);
        put("%s %s %s %s %s %s c", right - kx, y, right, y + ky, right, y + ry);
        put("%s %s l", right, bottom - ry);
        put("%s %s %s %s %s %s c", right, bottom - ky, right - kx, bottom, right - rx, bottom);
        put("%s %s l", x + rx, bottom);
        put("%s %s %s %s %s %s c", x + kx, bottom, x, bottom - ky, x, bottom - ry);
        put("%s %s l", x, y + ry);
        put("%s %s %s %s %s %s c", x, y + ky, x + kx, y, x + rx, y);
        put("h");
    }

    private void line(Item.Line line) {
        List<Point> points = line.points();
        Point end = line.arrow() ? Arrow.foot(points, line.width(), 1) : points.getLast();
        ink(null, line.stroke(), line.width(), line.dash());
        Point at = points.getFirst();
        put("%s %s m", at.x(), at.y());
        for (Bend each : Bend.of(points, line.radius())) {
            put("%s %s l", each.in().x(), each.in().y());
            turn(each.in(), each.corner(), each.out());
        }
        put("%s %s l", end.x(), end.y());
        draw(null, line.stroke());
        if (line.arrow()) {
            List<Point> head = Arrow.head(points, line.width(), 1);
            ink(line.stroke(), null, 0, Dash.SOLID);
            put("%s %s m", head.get(0).x(), head.get(0).y());
            put("%s %s l", head.get(1).x(), head.get(1).y());
            put("%s %s l h", head.get(2).x(), head.get(2).y());
            draw(line.stroke(), null);
        }
    }

    /// A curve with one handle as one with two.
    private void turn(Point from, Point handle, Point to) {
        Point first = from.towards(handle, 2 / 3.0);
        Point second = to.towards(handle, 2 / 3.0);
        put("%s %s %s %s %s %s c", first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
    }

    private void text(Item.Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        put("BT");
        colour(text.ink(), "rg");
        content.append('/').append(PdfFonts.name(text.style().typeface())).append(' ');
        put("%s Tf", text.style().size());
        put("1 0 0 -1 %s %s Tm", text.bounds().x(), text.at().y());
        content.append(fonts.glyphs(text.style().typeface(), text.text())).append(" Tj\nET\n");
    }

    private void glyph(Item.Glyph glyph) {
        double unit = glyph.box().width() / 24;
        put("q %s 0 0 %s %s %s cm", unit, unit, glyph.box().x(), glyph.box().y());
        Ink fill = glyph.line() == 0 ? glyph.ink() : null;
        Ink stroke = glyph.line() == 0 ? null : glyph.ink();
        ink(fill, stroke, glyph.line(), Dash.SOLID);
        put("1 J 1 j");
        content.append(SvgPath.operators(glyph.path()));
        draw(fill, stroke);
        put("Q");
    }

    private void image(Item.Image image) {
        String name = images.name(image.data());
        Box box = images.fitted(image);
        put("q %s 0 0 %s %s %s cm", box.width(), -box.height(), box.x(), box.bottom());
        content.append('/').append(name).append(" Do\nQ\n");
    }

    /// Prepares what the next path is filled and stroked with; not to be changed within a path.
    private void ink(@Nullable Ink fill, @Nullable Ink stroke, double width, Dash dash) {
        if (fill != null) {
            colour(fill, "rg");
        }
        if (stroke != null) {
            colour(stroke, "RG");
            put("%s w", width);
            String pattern =
                    Arrays.stream(Painter.pattern(dash))
                            .mapToObj(PdfPage::n)
                            .collect(Collectors.joining(" "));
            content.append('[').append(pattern).append("] 0 d ");
            put(dash == Dash.DOTTED ? "1 J" : "0 J");
        }
    }

    /// Fills and strokes the path so far.
    private void draw(@Nullable Ink fill, @Nullable Ink stroke) {
        put(fill == null ? stroke == null ? "n" : "S" : stroke == null ? "f" : "B");
    }

    private void colour(Ink ink, String operator) {
        Color color = palette.color(ink);
        put("%s %s %s " + operator, color.getRed(), color.getGreen(), color.getBlue());
    }

    private void put(String operators, Object... numbers) {
        Object[] written =
                Arrays.stream(numbers).map(each -> n(((Number) each).doubleValue())).toArray();
        content.append(operators.formatted(written)).append('\n');
    }

    /// To a thousandth, without what says nothing.
    static String n(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
