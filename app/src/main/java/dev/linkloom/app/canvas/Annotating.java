package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Room;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Annotation.Arrow;
import dev.linkloom.model.Annotation.Frame;
import dev.linkloom.model.Annotation.Image;
import dev.linkloom.model.Annotation.Note;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ImageData;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.edit.NewIds;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// What is done with notes, frames, arrows and images: written, drawn around the selection, pointed
/// at resources.
public final class Annotating {

    private static final Box NOTE = new Box(0, 0, 184, 72);
    private static final Box FRAME = new Box(0, 0, 320, 200);
    private static final Box ARROW = new Box(0, 0, 160, 40);
    private static final Box IMAGE = new Box(0, 0, 96, 96);
    private static final double LARGEST_IMAGE = 240;
    private static final double AROUND = 24;
    private static final double TITLE = 36;
    private static final double BESIDE = 40;

    private final DesignCanvas canvas;
    private final Document document;
    private final Selection selection;
    private final GestureSession session;
    private final Writing writing;

    Annotating(
            DesignCanvas canvas,
            Document document,
            Selection selection,
            GestureSession session,
            Writing writing) {
        this.canvas = canvas;
        this.document = document;
        this.selection = selection;
        this.session = session;
        this.writing = writing;
    }

    /// Starts a note at the pointer, or else beside the selected resource or in the middle of the
    /// view. With one resource selected its arrow leads there. It is there once it says something.
    public void addNote() {
        if (session.isOpen()) {
            ResourceId only = selection.only();
            ResourceId about = document.design().find(only) == null ? null : only;
            Box target = about == null ? null : canvas.nesting().shown(about);
            addNote(placeBeside(target), about);
        }
    }

    /// Starts a note with its middle at a place.
    public void addNote(Point at) {
        if (session.isOpen()) {
            addNote(at, null);
        }
    }

    private void addNote(Point at, @Nullable ResourceId about) {
        Design design = document.design();
        Box box = around(NOTE, at);
        Note empty = new Note(ResourceId.of("new"), "", about);
        Note note = empty.identified(NewIds.of(empty, design, canvas.random()));
        canvas.camera().reveal(box);
        write(
                "",
                box,
                words -> {
                    if (!words.isBlank()) {
                        Edit edit = new Edit.Annotate(tr("Add a note"), note.saying(words), box);
                        session.perform(new Outcome.Change(edit, List.of(note.id())));
                    }
                });
    }

    private Point placeBeside(@Nullable Box target) {
        Point pointer = canvas.pointer();
        boolean covers =
                target != null && pointer != null && around(NOTE, pointer).intersects(target);
        if (pointer != null && !covers) {
            return pointer;
        }
        return target == null
                ? canvas.camera().middle()
                : new Point(
                        target.right() + BESIDE + NOTE.width() / 2,
                        target.y() - BESIDE - NOTE.height() / 2);
    }

    /// Draws a frame around what is selected, or else where the pointer is.
    public void addFrame() {
        Box held =
                selection.ids().stream()
                        .map(canvas.nesting()::shown)
                        .filter(box -> box != null)
                        .reduce(Box::union)
                        .orElse(null);
        Point pointer = canvas.pointer();
        addFrame(
                held == null
                        ? around(FRAME, pointer == null ? canvas.camera().middle() : pointer)
                        : new Box(
                                held.x() - AROUND,
                                held.y() - TITLE,
                                held.width() + 2 * AROUND,
                                held.height() + TITLE + AROUND));
    }

    /// Draws a frame with its middle at a place.
    public void addFrame(Point at) {
        addFrame(around(FRAME, at));
    }

    /// Where a note with its middle near a point is drawn.
    public static Box noteAt(Point at) {
        return around(NOTE, at);
    }

    /// Where a frame with its middle near a point is drawn.
    public static Box frameAt(Point at) {
        return around(FRAME, at);
    }

    /// Draws an arrow at the pointer, or else in the middle of the view.
    public void addArrow() {
        addArrow(here());
    }

