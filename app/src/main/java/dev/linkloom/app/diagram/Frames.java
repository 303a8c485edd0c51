package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Item.Text;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.World;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The frames of containers: accounts, VPCs with their zone bands, subnets.
final class Frames {

    private static final double TILE = 22;
    private static final double RADIUS = 10;
    private static final double LINE = 20;
    private static final double BETWEEN_BLOCKS = 8;

    /// Less says nothing of a block.
    private static final double LEAST_ROOM = 40;

    private final Design design;

    Frames(Design design) {
        this.design = design;
    }

    /// All that a frame adds to a drawing.
    static Piece piece(Piece.Given given, List<Item> items, List<ZoneBand> zones) {
        Resource container = given.resource();
        return new Piece(
                given,
                Item.Group.of(container.id(), Caption.title(container), items),
                List.of(new Spot(container.id(), Spot.Part.FRAME, given.box())),
                titles(items),
                items.stream()
                        .filter(Item.Rect.class::isInstance)
                        .map(each -> ((Item.Rect) each).box())
                        .toList(),
                zones);
    }

    /// What a frame says of itself, line by line and with its symbol.
    private static List<Box> titles(List<Item> frame) {
        List<Box> titles = new ArrayList<>();
        for (Item each : frame) {
            boolean symbol = each instanceof Item.Rect rect && rect.box().width() == TILE;
            if (symbol || each instanceof Text) {
                Box box = each.bounds();
                boolean same = !titles.isEmpty() && isBeside(titles.getLast(), box);
                titles.add(same ? titles.removeLast().union(box) : box);
            }
        }
        return titles;
    }

    private static boolean isBeside(Box one, Box other) {
        return one.y() < other.bottom() && other.y() < one.bottom();
    }

    /// A container that is collapsed: its title, a sign that opens it, and in the middle what it
    /// holds.
    List<Item> collapsed(Resource container, Box box, Summary summary) {
        Symbol symbol = Symbol.of(container);
        List<Item> items = new ArrayList<>();
        items.add(new Item.Rect(box, RADIUS, Ink.CARD, symbol.ink(), 2, Dash.SOLID));
        items.add(new Item.Rect(box.grown(-4), RADIUS - 3, null, symbol.ink(), 1, Dash.SOLID));
        String detail = container instanceof Subnet ? "" : Caption.of(container).text();
        Box title = new Box(box.x(), box.y(), expander(box).x() - box.x(), box.height());
        header(items, symbol, title, container.name(), detail);
        items.add(new Item.Rect(expander(box), 5, null, symbol.ink(), 1.5, Dash.SOLID));
        items.add(new Item.Glyph(Glyphs.PLUS, expander(box).grown(-3), Ink.TEXT, 2.5));
        summary(items, box, summary);
        return items;
    }

    private static void summary(List<Item> items, Box box, Summary summary) {
        double top = box.y() + Sizes.ACCOUNT_HEADER;
        double room = box.bottom() - 8 - top;
        List<String> lines = summary.lines((int) (room / LINE));
        double y = top + (room - lines.size() * LINE) / 2 + LINE - 6;
        for (String each : lines) {
            boolean problem = summary.problems() > 0 && each.equals(lines.getFirst());
            items.add(
                    new Text(
                            each,
                            new Point(box.centerX(), y),
                            Align.CENTER,
                            problem ? TextStyle.STRONG : TextStyle.BODY,
                            problem ? Ink.DANGER : Ink.TEXT,
                            box.width() - 2 * Sizes.PADDING));
            y += LINE;
        }
    }

    /// Where the sign lies that opens a collapsed container.
    static Box expander(Box box) {
        return new Box(box.right() - 12 - TILE, box.y() + 11, TILE, TILE);
    }

