package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Handle;
import dev.linkloom.app.canvas.gesture.Preview;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Glyphs;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.diagram.Symbol;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.Box;
import dev.linkloom.model.Hold;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everything that is drawn about resources rather than of them: rings, handles, halos, the
/// marquee.
///
/// In pixels of the screen, so that a handle is as large at any zoom.
final class Adornments {

    private static final double RADIUS = 10;
    private static final double HANDLE = 8;
    private static final double DOT = 9;
    private static final double HOLD = 16;
    private static final double LINK_CORNER = 8;
    private static final double LEGIBLE = .6;
    private static final double LEAST_WORDS = 40;

    private final Grips grips;
    private final List<Pass> passes = new ArrayList<>();

    private Adornments(Grips grips) {
        this.grips = grips;
    }

    /// The adornments of a moment on a surface of this size, back to front.
    static List<Pass> of(Marks marks, Grips grips, double width, double height) {
        var adornments = new Adornments(grips);
        if (marks.focused()) {
            Box edge = new Box(0, 0, width, height).grown(-1);
            adornments.add(1, stroke(edge, 0, Ink.ACCENT, 2));
        }
        if (!(marks.preview() instanceof Preview.Moving)) {
            adornments.holds(width, height);
        }
        adornments.pulse(marks);
        Preview preview = marks.preview();
        adornments.selection(marks, preview);
        if (marks.link() != null && preview == null) {
            adornments.link(marks.link());
            adornments.bars(marks.link());
        }
        if (preview != null) {
            adornments.show(preview, new Box(0, 0, width, height));
            adornments.passes.add(
                    new Pass(1, new GuideLines(grips.viewport()).of(preview.guides())));
        } else if (marks.hovered() != null) {
            adornments.hover(marks.hovered());
        }
        return List.copyOf(adornments.passes);
    }

    /// A pin or a lock on the upper left corner of what stays where it is.
    private void holds(double width, double height) {
        Box surface = new Box(0, 0, width, height);
        grips.diagram()
                .fabric()
                .design()
                .holds()
                .forEach((id, hold) -> {
                    Box box = screen(id);
                    if (box != null && box.width() > 2 * HOLD && box.intersects(surface)) {
                        double half = HOLD / 2;
                        hold(new Box(box.x() - half, box.y() - half, HOLD, HOLD), hold);
                    }
                });
    }

    private void hold(Box at, Hold hold) {
        String glyph =
                switch (hold) {
                    case PINNED -> Glyphs.PIN;
                    case LOCKED -> Glyphs.LOCK;
                };
        add(1, new Item.Ellipse(at, Ink.CARD, Ink.TEXT_MUTED, 1));
        add(1, new Item.Glyph(glyph, at.grown(-3), Ink.TEXT, 2.4));
    }

    private void pulse(Marks marks) {
        for (ResourceId id : marks.highlighted()) {
            Box box = screen(id);
            if (box != null) {
                double reach = 4 + 10 * marks.beat();
                Item ring = stroke(box.grown(reach), RADIUS + reach, Ink.ACCENT, 3);
                add(Math.max(.05, 1 - marks.beat()), ring);
                add(1, stroke(box.grown(4), RADIUS + 2, Ink.ACCENT, 2));
            }
        }
    }

    /// The one selected last, which others are lined up with, has a halo.
    private void selection(Marks marks, @Nullable Preview preview) {
        List<ResourceId> ids =
                preview instanceof Preview.Enclosing enclosing ? enclosing.ids() : marks.selected();
        for (ResourceId id : ids) {
            Box box = preview instanceof Preview.Moving ? null : screen(id);
            if (box != null && id.equals(ids.getLast())) {
                ring(box, Ink.ACCENT);
            } else if (box != null) {
                add(1, stroke(box.grown(1), RADIUS, Ink.ACCENT, 2));
            }
        }
        if (ids.size() == 1 && preview == null && grips.hasHandles(ids.getFirst())) {
            handles(ids.getFirst());
        }
    }

    private void link(Link link) {
        List<Point> path = link.path().stream().map(grips.viewport()::toScreen).toList();
        boolean directed = link.style().directed();
        add(.25, new Item.Line(path, Ink.ACCENT, 9, Dash.SOLID, false, LINK_CORNER));
        add(1, new Item.Line(path, Ink.ACCENT, 2.5, Dash.SOLID, directed, LINK_CORNER));
        dot(path.getFirst());
        dot(path.getLast());
        Point label = link.labelAt();
        if (label != null && grips.viewport().scale() >= LEGIBLE) {
            passes.add(new Pass(1, Diagram.label(link, grips.viewport().toScreen(label))));
        }
    }

