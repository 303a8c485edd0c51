package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.document.FileDialogs.Unsaved;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

@ExtendWith(PromptRobot.class)
class DocumentLifeTest {

    private static final ResourceId NEWCOMER = ResourceId.of("333333333333");

    @TempDir Path folder;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, folder.resolve("home"));
    }

    @Test
    void closingAsksAndCancelKeepsTheWindowAndTheChanges(FxRobot robot) {
        edit(robot);
        askToClose(robot);
        assertEquals(1, bench.asked.size());
        assertTrue(bench.stage.isShowing());
        assertEquals(NEWCOMER, newcomer());
    }

    @Test
    void whatIsStillBeingTypedIsAskedAboutToo(FxRobot robot) {
        robot.interact(() -> {
            TextInputControl title = (TextInputControl) bench.find("field-title");
            title.requestFocus();
            title.setText("Not yet taken");
        });
        bench.answer = Unsaved.CANCEL;
        askToClose(robot);
        assertEquals("Not yet taken", bench.workbench.document().design().title());
        assertEquals(1, bench.asked.size());
    }

    @Test
    void closingWithoutSavingLeavesNothingToRecover(FxRobot robot) throws IOException {
        edit(robot);
        bench.workbench.flushJournal();
        assertEquals(1, journalEntries());
        bench.answer = Unsaved.DISCARD;
        askToClose(robot);
        assertFalse(bench.stage.isShowing());
        assertEquals(0, journalEntries());
    }

    @Test
    void closingAfterSaveWritesTheFileFirst(FxRobot robot) throws IOException {
        edit(robot);
        bench.answer = Unsaved.SAVE;
        bench.chosen = folder.resolve("mine");
        askToClose(robot);
        Bench.eventually(() -> !bench.stage.isShowing());
        Design saved = DesignFile.read(folder.resolve("mine.json"));
        assertEquals(NEWCOMER, saved.find(NEWCOMER).id());
    }

    @Test
    void savingClearsTheMarkAndNamesTheWindowAfterTheFile(FxRobot robot) throws IOException {
        edit(robot);
        bench.chosen = folder.resolve("mine.json");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        Bench.eventually(() -> bench.stage.getTitle().equals("mine.json — Linkloom"));
        bench.workbench.flushJournal();
        assertEquals(0, journalEntries());
        edit(robot, "444444444444");
        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        Bench.eventually(() -> bench.stage.getTitle().equals("mine.json — Linkloom"));
        assertEquals(1, bench.asked.size(), () -> "asked again: " + bench.asked);
        assertEquals(
                "444444444444",
                DesignFile.read(folder.resolve("mine.json"))
                        .find(ResourceId.of("444444444444"))
                        .id()
                        .value());
    }

    @Test
    void aBadFileKeepsTheDesignAndSaysWhereItIsBad(FxRobot robot) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"format\": ");
        edit(robot);
        Design before = bench.workbench.document().design();
        robot.interact(() -> open(bad));
        Bench.eventually(() -> !bench.workbench.notices().sentences().isEmpty());
        String sentence = bench.workbench.notices().sentences().getFirst();
        assertTrue(sentence.startsWith(bad + ": "), sentence);
        assertEquals(before, bench.workbench.document().design());
        assertEquals(
                List.of("open"), bench.asked, "a file that cannot be opened costs no question");
    }

    @Test
    void openingAnotherFileAsksAboutUnsavedChangesFirst(FxRobot robot) throws IOException {
        Path other = folder.resolve("other.json");
        DesignFile.write(Design.empty("Other"), other);
        edit(robot);
        bench.answer = Unsaved.DISCARD;
        robot.interact(() -> open(other));
        Bench.eventually(() -> bench.stage.getTitle().equals("other.json — Linkloom"));
        assertEquals(2, bench.asked.size());
        assertTrue(bench.asked.get(1).startsWith("unsaved"), bench.asked.get(1));
    }

    @Test
    void theNextStartOffersWhatACrashLeftBehind(FxRobot robot) throws IOException {
        edit(robot);
        bench.workbench.flushJournal();
        Bench next = again(robot);
        Bench.eventually(() -> !next.workbench.notices().sentences().isEmpty());
        assertEquals(null, next.workbench.document().design().find(NEWCOMER));
        robot.interact(() -> next.press("recover"));
        assertEquals(NEWCOMER, next.workbench.document().design().find(NEWCOMER).id());
        assertTrue(next.stage.getTitle().startsWith("• "), next.stage.getTitle());
        next.workbench.flushJournal();
        assertEquals(1, journalEntries(), "only the entry of the session that took over");
    }

    @Test
    void whatIsDiscardedIsNotOfferedAgain(FxRobot robot) throws IOException {
        edit(robot);
        bench.workbench.flushJournal();
        Bench next = again(robot);
        Bench.eventually(() -> !next.workbench.notices().sentences().isEmpty());
        robot.interact(() -> next.press("discard"));
        Bench.eventually(() -> {
            next.workbench.flushJournal();
            return journalEntries() == 0;
        });
        assertEquals(null, next.workbench.document().design().find(NEWCOMER));
    }

    @Test
    void unsavedWorkStandsBesideTheSavedUntilTheUserHasCompared(FxRobot robot) throws IOException {
        Path file = savedOnce(robot);
        edit(robot, "444444444444");
        bench.workbench.flushJournal();
        Design saved = DesignFile.read(file);
        Bench next = again(robot);
        Bench.eventually(() -> !next.workbench.notices().sentences().isEmpty());
        robot.interact(next.workbench::welcome);
        Bench.eventually(() -> next.find("welcome").isVisible());
        assertEquals("unsaved-recover", next.stage.getScene().getFocusOwner().getId());
        robot.interact(() -> Shots.save(next.stage.getScene(), "welcome-unsaved"));
        robot.interact(() -> next.press("unsaved-compare"));
        assertEquals("1 added", text(next, ".comparison .summary"));
        robot.interact(() -> Shots.save(next.stage.getScene(), "comparison"));
        robot.interact(() -> next.press("comparison-later"));
        assertTrue(next.find("welcome").isVisible());
        robot.interact(() -> next.press("unsaved-compare"));
        robot.interact(() -> next.press("compare-discard"));
        Bench.eventually(() -> next.workbench.notices().sentences().isEmpty());
        next.workbench.flushJournal();
        assertEquals(0, journalEntries());
        assertEquals(saved, DesignFile.read(file), "nothing was written over");
        assertEquals(
                "444444444444",
                DesignFile.read(backups(file).getLast())
                        .find(ResourceId.of("444444444444"))
                        .id()
                        .value(),
                "and what was given up is a backup");
    }

    @Test
    void whatTheFileHoldsAlreadyIsNotOffered(FxRobot robot) throws IOException {
        Path file = savedOnce(robot);
        edit(robot, "444444444444");
        bench.workbench.flushJournal();
        DesignFile.write(bench.workbench.document().design(), file);
        Bench next = again(robot);
        Bench.eventually(() -> {
            next.workbench.flushJournal();
            return journalEntries() == 0;
        });
        assertEquals(List.of(), next.workbench.notices().sentences());
    }

    private static String text(Bench in, String label) {
        return ((Label) in.stage.getScene().getRoot().lookup(label)).getText();
    }

    @Test
    void whatAnotherProgramWroteIsNeverOverwrittenUnseen(FxRobot robot) throws IOException {
        Path file = savedOnce(robot);
        Design foreign = Design.empty("Theirs");
        DesignFile.write(foreign, file);
        edit(robot, "444444444444");
        robot.interact(() -> bench.workbench.commands().run("save"));
        Bench.eventually(() -> !bench.workbench.notices().sentences().isEmpty());
        assertEquals(
                "mine.json was changed by another program since it was opened here.",
                bench.workbench.notices().sentences().getFirst());
        assertEquals(foreign, DesignFile.read(file));
        robot.interact(() -> bench.press("overwrite"));
        Bench.eventually(() -> bench.stage.getTitle().equals("mine.json — Linkloom"));
        assertEquals(bench.workbench.document().design(), DesignFile.read(file));
        assertEquals(
                foreign,
                DesignFile.read(backups(file).getLast()),
                "what was written over is kept as a backup");
    }

    @Test
    void comingBackToTheWindowTellsOfAChangeAndReloads(FxRobot robot) throws IOException {
        Path file = savedOnce(robot);
        Design foreign = Design.empty("Theirs");
        DesignFile.write(foreign, file);
        robot.interact(() -> bench.workbench.lookForChanges());
        Bench.eventually(() -> !bench.workbench.notices().sentences().isEmpty());
        robot.interact(() -> bench.press("reload"));
        Bench.eventually(() -> bench.workbench.document().design().equals(foreign));
    }

    @Test
    void aFileWrittenAnewWithTheSameDesignIsNoChange(FxRobot robot) throws IOException {
        Path file = savedOnce(robot);
        DesignFile.write(bench.workbench.document().design(), file);
        edit(robot, "444444444444");
        robot.interact(() -> bench.workbench.commands().run("save"));
        Bench.eventually(() -> bench.stage.getTitle().equals("mine.json — Linkloom"));
        assertEquals(List.of(), bench.workbench.notices().sentences());
    }

    @Test
    void theLastTwentyVersionsOfAFileAreKept(FxRobot robot) throws IOException {
        Path file = savedOnce(robot);
        Design first = DesignFile.read(file);
        for (int save = 0; save < 22; save++) {
            String title = "version " + save;
            robot.interact(() -> {
                bench.workbench.document().perform(new Edit.Retitle(title));
                bench.workbench.commands().run("save");
            });
            Bench.eventually(() -> bench.stage.getTitle().equals("mine.json — Linkloom"));
        }
        List<Path> kept = backups(file);
        assertEquals(20, kept.size());
        assertEquals("version 20", DesignFile.read(kept.getLast()).title());
        assertEquals("version 1", DesignFile.read(kept.getFirst()).title());
        bench.chosen = kept.getFirst();
        robot.interact(() -> bench.workbench.commands().run("open-backup"));
        Bench.eventually(() -> bench.workbench.document().design().title().equals("version 1"));
        assertTrue(bench.stage.getTitle().startsWith("• mine.json"), bench.stage.getTitle());
        assertEquals("version 21", DesignFile.read(file).title());
        assertFalse(first.title().startsWith("version"));
    }

    @Test
    void theHistoryGoesBackToAnyStepAndForwardAgainEvenAfterASave(FxRobot robot)
            throws IOException {
        Design before = bench.workbench.document().design();
        savedOnce(robot);
        edit(robot, "444444444444");
        Design after = bench.workbench.document().design();
        robot.clickOn("#tab-history");
        assertEquals(
                List.of("Open", "Add Newcomer (in the file)", "Add Newcomer"), historyRows(robot));
        robot.clickOn("Open");
        assertEquals(before, bench.workbench.document().design());
        assertEquals("Add Newcomer (undone)", historyRows(robot).getLast());
        robot.clickOn("Add Newcomer (undone)");
        robot.type(KeyCode.END, KeyCode.ENTER);
        assertEquals(after, bench.workbench.document().design());
    }

    @SuppressWarnings("rawtypes") // queryAllAs takes a class
    private static List<String> historyRows(FxRobot robot) {
        return robot.lookup("#history-list .list-cell").queryAllAs(ListCell.class).stream()
                .map(each -> (ListCell<?>) each)
                .filter(each -> each.getText() != null)
                .sorted(Comparator.comparingInt(ListCell<?>::getIndex))
                .map(ListCell::getText)
                .toList();
    }

    private Path savedOnce(FxRobot robot) throws IOException {
        Path file = folder.resolve("mine.json");
        edit(robot);
        bench.chosen = file;
        robot.interact(() -> bench.workbench.commands().run("save"));
        Bench.eventually(() -> bench.stage.getTitle().equals("mine.json — Linkloom"));
        return file;
    }

    private List<Path> backups(Path file) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("home/backups"))) {
            return all.filter(each -> each.toString().endsWith(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private Bench again(FxRobot robot) {
        Bench[] next = new Bench[1];
        robot.interact(() -> next[0] = Bench.open(new Stage(), folder.resolve("home")));
        return next[0];
    }

    private void open(Path file) {
        bench.chosen = file;
        bench.workbench.commands().run("open");
    }

    private void edit(FxRobot robot) {
        edit(robot, NEWCOMER.value());
    }

    private void edit(FxRobot robot, String id) {
        robot.interact(() -> bench.workbench.document().perform(Bench.addAccount(id)));
    }

    private ResourceId newcomer() {
        return bench.workbench.document().design().find(NEWCOMER).id();
    }

    private void askToClose(FxRobot robot) {
        robot.interact(() ->
                bench.stage.fireEvent(
                        new WindowEvent(bench.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private long journalEntries() throws IOException {
        Path journals = folder.resolve("home/journal");
        if (!Files.isDirectory(journals)) {
            return 0;
        }
        try (Stream<Path> entries = Files.list(journals)) {
            return entries.count();
        }
    }
}