    List<Item> account(Account account, Box box) {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Rect(box, RADIUS, Ink.ACCOUNT_FILL, Ink.ACCOUNT, 1, Dash.SOLID));
        header(items, Symbol.of(account), box, account.name(), account.id().value());
        return items;
    }

    List<Item> world(World world, Box box) {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Rect(box, RADIUS, Ink.ACCOUNT_FILL, Ink.WORLD, 1, Dash.DASHED));
        header(items, Symbol.of(world), box, world.name(), Caption.of(world).text());
        return items;
    }

    List<Item> vpc(Vpc vpc, Box box, List<ZoneBand> bands) {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Rect(box, RADIUS, Ink.VPC_FILL, Ink.VPC, 1.5, Dash.SOLID));
        String blocks = vpc.cidrs().stream().map(Cidr::toString).collect(Collectors.joining(", "));
        header(items, Symbol.of(vpc), box, vpc.name(), blocks + "  " + vpc.region());
        bands.forEach(each -> band(items, each));
        return items;
    }

    List<Item> subnet(Subnet subnet, Box box) {
        double room = box.width() - 2 * Sizes.SUBNET_PADDING;
        double left = box.x() + Sizes.SUBNET_PADDING;
        List<Item> items = new ArrayList<>();
        items.add(new Item.Rect(box, 6, Ink.SUBNET_FILL, Ink.SUBNET, 1, Dash.SOLID));
        items.add(text(subnet.name(), left, box.y() + 18, TextStyle.STRONG, Ink.TEXT, room));
        Text block = block(subnet.cidr().toString(), left, box.y() + 33, room);
        items.add(block);
        Cidr six = subnet.ipv6Cidr();
        double used = block.width() + BETWEEN_BLOCKS;
        if (six != null && room - used >= LEAST_ROOM) {
            String words = ending(six.toString(), room - used);
            items.add(block(words, left + used, box.y() + 33, room - used));
        }
        return items;
    }

    private static Text block(String words, double x, double y, double room) {
        return text(words, x, y, TextStyle.MONO, Ink.TEXT_MUTED, room);
    }

    /// The end of an IPv6 block tells it from others of the VPC; as many groups of it as there is
    /// room for.
    private static String ending(String block, double room) {
        String words = block;
        String rest = block;
        while (block(words, 0, 0, Double.MAX_VALUE).width() > room) {
            rest = rest.substring(rest.indexOf(':') + 1);
            if (rest.startsWith(":") || rest.indexOf(':') < 0) {
                return words;
            }
            words = "…" + rest;
        }
        return words;
    }

    /// A glyph, the name, and what tells it from others of the name.
    private static void header(
            List<Item> items, Symbol symbol, Box box, String name, String detail) {
        Box tile = new Box(box.x() + 12, box.y() + 11, TILE, TILE);
        items.addAll(tile(symbol, tile));
        double left = tile.right() + 10;
        double room = box.right() - Sizes.PADDING - left;
        Text title = text(name, left, box.y() + 27, TextStyle.TITLE, Ink.TEXT, room * 0.6);
        items.add(title);
        double used = title.width() + 12;
        items.add(
                text(
                        detail,
                        left + used,
                        box.y() + 27,
                        TextStyle.MONO,
                        Ink.TEXT_MUTED,
                        room - used));
    }

    private void band(List<Item> items, ZoneBand band) {
        Box box = band.box();
        items.add(new Item.Rect(box, 8, Ink.ZONE_FILL, Ink.ZONE_BORDER, 1, Dash.DASHED));
        if (!band.hasLabel()) {
            return;
        }
        double left = box.x() + Sizes.ZONE_PADDING;
        double room = box.width() - 2 * Sizes.ZONE_PADDING;
        Text name =
                text(band.zoneName(design), left, box.y() + 19, TextStyle.STRONG, Ink.ZONE, room);
        items.add(name);
        double used = name.width() + 8;
        items.add(
                text(
                        band.zoneId(),
                        left + used,
                        box.y() + 19,
                        TextStyle.MONO,
                        Ink.ZONE,
                        room - used));
    }

    static List<Item> tile(Symbol symbol, Box tile) {
        double inset = tile.width() * 0.18;
        return List.of(
                Item.Rect.filled(tile, tile.width() * 0.25, symbol.ink()),
                new Item.Glyph(symbol.path(), tile.grown(-inset), Ink.TEXT_ON_SOLID, Symbol.LINE));
    }

    static Text text(String text, double x, double y, TextStyle style, Ink ink, double room) {
        return new Text(text, new Point(x, y), Align.LEFT, style, ink, room);
    }
}