    private void bars(Link link) {
        List<Point> path = link.path().stream().map(grips.viewport()::toScreen).toList();
        for (int i = 1; i < path.size(); i++) {
            bar(path.get(i - 1), path.get(i));
        }
    }

    /// What a stretch that is long enough is taken hold of by; off its middle, where labels are.
    private void bar(Point from, Point to) {
        if (from.distance(to) >= 4 * HANDLE) {
            Point middle = from.towards(to, from.distance(to) > 12 * HANDLE ? 0.3 : 0.5);
            boolean level = Math.abs(to.y() - from.y()) < Math.abs(to.x() - from.x());
            double width = level ? 2 * HANDLE : HANDLE * .75;
            double height = level ? HANDLE * .75 : 2 * HANDLE;
            Box bar = new Box(middle.x() - width / 2, middle.y() - height / 2, width, height);
            add(1, new Item.Rect(bar, 3, Ink.CARD, Ink.ACCENT, 1.5, Dash.SOLID));
        }
    }

    private void show(Preview preview, Box surface) {
        switch (preview) {
            case Preview.Moving moving -> moving(moving);
            case Preview.Placing placing -> placing(placing);
            case Preview.Resizing resizing -> resizing(resizing);
            case Preview.Shifting shifting -> shifting(shifting);
            case Preview.Leading leading -> link(leading.link());
            case Preview.Enclosing enclosing -> marquee(enclosing);
            case Preview.Connecting connecting -> connecting(connecting, surface);
        }
    }

    private void moving(Preview.Moving moving) {
        moving.boxes()
                .forEach((id, box) -> {
                    if (moving.roots().contains(id)) {
                        arrival(
                                grips.viewport().toScreen(box),
                                moving.receiver(),
                                moving.refusal() != null);
                    }
                });
    }

    private void placing(Preview.Placing placing) {
        Box box = grips.viewport().toScreen(placing.box());
        add(.8, Item.Rect.filled(box, RADIUS, Ink.CARD));
        arrival(box, placing.receiver(), placing.refusal() != null);
        passes.add(new Pass(1, carried(placing.type(), box)));
    }

    /// As much of a card as there is room for.
    private static List<Item> carried(ResourceType type, Box box) {
        Symbol symbol = Symbol.of(type);
        double size = Math.clamp(box.height() - 6, 6, 24);
        double edge = Math.clamp((box.height() - size) / 2, 0, 10);
        Box tile = new Box(box.x() + edge, box.y() + edge, size, size);
        List<Item> items = new ArrayList<>();
        items.add(Item.Rect.filled(tile, 6, symbol.ink()));
        items.add(
                new Item.Glyph(
                        symbol.path(), tile.grown(-size / 6), Ink.TEXT_ON_SOLID, Symbol.LINE));
        double room = box.right() - tile.right() - 16;
        if (room >= LEAST_WORDS) {
            Point at = new Point(tile.right() + 8, tile.centerY() + 4);
            items.add(
                    new Item.Text(
                            TypeNames.of(type),
                            at,
                            Item.Align.LEFT,
                            Item.TextStyle.STRONG,
                            Ink.TEXT,
                            room));
        }
        return items;
    }

    private void arrival(Box box, @Nullable ResourceId receiver, boolean refused) {
        Box frame = receiver == null ? null : screen(receiver);
        if (frame != null) {
            halo(frame);
        }
        if (refused) {
            add(.3, Item.Rect.filled(box, RADIUS, Ink.DANGER));
        }
        Ink ink = refused ? Ink.DANGER : Ink.ACCENT;
        add(1, new Item.Rect(box, RADIUS, null, ink, 2, refused ? Dash.DASHED : Dash.SOLID));
    }

    private void resizing(Preview.Resizing resizing) {
        resizing.boxes()
                .forEach((id, box) -> {
                    Box now = grips.viewport().toScreen(box);
                    boolean taken = id.equals(resizing.container());
                    add(
                            taken ? 1 : .6,
                            new Item.Rect(
                                    now,
                                    RADIUS,
                                    null,
                                    Ink.ACCENT,
                                    taken ? 2 : 1,
                                    taken ? Dash.SOLID : Dash.DASHED));
                });
    }