    /// Draws an arrow with its middle at a place.
    public void addArrow(Point at) {
        Arrow plain = new Arrow(ResourceId.of("new"), "", Annotation.Heading.RIGHT);
        add(tr("Add an arrow"), plain, arrowAt(at));
    }

    /// Puts a picture at a place, as large as it is, unless that is very large.
    public void addImage(ImageData data, double width, double height, Point at) {
        double share = Math.min(1, LARGEST_IMAGE / Math.max(width, height));
        Box box = around(new Box(0, 0, width * share, height * share), at);
        add(tr("Add an image"), new Image(ResourceId.of("new"), "", data), box);
    }

    /// Where something is put that the pointer does not say a place for.
    public Point here() {
        Point pointer = canvas.pointer();
        return pointer == null ? canvas.camera().middle() : pointer;
    }

    private void add(String label, Annotation plain, Box box) {
        Annotation made = plain.identified(NewIds.of(plain, document.design(), canvas.random()));
        if (session.isOpen()) {
            canvas.camera().reveal(box);
            Edit edit = new Edit.Annotate(label, made, box);
            session.perform(new Outcome.Change(edit, List.of(made.id())));
        }
    }

    /// Where an arrow with its middle near a point is drawn.
    public static Box arrowAt(Point at) {
        return around(ARROW, at);
    }

    /// Where a picture with its middle near a point is drawn, before it is known how large it is.
    public static Box imageAt(Point at) {
        return around(IMAGE, at);
    }

    private void addFrame(Box box) {
        if (session.isOpen()) {
            add(tr("Add a frame"), new Frame(ResourceId.of("new"), tr("Group")), box);
            canvas.editing().rename();
        }
    }

    /// Offers the words of a note for editing, in place; a note that says nothing goes.
    void edit(Note note) {
        Box box = canvas.nesting().box(note.id());
        write(
                note.text(),
                box,
                words -> {
                    Annotation now = document.design().annotation(note.id());
                    if (now == null || words.equals(now.text())) {
                        return;
                    }
                    session.perform(
                            new Outcome.Change(
                                    words.isBlank()
                                            ? Edit.Remove.from(document.design(), Set.of(note.id()))
                                            : new Edit.Annotate(
                                                    tr("Edit a note"), now.saying(words), null)));
                });
    }

    /// Draws an arrow from the selected note to the selected resource.
    public void pointAtSelected() {
        Design design = document.design();
        Note note = null;
        ResourceId target = null;
        for (ResourceId id : selection.ids()) {
            if (design.annotation(id) instanceof Note found) {
                note = found;
            } else if (design.find(id) != null) {
                target = id;
            }
        }
        if (note == null || target == null || selection.ids().size() != 2) {
            session.say(tr("Select a note and what it is about."));
        } else {
            String label = tr("Arrow to %s", design.name(target));
            session.perform(new Outcome.Change(new Edit.Annotate(label, note.about(target), null)));
        }
    }

    /// Where notes come to lie that follow what they are about; what stays where it is stays.
    ///
    /// @param boxes where resources are drawn soon
    Map<ResourceId, Box> following(Map<ResourceId, Box> boxes) {
        Map<ResourceId, Box> notes = new LinkedHashMap<>();
        Design design = document.design();
        for (Annotation each : design.annotations()) {
            ResourceId about = each instanceof Note note ? note.about() : null;
            Box after = about == null ? null : boxes.get(about);
            Box before = about == null ? null : canvas.nesting().shown(about);
            if (after != null && before != null && design.hold(each.id()) == null) {
                Box box = canvas.nesting().box(each.id());
                notes.put(each.id(), box.moved(after.x() - before.x(), after.y() - before.y()));
            }
        }
        return notes;
    }

    private void write(String words, Box box, Consumer<String> take) {
        Viewport view = canvas.viewport();
        writing.begin(words, view.toScreen(box), Item.TextStyle.BODY.size() * view.scale(), take);
    }

    private static Box around(Box size, Point at) {
        return new Box(
                Math.rint((at.x() - size.width() / 2) / Room.GRID) * Room.GRID,
                Math.rint((at.y() - size.height() / 2) / Room.GRID) * Room.GRID,
                size.width(),
                size.height());
    }
}
