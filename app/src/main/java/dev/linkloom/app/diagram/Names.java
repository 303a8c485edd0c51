package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.Text;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.stack.Stacking;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of what is drawn, in letters that keep their size while the drawing shrinks: nothing
/// is written below 11 px, and what has no room for that is not written.
final class Names {

    private static final TextStyle STYLE = TextStyle.SMALL;
    private static final double LINE = 13;
    private static final double LEAST_HEIGHT = 10;
    private static final double LEAST_ROOM = 24;
    private static final int LEAST_LETTERS = 5;
    private static final double CARD_LEFT = 48;
    private static final double CHIP_LEFT = 34;

    private final Design design;
    private final Map<ResourceId, Summary> collapsed;
    private final Set<ResourceId> arrows = new HashSet<>();
    private final Stacking stacking;
    private final double scale;
    private final List<Item> items = new ArrayList<>();

    private Names(
            Design design, Map<ResourceId, Summary> collapsed, Stacking stacking, double scale) {
        this.design = design;
        this.stacking = stacking;
        this.collapsed = collapsed;
        this.scale = scale;
    }

    /// The names of these places, in pixels from where the world's origin is shown.
    ///
    /// @param collapsed what the containers hold that show as one card
    /// @param stacking which of them stand for many
    /// @param scale pixels for one unit of the drawing
    static List<Item> of(
            Design design,
            Map<ResourceId, Summary> collapsed,
            Stacking stacking,
            List<Spot> spots,
            double scale) {
        Names names = new Names(design, collapsed, stacking, scale);
        spots.forEach(names::add);
        return List.copyOf(names.items);
    }

    /// The label of a link, where the stretch it lies on is longer than it even so.
    static List<Item> of(Link link, double scale, Box seen) {
        String label = link.label();
        Point at = link.labelAt();
        if (label == null || at == null || !seen.contains(at.x(), at.y())) {
            return List.of();
        }
        Box pill = Labels.box(label, new Point(at.x() * scale, at.y() * scale));
        boolean fits = link.bundled() > 1 || label.startsWith("×"); // no number is left out
        for (int i = 1; i < link.path().size(); i++) {
            Box stretch = Router.stretch(link.path().get(i - 1), link.path().get(i));
            boolean level = stretch.height() == 0;
            fits |=
                    stretch.grown(0.5).contains(at.x(), at.y())
                            && stretch.width() * scale > pill.width() + 2 * Labels.HEIGHT
                            && level;
        }
        return fits
                ? Wire.label(label, new Point(pill.centerX(), pill.centerY()), link.style().ink())
                : List.of();
    }

    /// The title in the title block.
    static Item title(String title, Box block, double scale) {
        double room = Math.max(0, block.width() * scale - 10);
        double x = block.x() * scale + 5;
        return text(title, x, block.y() * scale + LINE + 2, Ink.TEXT, room);
    }

    private void add(Spot spot) {
        Resource resource = design.find(spot.id());
        Box box = spot.box();
        if (resource == null) {
            annotation(design.annotation(spot.id()), shown(box));
            return;
        }
        switch (spot.part()) {
            case FRAME -> frame(resource, box);
            case BODY -> body(resource, box);
            case CHIP -> card(resource, shown(box), CHIP_LEFT * scale, Symbol.of(resource), false);
            case TAG, EXPANDER, NOTE, AREA -> {}
        }
    }

    private void body(Resource resource, Box box) {
        Summary summary = collapsed.get(resource.id());
        if (summary == null) {
            double beside = CARD_LEFT * scale;
            card(resource, shown(box), beside, Look.of(resource), marked(resource));
        } else {
            frame(resource, box);
            summary(summary, shown(box));
        }
    }

