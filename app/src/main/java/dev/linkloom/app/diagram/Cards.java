package dev.linkloom.app.diagram;

import static dev.linkloom.app.diagram.Frames.text;

import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.model.Box;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.LoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TargetGroup;

import java.util.ArrayList;
import java.util.List;

/// Cards and chips: a glyph in the colour of the kind, the name, and the one fact that matters.
final class Cards {

    private static final double RADIUS = 8;
    private static final double TILE = 28;
    private static final double LINE_HEIGHT = 16;
    private static final double MARGIN = 10;

    private Cards() {}

    static List<Item> card(Resource resource, Box box) {
        Symbol symbol = symbol(resource);
        double tile = Math.min(TILE, Math.max(box.height() - 8, 4));
        List<Item> items = new ArrayList<>();
        items.add(new Item.Rect(box, RADIUS, Ink.CARD, Ink.CARD_BORDER, 1, Dash.SOLID));
        items.addAll(
                Frames.tile(
                        symbol, new Box(box.x() + MARGIN, box.centerY() - tile / 2, tile, tile)));
        lines(items, resource, symbol, box, box.x() + MARGIN + tile + MARGIN);
        return items;
    }

    private static void lines(
            List<Item> items, Resource resource, Symbol symbol, Box box, double left) {
        int lines =
                (int)
                        Math.clamp(
                                (box.height() - 4) / LINE_HEIGHT,
                                1,
                                needsTypeName(resource) ? 3 : 2);
        double room = box.right() - 8 - left;
        double y = box.centerY() - lines * LINE_HEIGHT / 2 + 12;
        if (lines == 3) {
            items.add(text(resource.type().label(), left, y, TextStyle.SMALL, symbol.ink(), room));
            y += LINE_HEIGHT;
        }
        items.add(text(resource.name(), left, y, TextStyle.STRONG, Ink.TEXT, room));
        if (lines > 1) {
            Caption caption = Caption.of(resource);
            TextStyle style = caption.code() ? TextStyle.MONO : TextStyle.SMALL;
            items.add(text(caption.text(), left, y + LINE_HEIGHT, style, Ink.TEXT_MUTED, room));
        }
    }

    /// What a presence shows in its subnet: whose it is, and its address.
    static List<Item> chip(Chip chip) {
        Presence presence = chip.presence();
        Box box = chip.box();
        Symbol symbol = Symbol.of(presence.owner());
        double left = box.x() + MARGIN + 24;
        double room = box.right() - 8 - left;
        Ip ip = presence.ip();
        String name =
                presence.owner().name()
                        + (presence.owner() instanceof LoadBalancer ? " node" : " ENI");
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
                                "No address",
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

    private static Symbol symbol(Resource resource) {
        return resource instanceof Instance instance
                ? new Symbol(
                        switch (instance.compute()) {
                            case EC2_LINUX, EC2_WINDOWS -> Glyphs.SERVER;
                            case CONTAINER -> Glyphs.BOX;
                            case FUNCTION -> Glyphs.LAMBDA;
                        },
                        Ink.COMPUTE)
                : Symbol.of(resource);
    }

    private static boolean needsTypeName(Resource resource) {
        return resource instanceof InterfaceEndpoint
                || resource instanceof EndpointService
                || resource instanceof LoadBalancer
                || resource instanceof TargetGroup;
    }
}
