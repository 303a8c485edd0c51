package dev.linkloom.app.diagram;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Item.Align;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Item.Group;
import dev.linkloom.app.diagram.Item.Text;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Spot.Part;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Notes, arrows and images, which lie above everything, and frames, which lie behind it.
final class Notes {

    static final double PADDING = 10;
    static final double LINE = 16;

    /// How high the title of a frame is.
    static final double TITLE = 28;

    private static final TextStyle STYLE = TextStyle.BODY;
    private static final double RADIUS = 3;

    private final Design design;
    private final Arrangement arrangement;
    private final List<Item> frames = new ArrayList<>();
    private final List<Item> notes = new ArrayList<>();
    private final List<Spot> behind = new ArrayList<>();
    private final List<Spot> above = new ArrayList<>();

    Notes(Design design, Arrangement arrangement) {
        this.design = design;
        this.arrangement = arrangement;
        for (Annotation each : design.annotations()) {
            Box box = design.placement(each.id());
            if (box != null) {
                draw(each, box);
            }
        }
    }

    List<Item> frames() {
        return frames;
    }

    List<Item> notes() {
        return notes;
    }

    /// The spots of frames, behind all others.
    List<Spot> behind() {
        return behind;
    }

    /// The spots of notes, arrows and images, before all others.
    List<Spot> above() {
        return above;
    }

    private void draw(Annotation annotation, Box box) {
        switch (annotation) {
            case Annotation.Note note -> {
                Box target = note.about() == null ? null : arrangement.box(note.about());
                List<Item> arrow = arrow(box, target);
                if (note.about() != null && !arrow.isEmpty()) {
                    String to = tr("Note about %s", design.name(note.about()));
                    notes.add(Group.of(null, to, arrow));
                }
                notes.add(Group.of(note.id(), tr("Note: %s", note.name()), note(note, box)));
                above.add(new Spot(note.id(), Part.NOTE, box));
            }
            case Annotation.Frame frame -> {
                frames.add(Group.of(frame.id(), tr("Frame: %s", frame.name()), frame(frame, box)));
                behind.add(new Spot(frame.id(), Part.AREA, box));
            }
            case Annotation.Arrow arrow -> {
                FreeArrow drawn = FreeArrow.of(arrow, box);
                notes.add(Group.of(arrow.id(), tr("Arrow: %s", arrow.name()), drawn.items()));
                above.addAll(drawn.spots());
            }
            case Annotation.Image image -> {
                Item shown = new Item.Image(image.data(), box);
                notes.add(Group.of(image.id(), tr("Image: %s", image.name()), List.of(shown)));
                above.add(new Spot(image.id(), Part.NOTE, box));
            }
        }
    }

    private static List<Item> note(Annotation.Note note, Box box) {
        List<Item> items = new ArrayList<>();
        items.add(new Item.Rect(box, RADIUS, Ink.NOTE_FILL, Ink.NOTE, 1, Dash.SOLID));
        double room = box.width() - 2 * PADDING;
        List<String> lines = Wrapping.lines(note.text(), STYLE, room);
        int fit = (int) ((box.height() - PADDING) / LINE);
        for (int i = 0; i < Math.min(fit, lines.size()); i++) {
            String more = i == fit - 1 && lines.size() > fit ? "\u2026" : "";
            items.add(
                    new Text(
                            lines.get(i) + more,
                            new Point(box.x() + PADDING, box.y() + PADDING + 11 + i * LINE),
                            Align.LEFT,
                            STYLE,
                            Ink.TEXT,
                            room));
        }
        return items;
    }

    private static List<Item> frame(Annotation.Frame frame, Box box) {
        return List.of(
                new Item.Rect(box, 12, Ink.ZONE_FILL, Ink.ZONE_BORDER, 1.5, Dash.DASHED),
                new Text(
                        frame.text(),
                        new Point(box.x() + 14, box.y() + 20),
                        Align.LEFT,
                        TextStyle.TITLE,
                        Ink.ZONE,
                        Math.max(0, box.width() - 28)));
    }

    /// From the edge of the note to the edge of what it is about, unless it lies on it.
    private static List<Item> arrow(Box note, @Nullable Box target) {
        if (target == null || note.intersects(target)) {
            return List.of();
        }
        Point end = edge(target, new Point(note.centerX(), note.centerY()));
        Point start = edge(note, end);
        return List.of(
                new Item.Line(List.of(start, end), Ink.TEXT_MUTED, 1.5, Dash.DASHED, true, 0));
    }

    /// Where the way from the middle of a box to a point leaves it.
    private static Point edge(Box box, Point towards) {
        double dx = towards.x() - box.centerX();
        double dy = towards.y() - box.centerY();
        double across = dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx);
        double down = dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy);
        double share = Math.min(1, Math.min(across, down));
        return new Point(box.centerX() + dx * share, box.centerY() + dy * share);
    }
}