    private void shifting(Preview.Shifting shifting) {
        for (Box each : shifting.boxes().values()) {
            Box now = grips.viewport().toScreen(each);
            add(.8, new Item.Rect(now, RADIUS, null, Ink.ACCENT, 1, Dash.SOLID));
        }
    }

    private void marquee(Preview.Enclosing enclosing) {
        Box box = grips.viewport().toScreen(enclosing.marquee());
        add(.12, Item.Rect.filled(box, 2, Ink.ACCENT));
        Dash dash = enclosing.touching() ? Dash.DASHED : Dash.SOLID;
        add(1, new Item.Rect(box, 2, null, Ink.ACCENT, 1, dash));
    }

    private void connecting(Preview.Connecting connecting, Box surface) {
        List<Item> dimmed = new ArrayList<>();
        for (ResourceId id : grips.nesting().backToFront()) {
            Box box = screen(id);
            if (box == null || !box.intersects(surface)) {
                continue;
            }
            if (connecting.legal().contains(id)) {
                halo(box);
            } else if (!id.equals(connecting.from())
                    && !grips.nesting().resource(id).type().isContainer()) {
                dimmed.add(Item.Rect.filled(box.grown(1), RADIUS, Ink.PAPER));
            }
        }
        passes.addFirst(new Pass(.6, dimmed));
        Box target = connecting.target() == null ? null : screen(connecting.target());
        boolean refused = connecting.refusal() != null;
        if (target != null && refused) {
            add(.2, Item.Rect.filled(target, RADIUS, Ink.DANGER));
            add(1, new Item.Rect(target, RADIUS, null, Ink.DANGER, 2, Dash.DASHED));
        } else if (target != null) {
            add(.22, Item.Rect.filled(target, RADIUS, Ink.ACCENT));
        }
        wire(connecting, refused ? Ink.DANGER : Ink.ACCENT);
    }

    private void wire(Preview.Connecting connecting, Ink ink) {
        Point tip = grips.viewport().toScreen(connecting.tip());
        Point start = start(connecting.from(), tip);
        if (start.distance(tip) > 2) {
            add(1, new Item.Line(List.of(start, tip), ink, 2, Dash.SOLID, true, 0));
        }
    }

    /// The nearest connect handle, or the middle of a tag, which has none.
    private Point start(ResourceId from, Point tip) {
        Box box = screen(from);
        return grips.connectors(from).stream()
                .min(Comparator.comparingDouble(each -> each.distance(tip)))
                .orElse(box == null ? tip : new Point(box.centerX(), box.centerY()));
    }

    private void hover(ResourceId id) {
        Box box = screen(id);
        if (box == null) {
            return;
        }
        add(.45, stroke(box.grown(2), RADIUS, Ink.ACCENT, 1.5));
        grips.connectors(id).forEach(this::dot);
    }

    private void dot(Point at) {
        Box dot = new Box(at.x() - DOT / 2, at.y() - DOT / 2, DOT, DOT);
        add(.25, new Item.Ellipse(dot.grown(3), Ink.ACCENT, null, 0));
        add(1, new Item.Ellipse(dot, Ink.CARD, Ink.ACCENT, 2));
    }

    private void handles(ResourceId id) {
        Box box = grips.viewport().toScreen(grips.nesting().box(id));
        for (Handle each : Handle.ALL) {
            Point at = each.on(box);
            Box square = new Box(at.x() - HANDLE / 2, at.y() - HANDLE / 2, HANDLE, HANDLE);
            add(1, new Item.Rect(square, 2, Ink.CARD, Ink.ACCENT, 1.5, Dash.SOLID));
        }
    }

    private void ring(Box box, Ink ink) {
        add(.22, stroke(box.grown(3), RADIUS + 2, ink, 6));
        add(1, stroke(box.grown(1), RADIUS, ink, 2));
    }

    private void halo(Box box) {
        add(.1, Item.Rect.filled(box, RADIUS, Ink.ACCENT));
        add(.25, stroke(box.grown(3), RADIUS + 2, Ink.ACCENT, 7));
        add(1, stroke(box, RADIUS, Ink.ACCENT, 2));
    }

    private static Item stroke(Box box, double radius, Ink ink, double width) {
        return new Item.Rect(box, radius, null, ink, width, Dash.SOLID);
    }

    private void add(double opacity, Item item) {
        passes.add(new Pass(opacity, List.of(item)));
    }

    private @Nullable Box screen(ResourceId id) {
        Box box = grips.diagram().box(id);
        return box == null ? null : grips.viewport().toScreen(box);
    }
}
