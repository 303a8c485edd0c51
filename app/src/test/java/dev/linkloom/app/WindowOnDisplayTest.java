package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// What goes on between the window and the desktop around it.
@OnDisplay
@ExtendWith(PromptRobot.class)
class WindowOnDisplayTest {

    @TempDir Path home;

    private final CountDownLatch hidden = new CountDownLatch(1);
    private Bench bench;

    @Start
    void start(Stage stage) {
        stage.setOnHidden(_ -> hidden.countDown());
        bench = Bench.open(stage, home);
    }

    @Test
    void aDesignDroppedOnTheWindowOpens(FxRobot robot) throws IOException {
        Path design = Files.copy(sample("walks/walk-13.json"), home.resolve("dropped.json"));
        drop(robot, List.of(design));
        Bench.eventually(() -> design.equals(bench.workbench.document().fileProperty().get()));
    }

    @Test
    void twoFilesAtOnceChangeNothingAndSayWhy(FxRobot robot) {
        drop(robot, List.of(sample("saas.json"), sample("walks/walk-13.json")));
        Bench.eventually(() -> !bench.workbench.notices().sentences().isEmpty());
        assertEquals(
                List.of("2 files were dropped, and a window shows one design. Drop one file."),
                bench.workbench.notices().sentences());
        assertNull(bench.workbench.document().fileProperty().get());
    }

    @Test
    void whoeverWaitsForTheWindowLearnsThatItWasClosed(FxRobot robot) throws InterruptedException {
        robot.interact(() -> bench.workbench.close());
        assertTrue(hidden.await(10, TimeUnit.SECONDS));
    }

    @Test
    void theWindowTakesTheLargerSizeForScreenshotsWhateverTheScreenHolds(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("window-1920"));
        Bench.eventually(() -> bench.stage.getWidth() == 1920 && bench.stage.getHeight() == 1080);
    }

    /// Drags files from another window, as a file browser would hand them over.
    private void drop(FxRobot robot, List<Path> files) {
        Label source = new Label("files");
        robot.interact(() -> browser(source, files));
        Point2D to = bench.find("canvas").localToScreen(200, 200);
        robot.moveTo(source, Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        for (int i = 1; i <= 10; i++) {
            robot.moveTo(robot.point(source).query().interpolate(to, i / 10.0), Motion.DIRECT);
        }
        robot.release(MouseButton.PRIMARY);
    }

    private static void browser(Label source, List<Path> files) {
        source.setOnDragDetected(event -> {
            Dragboard board = source.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(files.stream().map(Path::toFile).toList());
            board.setContent(content);
            event.consume();
        });
        source.setMinSize(150, 100);
        Stage browser = new Stage();
        browser.setScene(new Scene(new StackPane(source), 200, 150));
        browser.setX(1000);
        browser.setY(100);
        browser.show();
    }

    private static Path sample(String name) {
        return Path.of("..", "assets", "designs").resolve(name).toAbsolutePath().normalize();
    }
}