    /// As much of a note as fits, the title of a frame, the words on an arrow.
    private void annotation(@Nullable Annotation annotation, Box box) {
        switch (annotation) {
            case Annotation.Note note -> {
                double room = box.width() - 6;
                int fit = (int) ((box.height() - 4) / LINE);
                List<String> lines =
                        fit < 1 || room < LEAST_ROOM
                                ? List.of()
                                : Wrapping.lines(note.text(), STYLE, room);
                for (int i = 0; i < Math.min(fit, lines.size()); i++) {
                    String more = i == fit - 1 && lines.size() > fit ? "\u2026" : "";
                    double y = box.y() + 12 + i * LINE;
                    items.add(text(lines.get(i) + more, box.x() + 3, y, Ink.TEXT, room));
                }
            }
            case Annotation.Frame frame -> {
                if (box.width() > LEAST_ROOM) {
                    double room = box.width() - 12;
                    items.add(text(frame.text(), box.x() + 6, box.y() + 13, Ink.ZONE, room));
                }
            }
            case Annotation.Arrow arrow -> {
                Box whole = design.placement(arrow.id());
                if (!arrow.text().isBlank() && whole != null && arrows.add(arrow.id())) {
                    items.addAll(FreeArrow.label(arrow.text(), shown(whole)));
                }
            }
            case Annotation.Image _ -> {}
            case null -> {}
        }
    }

    private void frame(Resource container, Box box) {
        boolean subnet = container instanceof Subnet;
        double header = (subnet ? Sizes.SUBNET_HEADER : Sizes.ACCOUNT_HEADER) * scale;
        double left = subnet ? Math.max(4, Sizes.SUBNET_PADDING * scale) : 42 * scale;
        Box shown = shown(box);
        if (header >= LEAST_HEIGHT - 1) {
            Text text =
                    text(
                            container.name(),
                            shown.x() + left,
                            shown.y() + header / 2 + 4,
                            Ink.TEXT,
                            shown.width() - left - 3);
            if (legible(text, container.name())) {
                items.add(text);
            }
        }
        if (!stacking.members(container.id()).isEmpty()) {
            items.addAll(new Stacks(stacking, container).plate(shown));
        }
    }

    private void summary(Summary summary, Box box) {
        double top = box.y() + Sizes.ACCOUNT_HEADER * scale;
        List<String> lines = summary.lines((int) ((box.bottom() - 4 - top) / LINE));
        double y = top + (box.bottom() - 4 - top - lines.size() * LINE) / 2 + LINE - 3;
        for (String each : lines) {
            boolean problem = summary.problems() > 0 && each.equals(lines.getFirst());
            Ink ink = problem ? Ink.DANGER : Ink.TEXT;
            Text text =
                    new Text(
                            each,
                            new Point(box.centerX(), y),
                            Align.CENTER,
                            STYLE,
                            ink,
                            box.width() - 8);
            if (legible(text, each)) {
                items.add(text);
            }
            y += LINE;
        }
    }

    /// Beside the symbol, or over it in its colour where a name needs all of the card.
    ///
    /// @param beside where there is room beside the symbol
    /// @param marked whether the lower half of the card has a mark that must not be covered
    private void card(Resource resource, Box box, double beside, Symbol symbol, boolean marked) {
        if (box.height() < LEAST_HEIGHT) {
            return;
        }
        Caption caption = marked || box.height() < 2 * LINE + 2 ? null : Caption.of(resource);
        double y = box.centerY() + (caption != null ? -3 : marked ? 1 : 4);
        double room = box.width() - beside - 3;
        String name = resource.name();
        if (STYLE.typeface().width(name, STYLE.size()) <= room) {
            items.add(text(name, box.x() + beside, y, Ink.TEXT, room));
            caption(caption, box.x() + beside, y + LINE, room);
            return;
        }
        Text text = text(name, box.x() + 3, box.centerY() + 4, symbol.ink(), box.width() - 5);
        if (legible(text, name)) {
            items.add(Item.Rect.filled(box.grown(-2), 2, Ink.CARD));
            items.add(text);
        }
    }

    private void caption(@Nullable Caption caption, double x, double y, double room) {
        if (caption != null) {
            TextStyle style = caption.code() ? TextStyle.MONO : STYLE;
            Text text =
                    new Text(
                            caption.text(),
                            new Point(x, y),
                            Align.LEFT,
                            style,
                            Ink.TEXT_MUTED,
                            room);
            if (text.text().equals(caption.text())) {
                items.add(text);
            }
        }
    }

    private static boolean marked(Resource resource) {
        return Look.state(resource) != null || resource instanceof TargetGroup;
    }

    private static boolean legible(Text text, String whole) {
        return text.text().equals(whole) || text.text().length() >= LEAST_LETTERS;
    }

    private Box shown(Box box) {
        return new Box(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
    }

    private static Text text(String text, double x, double y, Ink ink, double room) {
        return new Text(text, new Point(x, y), Align.LEFT, STYLE, ink, room);
    }
}
