package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Item.Text;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Spot.Part;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.List;

/// An arrow that somebody drew across a box. It is taken hold of at its line, not anywhere in its
/// box, so that what lies beside the line can be reached.
record FreeArrow(Annotation.Arrow arrow, Point start, Point tip) {

    private static final double WIDTH = 2;
    private static final double HOLD = 14;
    private static final double PADDING = 6;
    private static final double LABEL = 18;
    private static final double LONGEST = 400;
    private static final TextStyle STYLE = TextStyle.STRONG;

    static FreeArrow of(Annotation.Arrow arrow, Box box) {
        double across = arrow.heading().x() * box.width() / 2;
        double down = arrow.heading().y() * box.height() / 2;
        return new FreeArrow(
                arrow,
                new Point(box.centerX() - across, box.centerY() - down),
                new Point(box.centerX() + across, box.centerY() + down));
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        List<Point> line = List.of(start, tip);
        items.add(new Item.Line(line, Ink.TEXT, WIDTH, Dash.SOLID, true, 0));
        items.addAll(label(arrow.text(), start.towards(tip, 0.5)));
        return items;
    }

    /// The words in the middle of a box.
    static List<Item> label(String text, Box box) {
        return label(text, new Point(box.centerX(), box.centerY()));
    }

    private static List<Item> label(String words, Point middle) {
        if (words.isBlank()) {
            return List.of();
        }
        Point base = new Point(middle.x(), middle.y() + 4);
        Text text = new Text(words, base, Align.CENTER, STYLE, Ink.TEXT, LONGEST);
        return List.of(Item.Rect.filled(plate(text.width(), middle), LABEL / 2, Ink.PAPER), text);
    }

    /// Squares along the line, and the label.
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        int count = (int) Math.ceil(start.distance(tip) / (HOLD / 2));
        for (int i = 0; i <= count; i++) {
            Point at = start.towards(tip, count == 0 ? 0 : (double) i / count);
            Box square = new Box(at.x() - HOLD / 2, at.y() - HOLD / 2, HOLD, HOLD);
            spots.add(new Spot(arrow.id(), Part.NOTE, square));
        }
        if (!arrow.text().isBlank()) {
            double width = STYLE.typeface().width(arrow.text(), STYLE.size());
            Box plate = plate(Math.min(width, LONGEST), start.towards(tip, 0.5));
            spots.add(new Spot(arrow.id(), Part.NOTE, plate));
        }
        return spots;
    }

    private static Box plate(double width, Point middle) {
        return new Box(
                middle.x() - width / 2 - PADDING,
                middle.y() - LABEL / 2,
                width + 2 * PADDING,
                LABEL);
    }
}
