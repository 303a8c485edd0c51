package dev.linkloom.app.diagram;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Item.Text;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.stack.Stacking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// How an account or a VPC looks that is drawn for many that are alike, and what is said of them.
public final class Stacks {

    private static final double STEP = 8;
    private static final double RADIUS = 10;
    private static final double HEIGHT = 20;

    private final Stacking stacking;
    private final Resource face;
    private final int size;

    /// @param face the one that is drawn
    public Stacks(Stacking stacking, Resource face) {
        this.stacking = stacking;
        this.face = face;
        size = stacking.members(face.id()).size();
    }

    /// The edges of those that lie behind it.
    static List<Item> behind(Resource face, Box box) {
        List<Item> items = new ArrayList<>();
        for (int i = 2; i > 0; i--) {
            Box edge = box.moved(i * STEP, i * STEP);
            Ink ink = Symbol.of(face).ink();
            items.add(new Item.Rect(edge, RADIUS, Ink.CARD, ink, 1.5, Dash.SOLID));
        }
        return items;
    }

    /// What lies on those edges: how many, what tells them apart, and how many have problems.
    List<Item> plate(Box box, Badges badges) {
        int troubled = stacking.countWith(face.id(), badges.all());
        String words =
                troubled == 0
                        ? blocks()
                        : blocks() + " · " + tr("%s of %s with problems", troubled, size);
        double room = box.width() - 28;
        Box plate = new Box(box.x() + 14, box.bottom() + 5, room, HEIGHT);
        return plate(plate, words, TextStyle.STRONG, TextStyle.MONO);
    }

    /// The same in letters that do not shrink, for a box on the screen.
    List<Item> plate(Box shown) {
        Box plate = new Box(shown.x() + 5, shown.bottom() + 4, shown.width() - 10, 16);
        return plate(plate, blocks(), TextStyle.SMALL, TextStyle.SMALL);
    }

    /// @param most as wide as it may be
    private List<Item> plate(Box most, String words, TextStyle bold, TextStyle plain) {
        double inset = most.height() / 2;
        Text count = text("× %,d".formatted(size), most.x() + inset, most, bold, most.width());
        double used = inset + count.width() + inset;
        double room = most.width() - used - inset;
        Text rest = text(words, most.x() + used, most, plain, Math.max(0, room));
        boolean both = rest.text().equals(words) && !words.isEmpty();
        double width = both ? used + rest.width() + inset : used;
        Box plate = new Box(most.x(), most.y(), width, most.height());
        Item.Rect pill = Item.Rect.filled(plate, inset, Symbol.of(face).ink());
        return both ? List.of(pill, count, rest) : List.of(pill, count);
    }

    private static Text text(String words, double x, Box box, TextStyle style, double room) {
        Point at = new Point(x, box.centerY() + 4);
        return new Text(words, at, Align.LEFT, style, Ink.TEXT_ON_SOLID, room);
    }

    String title() {
        return tr("Stack of %s: %s", size, face.name());
    }

    /// From the first to the last of their blocks.
    public String blocks() {
        List<Cidr> all =
                stacking.all(face.id(), Vpc.class).stream()
                        .map(each -> each.cidrs().getFirst())
                        .sorted()
                        .distinct()
                        .toList();
        return all.isEmpty()
                ? ""
                : all.size() == 1
                        ? all.getFirst().toString()
                        : all.getFirst() + " … " + all.getLast();
    }

    /// How many accounts they are in.
    public int accounts() {
        long own = stacking.all(face.id(), Account.class).size();
        return own > 0
                ? (int) own
                : (int)
                        stacking.all(face.id(), Vpc.class).stream()
                                .map(Vpc::account)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count();
    }

    /// The zones that their subnets are in.
    public String zones() {
        return stacking.all(face.id(), Subnet.class).stream()
                .map(Subnet::zoneId)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// How many there are.
    public int size() {
        return size;
    }

    /// The one that is drawn.
    public ResourceId face() {
        return face.id();
    }
}
