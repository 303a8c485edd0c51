package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.app.diagram.Samples;
import dev.linkloom.model.Design;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is closed is given back: a person works all day in one window.
@ExtendWith(PromptRobot.class)
class LeaksTest {

    private static final int DOCUMENTS = 50;
    private static final int WINDOWS = 4;

    @TempDir Path home;
    private Stage stage;
    private Bench bench;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void fiftyDocumentsOpenedOneAfterTheOtherLeaveOnlyTheLastBehind(FxRobot robot) {
        List<WeakReference<?>> closed = new ArrayList<>();
        robot.interact(() -> bench = Bench.open(stage, home));
        for (int i = 0; i < DOCUMENTS; i++) {
            robot.interact(() -> work(closed));
        }
        robot.interact(() -> bench.workbench.document().open(Samples.saas(), null));
        PromptRobot.settle();
        assertEquals(2 * DOCUMENTS, closed.size());
        Bench.eventually(() -> isGone(closed));
    }

    /// Opens a design, plays, edits and selects in it.
    private void work(List<WeakReference<?>> closed) {
        Design sample = Samples.saas();
        Workbench at = bench.workbench;
        at.document().open(sample, null);
        at.commands().run("play");
        at.document().perform(Bench.anEdit());
        at.selection().set(sample.resources().iterator().next().id());
        closed.add(new WeakReference<>(at.document().fabric()));
        closed.add(new WeakReference<>(at.canvas().diagramProperty().get()));
    }

    @Test
    void windowsThatWereClosedAreGone(FxRobot robot) {
        List<WeakReference<?>> closed = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < WINDOWS; i++) {
            Path own = home.resolve("window-" + i);
            robot.interact(() -> {
                stage.setOnHidden(_ -> hidden.add("hidden"));
                Bench bench = Bench.open(stage, own);
                bench.workbench.commands().run("play");
                closed.add(new WeakReference<>(bench.workbench));
                closed.add(new WeakReference<>(bench.stage.getScene()));
            });
            PromptRobot.settle();
            robot.interact(Windows::closeAll);
        }
        assertEquals(WINDOWS, hidden.size(), "who opened the window is told that it was closed");
        Bench.eventually(() -> isGone(closed));
    }

    private static boolean isGone(List<WeakReference<?>> references) {
        System.gc();
        return references.stream().allMatch(each -> each.refersTo(null));
    }
}
