package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.export.Picture;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Annotation.Frame;
import dev.linkloom.model.Annotation.Note;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Notes and frames by keys, pointer and panels.
@ExtendWith(PromptRobot.class)
class NotesTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId NOTE = ResourceId.of("note-1");
    private static final ResourceId FRAME = ResourceId.of("frame-1");
    private static final Box NOTE_BOX = new Box(0, -160, 200, 88);

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void tWritesANoteWhoseArrowLeadsToWhatIsSelected(FxRobot robot) {
        hand.click(CLIENT);
        hand.push(KeyCode.T);
        hand.write("first hop");
        hand.push(KeyCode.CONTROL, KeyCode.ENTER);
        Note note = assertInstanceOf(Note.class, only());
        assertEquals("first hop", note.text());
        assertEquals(CLIENT, note.about());
        assertEquals(note.id(), hand.selected());
        assertEquals("Add a note", bench.workbench.document().undoLabelProperty().get());
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(hand.design().annotations().isEmpty());
    }

    @Test
    void escapeLeavesNoEmptyNoteAndF2EditsInPlace() {
        hand.push(KeyCode.T);
        hand.write("x");
        hand.push(KeyCode.ESCAPE);
        assertTrue(hand.design().annotations().isEmpty());
        put();
        select(NOTE);
        hand.push(KeyCode.F2);
        hand.push(KeyCode.CONTROL, KeyCode.A);
        hand.write("other words");
        hand.click("palette-search");
        assertEquals("other words", hand.design().annotation(NOTE).text());
    }

    @Test
    void aFrameTakesWhatLiesInItAlongAndTheNoteOnItToo(FxRobot robot) {
        put();
        Box client = hand.box(CLIENT);
        Box account = hand.box(ResourceId.of("111111111111"));
        select(FRAME);
        robot.interact(hand.canvas()::fit);
        Box frame = hand.box(FRAME);
        hand.drag(
                hand.onScreen(below(hand.in(FRAME, .3, 0), 6)),
                hand.onScreen(below(hand.in(FRAME, .3, 0), 46)));
        double down = hand.box(FRAME).y() - frame.y();
        assertTrue(down > 0, "it moved");
        assertEquals(client.y() + down, hand.box(CLIENT).y());
        assertEquals(account.y() + down, hand.box(ResourceId.of("111111111111")).y());
        assertEquals("Move Consumers", bench.workbench.document().undoLabelProperty().get());
        robot.interact(() -> bench.workbench.document().undo());
        assertEquals(client, hand.box(CLIENT));
    }

    @Test
    void copiesKeepTheirArrowsAndDeleteTakesANoteAway() {
        put();
        select(NOTE);
        hand.push(KeyCode.CONTROL, KeyCode.C);
        hand.push(KeyCode.CONTROL, KeyCode.V);
        assertEquals(3, hand.design().annotations().size());
        Note copy = (Note) hand.design().annotation(hand.selected());
        assertEquals(CLIENT, copy.about());
        assertEquals(NOTE_BOX.width(), hand.box(copy.id()).width());
        hand.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(4, hand.design().annotations().size());
        hand.push(KeyCode.DELETE);
        assertEquals(3, hand.design().annotations().size());
        hand.click(CLIENT);
        hand.push(KeyCode.DELETE);
        assertNull(((Note) hand.design().annotation(NOTE)).about());
    }

    @Test
    void theInspectorTheOutlineAndFindKnowNotes(FxRobot robot) {
        put();
        select(NOTE);
        assertEquals(
                "Asks for api.example.com.\nThen dials.",
                ((TextInputControl) bench.find("field-words")).getText());
        shots(robot, "notes-inspector");
        hand.press("note-arrow-remove");
        assertNull(((Note) hand.design().annotation(NOTE)).about());
        robot.interact(() -> bench.workbench.commands().run("outline"));
        PromptRobot.settle();
        ListView<?> list = (ListView<?>) bench.find("outline-annotations");
        assertEquals(2, list.getItems().size());
        assertEquals(NOTE, hand.selected());
        assertSame(hand.design().annotation(NOTE), list.getSelectionModel().getSelectedItem());
        shots(robot, "notes-outline");
        robot.interact(() -> bench.workbench.selection().clear());
        hand.push(KeyCode.CONTROL, KeyCode.F);
        hand.write("then dials");
        hand.push(KeyCode.ENTER);
        assertEquals(NOTE, hand.selected());
    }

    @Test
    void thePaletteAddsANoteAndQuickAddAFrame(FxRobot robot) {
        hand.click("palette-note");
        robot.clickOn(hand.onScreen(below(hand.in(ResourceId.of("111111111111"), .3, 0), -60)));
        hand.write("from the palette");
        hand.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("from the palette", only().text());
        hand.doubleClick(below(hand.in(ResourceId.of("111111111111"), .5, 0), -60));
        shots(robot, "notes-quick-add");
        hand.press("quick-add-frame");
        hand.push(KeyCode.CONTROL, KeyCode.A);
        hand.write("Edge");
        hand.push(KeyCode.ENTER);
        assertEquals("Edge", hand.design().annotation(hand.selected()).text());
    }

    @Test
    void noCommandFailsWithANoteOrAFrameSelected(FxRobot robot) {
        Set<String> elsewhere =
                Set.of(
                        "open",
                        "close",
                        "new",
                        "save",
                        "save-as",
                        "open-backup",
                        "learn",
                        "full-screen",
                        "window-1280",
                        "window-1920");
        for (ResourceId id : List.of(NOTE, FRAME)) {
            for (var each : List.copyOf(bench.workbench.commands().all())) {
                if (!elsewhere.contains(each.id()) && !each.id().startsWith("save")) {
                    robot.interact(() -> {
                        drawNoteAndFrame();
                        bench.workbench.selection().set(id);
                        hand.canvas().requestFocus();
                        each.run();
                    });
                    hand.push(KeyCode.ESCAPE);
                }
            }
        }
        assertFalse(bench.workbench.document().design().resources().isEmpty());
    }

    @Test
    void picturesShowThemAndTheNetworkKnowsNothingOfThem(FxRobot robot) {
        Design before = hand.design();
        put();
        assertEquals(before.resources().size(), hand.design().resources().size());
        assertEquals(Fabric.compile(before).findings(), Fabric.compile(hand.design()).findings());
        Diagram diagram = Diagram.of(Fabric.compile(hand.design()));
        String svg =
                new String(
                        Picture.of(hand.design(), Palette.LIGHT, 1).svg(), StandardCharsets.UTF_8);
        assertTrue(svg.contains(">Then dials.<"), "each line of the note");
        assertTrue(svg.contains(">Consumers<"), "the title of the frame");
        assertTrue(svg.indexOf(">Consumers<") < svg.indexOf(">client-1<"), "behind everything");
        assertEquals(NOTE, diagram.hit(new Point(10, -150)));
        for (double zoom : new double[] {.5, 1, 2}) {
            robot.interact(() -> {
                bench.stage.setWidth(1000);
                hand.canvas().camera().zoomTo(zoom);
                hand.canvas().reveal(NOTE);
            });
            shots(robot, "notes-" + zoom);
        }
    }

    private static Point below(Point at, double down) {
        return new Point(at.x(), at.y() + down);
    }

    private Annotation only() {
        assertEquals(1, hand.design().annotations().size());
        return hand.design().annotations().iterator().next();
    }

    private void select(ResourceId id) {
        new PromptRobot()
                .interact(() -> {
                    bench.workbench.selection().set(id);
                    hand.canvas().requestFocus();
                });
    }

    private void put() {
        new PromptRobot().interact(this::drawNoteAndFrame);
    }

    /// A frame around the consumer's account, and a note above it about the client.
    private void drawNoteAndFrame() {
        Note note = new Note(NOTE, "Asks for api.example.com.\nThen dials.", CLIENT);
        Frame frame = new Frame(FRAME, "Consumers");
        bench.workbench.document().perform(new Edit.Annotate("Add", note, NOTE_BOX));
        bench.workbench
                .document()
                .perform(new Edit.Annotate("Add", frame, new Box(-32, -200, 684, 804)));
    }

    private void shots(FxRobot robot, String name) {
        for (ThemeChoice each : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(each));
            robot.interact(() -> Shots.save(bench.stage.getScene(), name + "-" + each));
        }
    }
}
