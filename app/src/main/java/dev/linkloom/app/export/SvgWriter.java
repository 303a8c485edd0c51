package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Arrow;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Items as an SVG document: a group for each resource with its id, and what it is as the group's
/// title.
final class SvgWriter {

    private final Palette palette;
    private final XmlText xml = new XmlText();
    private final Set<ResourceId> written = new HashSet<>();

    private SvgWriter(Palette palette) {
        this.palette = palette;
    }

    /// The document that shows this part of the world.
    static String write(
            String title,
            List<Item> items,
            Box view,
            double scale,
            Palette palette,
            boolean paper) {
        SvgWriter writer = new SvgWriter(palette);
        writer.document(title, items, view, scale, paper);
        return writer.xml.toString();
    }

    private void document(String title, List<Item> items, Box view, double scale, boolean paper) {
        xml.declaration();
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "%s %s %s %s"
                        .formatted(n(view.x()), n(view.y()), n(view.width()), n(view.height())),
                "width",
                n(view.width() * scale),
                "height",
                n(view.height() * scale),
                "role",
                "img");
        xml.element("title", title);
        xml.element("style", styles());
        if (paper) {
            rect(Item.Rect.filled(view, 0, Ink.PAPER));
        }
        items.forEach(this::item);
        xml.close("svg");
    }

    private void item(Item item) {
        switch (item) {
            case Item.Group group -> group(group);
            case Item.Rect rect -> rect(rect);
            case Item.Ellipse ellipse -> ellipse(ellipse);
            case Item.Line line -> line(line);
            case Item.Text text -> text(text);
            case Item.Glyph glyph -> glyph(glyph);
            case Item.Image image -> image(image);
        }
    }

    private void group(Item.Group group) {
        ResourceId owner = group.owner();
        if (owner != null && written.add(owner)) {
            xml.open("g", "id", owner.value());
        } else {
            xml.open("g");
        }
        xml.element("title", group.title());
        group.items().forEach(this::item);
        xml.close("g");
    }

    private void rect(Item.Rect rect) {
        Box box = rect.box();
        boxed(
                "rect",
                box,
                "rx",
                rect.radius() == 0
                        ? null
                        : n(Math.min(rect.radius(), Math.min(box.width(), box.height()) / 2)),
                "fill",
                color(rect.fill()),
                "stroke",
                rect.stroke() == null ? null : color(rect.stroke()),
                "stroke-width",
                rect.stroke() == null ? null : n(rect.width()),
                "stroke-dasharray",
                dashes(rect.dash()),
                "stroke-linecap",
                cap(rect.dash()));
    }

    private void ellipse(Item.Ellipse ellipse) {
        Box box = ellipse.box();
        xml.empty(
                "ellipse",
                "cx",
                n(box.centerX()),
                "cy",
                n(box.centerY()),
                "rx",
                n(box.width() / 2),
                "ry",
                n(box.height() / 2),
                "fill",
                color(ellipse.fill()),
                "stroke",
                ellipse.stroke() == null ? null : color(ellipse.stroke()),
                "stroke-width",
                ellipse.stroke() == null ? null : n(ellipse.width()));
    }

    private void line(Item.Line line) {
        List<Point> points = line.points();
        Point end = line.arrow() ? Arrow.foot(points, line.width(), 1) : points.getLast();
        StringBuilder path = new StringBuilder("M").append(at(points.getFirst()));
        for (Bend each : Bend.of(points, line.radius())) {
            path.append(" L").append(at(each.in())).append(" Q").append(at(each.corner()));
            path.append(' ').append(at(each.out()));
        }
        xml.empty(
                "path",
                "d",
                path.append(" L").append(at(end)).toString(),
                "fill",
                "none",
                "stroke",
                color(line.stroke()),
                "stroke-width",
                n(line.width()),
                "stroke-dasharray",
                dashes(line.dash()),
                "stroke-linecap",
                cap(line.dash()));
        if (line.arrow()) {
            String corners =
                    Arrow.head(points, line.width(), 1).stream()
                            .map(SvgWriter::at)
                            .collect(Collectors.joining(" "));
            xml.empty("polygon", "points", corners, "fill", color(line.stroke()));
        }
    }

    /// With the width it was given, so that another font in place of a missing one takes the same
    /// room.
    private void text(Item.Text text) {
        if (!text.text().isEmpty()) {
            xml.element(
                    "text",
                    text.text(),
                    "class",
                    name(text.style()),
                    "x",
                    n(text.bounds().x()),
                    "y",
                    n(text.at().y()),
                    "fill",
                    color(text.ink()),
                    "textLength",
                    n(text.width()),
                    "lengthAdjust",
                    "spacingAndGlyphs");
        }
    }

    private void glyph(Item.Glyph glyph) {
        boolean filled = glyph.line() == 0;
        Box box = glyph.box();
        xml.empty(
                "path",
                "d",
                glyph.path(),
                "transform",
                "translate(%s %s) scale(%s)".formatted(n(box.x()), n(box.y()), n(box.width() / 24)),
                "fill",
                filled ? color(glyph.ink()) : "none",
                "stroke",
                filled ? null : color(glyph.ink()),
                "stroke-width",
                filled ? null : n(glyph.line()),
                "stroke-linecap",
                filled ? null : "round",
                "stroke-linejoin",
                filled ? null : "round");
    }

    private void image(Item.Image image) {
        boxed("image", image.box(), "href", image.data().uri());
    }

    /// An element that fills a box.
    private void boxed(String name, Box box, @Nullable String... more) {
        List<@Nullable String> attributes = new ArrayList<>();
        Collections.addAll(attributes, "x", n(box.x()), "y", n(box.y()));
        Collections.addAll(attributes, "width", n(box.width()), "height", n(box.height()));
        Collections.addAll(attributes, more);
        xml.empty(name, attributes.toArray(String[]::new));
    }

    private static String styles() {
        return Arrays.stream(TextStyle.values())
                .map(each ->
                        ".%s{font:%d %spx '%s',%s}"
                                .formatted(
                                        name(each),
                                        each.typeface().weight(),
                                        n(each.size()),
                                        each.typeface().family(),
                                        each.typeface().code()
                                                ? "monospace"
                                                : "system-ui,sans-serif"))
                .collect(
                        Collectors.joining(
                                " ", "", " text{font-variant-ligatures:none;white-space:pre}"));
    }

    private static String name(TextStyle style) {
        return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String color(@Nullable Ink ink) {
        return ink == null ? "none" : palette.hex(ink);
    }

    private static @Nullable String dashes(Dash dash) {
        return dash == Dash.SOLID
                ? null
                : Arrays.stream(Painter.pattern(dash))
                        .mapToObj(SvgWriter::n)
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable String cap(Dash dash) {
        return dash == Dash.DOTTED ? "round" : null;
    }

    private static String at(Point point) {
        return n(point.x()) + "," + n(point.y());
    }

    /// To a hundredth of a pixel, without what says nothing.
    private static String n(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
