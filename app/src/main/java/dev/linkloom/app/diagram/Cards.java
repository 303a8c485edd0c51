package dev.linkloom.app.diagram;

import static dev.linkloom.app.diagram.Frames.text;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Spot.Part;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.Box;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.LoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.TargetGroup;

import java.util.ArrayList;
import java.util.List;

/// Cards and chips: a glyph in the colour of the kind, the name, and the one fact that matters.
final class Cards {

    private static final double RADIUS = 8;
    private static final double TILE = 28;
    private static final double LINE_HEIGHT = 16;
    private static final double MARGIN = 10;

    private final Health health;

    Cards(Health health) {
        this.health = health;
    }

    /// All that a card adds to a drawing, with its chips and the tags of the groups it wears.
    Piece piece(Piece.Given given, List<Chip> chips, List<SecurityGroup> worn) {
        Resource resource = given.resource();
        Box box = given.box();
        List<Item> items = new ArrayList<>(card(resource, box));
        List<Spot> spots = new ArrayList<>(List.of(new Spot(resource.id(), Part.BODY, box)));
        for (Chip each : chips) {
            items.addAll(chip(each));
            spots.add(new Spot(resource.id(), Part.CHIP, each.box()));
        }
        List<Box> obstacles = new ArrayList<>(spots.stream().map(Spot::box).toList());
        for (Tags.Tag each : Tags.on(box, worn)) {
            items.addAll(each.items());
            obstacles.add(each.box());
            if (each.group() != null) {
                spots.add(new Spot(each.group().id(), Part.TAG, each.box()));
            }
        }
        Item.Group item = Item.Group.of(resource.id(), Caption.title(resource), items);
        return new Piece(given, item, spots, obstacles, List.of(), List.of());
    }

    private List<Item> card(Resource resource, Box box) {
        Symbol symbol = Look.of(resource);
        boolean idle = resource instanceof Instance instance && !instance.running();
        double tile = Math.min(TILE, Math.max(box.height() - 8, 4));
        List<Item> items = new ArrayList<>();
        items.add(
                new Item.Rect(
                        box,
                        RADIUS,
                        Ink.CARD,
                        Ink.CARD_BORDER,
                        1,
                        idle ? Dash.DASHED : Dash.SOLID));
        items.addAll(
                Frames.tile(
                        symbol, new Box(box.x() + MARGIN, box.centerY() - tile / 2, tile, tile)));
        lines(items, resource, symbol, box, box.x() + MARGIN + tile + MARGIN);
        return items;
    }

    private void lines(List<Item> items, Resource resource, Symbol symbol, Box box, double left) {
        int most = Look.saysItsType(resource) ? 3 : 2;
        int lines = (int) Math.clamp((box.height() - 4) / LINE_HEIGHT, 1, most);
        double room = box.right() - 8 - left;
        double y = box.centerY() - lines * LINE_HEIGHT / 2 + 12;
        if (lines == 3) {
            items.add(
                    text(
                            TypeNames.of(resource.type()),
                            left,
                            y,
                            TextStyle.SMALL,
                            symbol.ink(),
                            room));
            y += LINE_HEIGHT;
        }
        items.add(text(resource.name(), left, y, TextStyle.STRONG, Ink.TEXT, room));
        if (lines > 1) {
            caption(items, resource, new Point(left, y + LINE_HEIGHT), room);
        }
    }

    private void caption(List<Item> items, Resource resource, Point at, double room) {
        Caption caption = Caption.of(resource);
        Symbol state = Look.state(resource);
        double left = at.x();
        if (state != null) {
            items.add(
                    new Item.Glyph(
                            state.path(), new Box(left, at.y() - 9.5, 11, 11), state.ink(), 3));
            left += 15;
        }
        TextStyle style = caption.code() ? TextStyle.MONO : TextStyle.SMALL;
        double right = at.x() + room;
        Item.Text text = text(caption.text(), left, at.y(), style, Ink.TEXT_MUTED, right - left);
        items.add(text);
        if (resource instanceof TargetGroup group) {
            items.addAll(health.marks(group, left + text.width() + 8, at.y() - 4, right));
        }
    }

    /// What a presence shows in its subnet: whose it is, and its address.
    private static List<Item> chip(Chip chip) {
        Presence presence = chip.presence();
        Box box = chip.box();
        Symbol symbol = Symbol.of(presence.owner());
        double left = box.x() + MARGIN + 24;
        double room = box.right() - 8 - left;
        Ip ip = presence.ip();
        String name =
                presence.owner() instanceof LoadBalancer
                        ? tr("%s node", presence.owner().name())
                        : tr("%s ENI", presence.owner().name());
        List<Item> items = new ArrayList<>();
        items.add(new Item.Rect(box, RADIUS, Ink.CARD, symbol.ink(), 1, Dash.SOLID));
        items.add(
                new Item.Glyph(
                        symbol.path(),
                        new Box(box.x() + MARGIN, box.centerY() - 8, 16, 16),
                        symbol.ink(),
                        Symbol.LINE));
        items.add(text(name, left, box.centerY() - 4, TextStyle.STRONG, Ink.TEXT, room));
        items.add(
                ip == null
                        ? text(
                                tr("No address"),
                                left,
                                box.centerY() + 12,
                                TextStyle.SMALL,
                                Ink.TEXT_MUTED,
                                room)
                        : text(
                                ip.toString(),
                                left,
                                box.centerY() + 12,
                                TextStyle.MONO,
                                Ink.TEXT_MUTED,
                                room));
        return items;
    }
}
