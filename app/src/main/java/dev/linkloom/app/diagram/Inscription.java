package dev.linkloom.app.diagram;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Item.Group;
import dev.linkloom.app.diagram.Item.Text;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.model.Box;
import dev.linkloom.model.TitleBlock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The title block, in the lower right corner below everything.
final class Inscription {

    private static final double WIDTH = 320;
    private static final double PADDING = 14;
    private static final double ROW = 20;
    private static final double AWAY = 24;
    private static final double LABEL = 72;
    private static final double SAMPLE = 40;

    private final List<Item> items = new ArrayList<>();
    private final double left;
    private final double top;
    private double y;

    private Inscription(double left, double top) {
        this.left = left;
        this.top = top;
        y = top + PADDING;
    }

    /// The block.
    ///
    /// @param links what its legend explains the lines of
    /// @param drawn the box around everything else
    static Item of(TitleBlock block, String title, Collection<Link> links, Box drawn) {
        Inscription all = new Inscription(drawn.right() - WIDTH, drawn.bottom() + AWAY);
        all.title(title);
        all.row(tr("Author"), block.author());
        all.row(tr("Revision"), block.revision());
        all.row(tr("Date"), block.date());
        if (block.legend()) {
            all.legend(links);
        }
        all.items.addFirst(all.frame());
        return Group.of(null, tr("Title block"), all.items);
    }

    private Item frame() {
        Box box = new Box(left, top, WIDTH, y + PADDING - 4 - top);
        return new Item.Rect(box, 4, Ink.CARD, Ink.CARD_BORDER, 1, Dash.SOLID);
    }

    private void title(String title) {
        text(title, left + PADDING, TextStyle.TITLE, Ink.TEXT, WIDTH - 2 * PADDING);
        y += 4;
    }

    private void row(String label, String value) {
        if (!value.isBlank()) {
            double before = y;
            text(label, left + PADDING, TextStyle.SMALL, Ink.TEXT_MUTED, LABEL);
            y = before;
            double at = left + PADDING + LABEL;
            text(value, at, TextStyle.BODY, Ink.TEXT, WIDTH - 2 * PADDING - LABEL);
        }
    }

    private void legend(Collection<Link> links) {
        List<Link.Style> used = links.stream().map(Link::style).distinct().sorted().toList();
        if (used.isEmpty()) {
            return;
        }
        Point start = new Point(left, y + 4);
        Point end = new Point(left + WIDTH, y + 4);
        items.add(new Item.Line(List.of(start, end), Ink.CARD_BORDER, 1, Dash.SOLID, false, 0));
        y += 14;
        for (Link.Style each : used) {
            double middle = y + ROW / 2 - 2;
            items.add(
                    new Item.Line(
                            List.of(
                                    new Point(left + PADDING, middle),
                                    new Point(left + PADDING + SAMPLE, middle)),
                            each.ink(),
                            each.width(),
                            each.dash(),
                            each.directed(),
                            0));
            double at = left + PADDING + SAMPLE + 14;
            text(words(each), at, TextStyle.BODY, Ink.TEXT, left + WIDTH - PADDING - at);
        }
    }

    private void text(String text, double x, TextStyle style, Ink ink, double room) {
        items.add(new Text(text, new Point(x, y + ROW / 2 + 2), Align.LEFT, style, ink, room));
        y += ROW;
    }

    private static String words(Link.Style style) {
        return switch (style) {
            case ENDPOINT -> tr("Endpoint to service to load balancer");
            case ENDPOINT_CLOSED -> tr("Endpoint that lets nothing through");
            case NODE -> tr("To its interface or node in a zone");
            case TARGET -> tr("Load balancing to targets");
            case PEERING -> tr("Peering between VPCs");
            case LOGICAL -> tr("Reference in the configuration");
        };
    }
}
