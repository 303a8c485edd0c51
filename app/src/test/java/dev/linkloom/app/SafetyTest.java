package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.linkloom.app.document.Opening;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;

import javafx.print.Printer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A window that was opened with a file: what others do to the file, and what is made of it.
@ExtendWith(PromptRobot.class)
class SafetyTest {

    @TempDir Path folder;

    private Path file;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) throws IOException {
        file = folder.resolve("mine.json");
        DesignFile.write(Opening.sample().design(), file);
        bench = Bench.open(stage, folder.resolve("home"), Opening.of(file));
        hand = new Hand(bench);
    }

    @Test
    void whatOthersDoToTheFileItBeganWithIsComparedBeforeTheChoice(FxRobot robot)
            throws IOException {
        robot.interact(bench.workbench::lookForChanges);
        Design foreign = Opening.sample().design().titled("Theirs");
        DesignFile.write(foreign, file);
        robot.interact(bench.workbench::lookForChanges);
        Bench.eventually(() -> !bench.workbench.notices().sentences().isEmpty());
        robot.interact(() -> bench.press("compare"));
        Bench.eventually(() -> bench.find("comparison").isVisible());
        assertEquals("another title", label(".comparison .summary"));
        assertEquals(1, bench.workbench.notices().sentences().size(), "looking decides nothing");
        hand.push(KeyCode.ESCAPE);
        assertFalse(bench.find("comparison").isVisible());
        robot.interact(() -> bench.press("compare"));
        Bench.eventually(() -> bench.find("comparison").isVisible());
        robot.interact(() -> bench.press("compare-reload"));
        Bench.eventually(() -> bench.workbench.document().design().equals(foreign));
        assertEquals(List.of(), bench.workbench.notices().sentences());
    }

    @Test
    void aSaveThatWouldLoseTheirsIsRefusedAndCanBeCompared(FxRobot robot) throws IOException {
        DesignFile.write(Design.empty("Theirs"), file);
        robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
        hand.push(KeyCode.CONTROL, KeyCode.S);
        Bench.eventually(() -> !bench.workbench.notices().sentences().isEmpty());
        assertEquals("Theirs", DesignFile.read(file).title());
        robot.interact(() -> bench.press("compare"));
        Bench.eventually(() -> bench.find("comparison").isVisible());
        robot.interact(() -> bench.press("compare-keep-mine"));
        hand.push(KeyCode.CONTROL, KeyCode.S);
        Bench.eventually(() -> label("#saved").startsWith("Saved today"));
        assertEquals(bench.workbench.document().design(), DesignFile.read(file));
    }

    @Test
    void theStatusBarSaysWhetherItIsSavedAndTheMenuShowsTheBackups(FxRobot robot) {
        assertEquals("", label("#saved"));
        Bench.eventually(
                () -> Files.readString(folder.resolve("home/settings.json")).contains("mine.json"));
        robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
        assertEquals("Unsaved changes", label("#saved"));
        hand.push(KeyCode.CONTROL, KeyCode.S);
        Bench.eventually(() -> label("#saved").startsWith("Saved today"));
        robot.interact(() -> Shots.save(bench.stage.getScene(), "saved"));
        robot.interact(() -> bench.workbench.commands().run("reveal-backups"));
        assertTrue(bench.asked.getLast().startsWith("reveal mine.json "), bench.asked::toString);
    }

    @Test
    void aPictureIsExportedAndShownAndTheDesignsFileStaysAsItIs(FxRobot robot) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path picture = folder.resolve("mine.png");
        bench.chosen = picture;
        hand.push(KeyCode.CONTROL, KeyCode.E);
        for (ThemeChoice each : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(each));
            robot.interact(() -> Shots.save(bench.stage.getScene(), "picture-card-" + each));
        }
        hand.push(KeyCode.ENTER);
        Bench.eventually(() -> !bench.workbench.notices().sentences().isEmpty());
        assertEquals(List.of("mine.png is saved."), bench.workbench.notices().sentences());
        robot.interact(() -> Shots.save(bench.stage.getScene(), "exported"));
        assertEquals(
                "PNG",
                Files.readString(picture, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .substring(1, 4));
        robot.interact(() -> bench.press("show-file"));
        assertEquals(List.of("picture mine.png", "reveal mine.png"), bench.asked);
        bench.chosen = folder.resolve("mine.svg");
        hand.push(KeyCode.CONTROL, KeyCode.E);
        robot.interact(() -> {
            ((ComboBox<?>) bench.find("picture-theme")).getSelectionModel().select(1);
            ((CheckBox) bench.find("picture-clear")).setSelected(true);
        });
        hand.push(KeyCode.ENTER);
        Bench.eventually(() -> Files.exists(folder.resolve("mine.svg")));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertFalse(bench.workbench.document().dirtyProperty().get());
    }

    @Test
    void theSelectionIsCopiedAsAPictureOfItAlone(FxRobot robot) {
        hand.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.C);
        Image whole = copied(robot, 0);
        robot.interact(() -> bench.workbench.selection().set(ResourceId.of("i-client-1")));
        hand.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.C);
        Image one = copied(robot, whole.getWidth());
        Box box = bench.workbench.canvas().nesting().box(ResourceId.of("i-client-1"));
        assertEquals(2 * (box.width() + 48), one.getWidth(), 4);
    }

    @Test
    void theFlowThatIsShownIsInThePictureUnlessItIsNotWanted(FxRobot robot) throws IOException {
        robot.interact(() -> {
            bench.workbench.player().show(bench.workbench.draft().flow());
            bench.workbench.player().seekEnd();
        });
        String with = exported("with.svg", true);
        String without = exported("without.svg", false);
        assertTrue(with.length() > without.length() + 1000, "the flow is missing");
        robot.interact(bench.workbench.player()::clear);
        assertEquals(without, exported("cleared.svg", true));
    }

    private String exported(String name, boolean flow) throws IOException {
        bench.chosen = folder.resolve(name);
        hand.push(KeyCode.CONTROL, KeyCode.E);
        new FxRobot().interact(() -> ((CheckBox) bench.find("picture-flow")).setSelected(flow));
        hand.push(KeyCode.ENTER);
        Bench.eventually(() -> Files.exists(folder.resolve(name)));
        return Files.readString(folder.resolve(name));
    }

    private static Image copied(FxRobot robot, double before) {
        Image[] image = new Image[1];
        Bench.eventually(() -> {
            robot.interact(() -> image[0] = Clipboard.getSystemClipboard().getImage());
            return image[0] != null && image[0].getWidth() != before;
        });
        return image[0];
    }

    @Test
    void whereNothingPrintsItSaysSo(FxRobot robot) {
        boolean[] none = new boolean[1];
        robot.interact(() -> none[0] = Printer.getAllPrinters().isEmpty());
        assumeTrue(none[0], "a printer would show its dialog");
        hand.push(KeyCode.CONTROL, KeyCode.P);
        assertEquals(
                List.of("No printer is set up on this computer. Export a picture instead."),
                bench.workbench.notices().sentences());
    }

    private String label(String selector) {
        return ((Label) bench.stage.getScene().getRoot().lookup(selector)).getText();
    }
}
