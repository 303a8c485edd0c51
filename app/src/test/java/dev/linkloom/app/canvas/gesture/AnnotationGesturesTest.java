package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Annotation.Frame;
import dev.linkloom.model.Annotation.Note;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class AnnotationGesturesTest {

    private static final ResourceId NOTE = ResourceId.of("note-1");
    private static final ResourceId FRAME = ResourceId.of("frame-1");

    /// A note on the consumer's VPC, and a frame around the provider's account.
    private final Design design =
            Sketch.design()
                    .with(new Note(NOTE, "Here", null))
                    .placed(NOTE, new Box(320, 200, 120, 64))
                    .with(new Frame(FRAME, "Providers"))
                    .placed(FRAME, new Box(720, -40, 700, 560));

    private final Nesting nesting = Sketch.nesting(design);

    @Test
    void aNoteOnAContainerMovesAlongWithIt() {
        Design after = moved(Sketch.CONSUMER, new Point(20, 10), new Point(20, 410));
        assertEquals(new Box(320, 600, 120, 64), after.placement(NOTE));
        assertEquals(design.placement(FRAME), after.placement(FRAME));
    }

    @Test
    void aFrameTakesWhatLiesWhollyInIt() {
        Design after = moved(FRAME, new Point(740, -30), new Point(740, 570));
        assertEquals(560, after.placement(FRAME).y());
        assertEquals(600, after.placement(Sketch.PROVIDER).y());
        assertEquals(768, after.placement(Sketch.SERVER).y());
        assertEquals(design.placement(Sketch.CLIENT), after.placement(Sketch.CLIENT));
    }

    @Test
    void aNoteAloneMovesAnywhere() {
        Design after = moved(NOTE, new Point(330, 210), new Point(370, 50));
        assertEquals(new Box(360, 40, 120, 64), after.placement(NOTE));
        assertEquals(design.placement(Sketch.VPC_C), after.placement(Sketch.VPC_C));
    }

    @Test
    void aMarqueeTakesNotesAndFramesToo() {
        MarqueeGesture marquee = new MarqueeGesture(nesting, List.of(), new Point(310, 190));
        assertEquals(List.of(NOTE), marquee.moved(new Point(450, 270), Modifiers.NONE).ids());
    }

    @Test
    void aHandleStretchesANoteToTheGridAndNotBelowWhatCanBeRead() {
        Handle corner = new Handle(1, 1);
        StretchGesture wider =
                new StretchGesture(nesting, NOTE, corner, new Point(440, 264), Snap.GRID);
        wider.moved(new Point(483, 301), Modifiers.NONE);
        assertEquals(new Box(320, 200, 160, 104), after(wider).placement(NOTE));
        Handle left = new Handle(-1, -1);
        StretchGesture least =
                new StretchGesture(nesting, NOTE, left, new Point(320, 200), Snap.GRID);
        least.moved(new Point(900, 900), Modifiers.NONE);
        assertEquals(new Box(376, 232, 64, 32), after(least).placement(NOTE));
    }

    @Test
    void shiftKeepsTheProportionsOfANoteAndAltItsMiddle() {
        StretchGesture even =
                new StretchGesture(nesting, NOTE, new Handle(1, 1), new Point(440, 264), Snap.NONE);
        even.moved(new Point(500, 264), new Modifiers(true, false, false));
        assertEquals(new Box(320, 200, 180, 96), after(even).placement(NOTE));
        StretchGesture around =
                new StretchGesture(nesting, NOTE, new Handle(1, 0), new Point(440, 232), Snap.NONE);
        around.moved(new Point(460, 232), new Modifiers(false, false, true));
        assertEquals(new Box(300, 200, 160, 64), after(around).placement(NOTE));
    }

    @Test
    void aNoteComesIntoLineWithTheCardBelowIt() {
        var drag =
                new MoveGesture(
                        nesting, NOTE, List.of(NOTE), new Point(330, 210), new Snap(true, true, 6));
        Preview.Moving preview = drag.moved(new Point(325, 300), Modifiers.NONE);
        assertEquals(320, preview.boxes().get(NOTE).x(), "the left edges meet");
        assertFalse(preview.guides().isEmpty());
        var edge =
                new StretchGesture(
                        nesting,
                        NOTE,
                        new Handle(1, 0),
                        new Point(440, 232),
                        new Snap(true, true, 6));
        edge.moved(new Point(469, 232), Modifiers.NONE);
        assertEquals(472, after(edge).placement(NOTE).right(), "the right edge of the card");
    }

    @Test
    void aCopyOfANoteIsDraggedAwayAndTheNoteStays() {
        var drag =
                new DuplicateGesture(
                        nesting,
                        NOTE,
                        List.of(NOTE),
                        new Point(330, 210),
                        Snap.GRID,
                        new Random(1),
                        _ -> {});
        assertEquals("Copy Here", drag.moved(new Point(330, 610), Modifiers.NONE).chip());
        Design copied = after(drag);
        assertEquals(design.placement(NOTE), copied.placement(NOTE));
        assertEquals(
                List.of(new Box(320, 600, 120, 64)),
                copied.annotations().stream()
                        .filter(each -> each instanceof Note && !each.id().equals(NOTE))
                        .map(each -> copied.placement(each.id()))
                        .toList());
    }

    @Test
    void aLineFromANoteIsItsArrowAndOnBarePaperItGoes() {
        PointGesture draw = new PointGesture(nesting, (Note) design.annotation(NOTE));
        assertEquals("Arrow to client", draw.moved(new Point(100, 190), Modifiers.NONE).chip());
        Design pointing = after(draw);
        assertEquals(Sketch.CLIENT, ((Note) pointing.annotation(NOTE)).about());
        PointGesture away =
                new PointGesture(Sketch.nesting(pointing), (Note) pointing.annotation(NOTE));
        away.moved(new Point(100, 900), Modifiers.NONE);
        Outcome.Change removed = assertInstanceOf(Outcome.Change.class, away.finish());
        assertNull(((Note) removed.edit().applyTo(pointing).annotation(NOTE)).about());
    }

    private Design moved(ResourceId id, Point from, Point to) {
        MoveGesture gesture = new MoveGesture(nesting, id, List.of(id), from, Snap.GRID);
        gesture.moved(to, Modifiers.NONE);
        return after(gesture);
    }

    private Design after(Gesture gesture) {
        return assertInstanceOf(Outcome.Change.class, gesture.finish()).edit().applyTo(design);
    }
}
