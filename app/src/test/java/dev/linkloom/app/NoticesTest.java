package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.notice.Notices;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

@ExtendWith(PromptRobot.class)
class NoticesTest {

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void anOfferStaysInSightHoweverManyErrorsCome(FxRobot robot) {
        Notices notices = bench.workbench.notices();
        robot.interact(() ->
                notices.offer("Recover?", new Notices.Choice("recover", "Recover", () -> {})));
        for (int i = 0; i < 6; i++) {
            String error = i + ". " + "This file could not be read at all. ".repeat(12);
            robot.interact(() -> notices.error(error));
        }
        assertEquals("Recover?", notices.sentences().getFirst());
        assertEquals(4, notices.sentences().size(), "the offer and the last three errors");
        Bounds canvas = onScreen(bench.workbench.canvas());
        assertTrue(canvas.contains(onScreen(bench.find("recover"))), () -> "" + notices);
        robot.interact(() -> Shots.save(bench.stage.getScene(), "notices"));
        for (Node banner : notices.getChildren()) {
            assertTrue(canvas.contains(onScreen(banner)), banner::getAccessibleText);
        }
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
