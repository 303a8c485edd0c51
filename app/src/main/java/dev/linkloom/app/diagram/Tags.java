package dev.linkloom.app.diagram;

import static dev.linkloom.app.diagram.Frames.text;

import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.model.Box;
import dev.linkloom.model.resource.SecurityGroup;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The tags of security groups on the lower border of a card.
final class Tags {

    private static final double HEIGHT = 18;
    private static final double SHIELD = 11;
    private static final double MOST = 96;
    private static final double LEAST = 48;
    private static final double MORE = 32;

    /// One tag; without a group it says how many more there are.
    record Tag(@Nullable SecurityGroup group, Box box, List<Item> items) {}

    private Tags() {}

    static List<Tag> on(Box card, List<SecurityGroup> groups) {
        List<Tag> tags = new ArrayList<>();
        double x = card.x() + Sizes.SUBNET_PADDING;
        double y = card.bottom() + Sizes.TAG_OVERHANG - HEIGHT;
        for (int i = 0; i < groups.size(); i++) {
            int left = groups.size() - i;
            double room = card.right() - Sizes.SUBNET_PADDING - x - (left > 1 ? MORE : 0);
            if (room < LEAST) {
                tags.add(more(left, x, y));
                break;
            }
            Tag tag = tag(groups.get(i), x, y, Math.min(room, MOST));
            tags.add(tag);
            x = tag.box().right() + 4;
        }
        return tags;
    }

    private static Tag more(int count, double x, double y) {
        Item.Text text = text("+" + count, x + 7, y + 13, TextStyle.SMALL, Ink.SECURITY, MORE);
        Box box = new Box(x, y, text.width() + 14, HEIGHT);
        return new Tag(
                null,
                box,
                List.of(
                        new Item.Rect(box, HEIGHT / 2, Ink.CARD, Ink.SECURITY, 1, Dash.SOLID),
                        text));
    }

    private static Tag tag(SecurityGroup group, double x, double y, double room) {
        Item.Text name =
                text(
                        group.name(),
                        x + SHIELD + 9,
                        y + 13,
                        TextStyle.SMALL,
                        Ink.SECURITY,
                        room - SHIELD - 16);
        Box box = new Box(x, y, SHIELD + 16 + name.width(), HEIGHT);
        return new Tag(
                group,
                box,
                List.of(
                        new Item.Rect(box, HEIGHT / 2, Ink.CARD, Ink.SECURITY, 1, Dash.SOLID),
                        new Item.Glyph(
                                Glyphs.SHIELD,
                                new Box(x + 6, y + (HEIGHT - SHIELD) / 2, SHIELD, SHIELD),
                                Ink.SECURITY,
                                2 * Symbol.LINE),
                        name));
    }
}
