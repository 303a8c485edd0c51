package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
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
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// What lies behind the welcome is out of reach.
@ExtendWith(PromptRobot.class)
class WelcomeTest {

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void shortcutsDoNothingToTheDesignBehindIt(FxRobot robot) {
        robot.interact(() -> {
            bench.workbench.document().perform(Bench.anEdit());
            bench.workbench.selection().set(ResourceId.of("i-client-1"));
        });
        Design before = bench.workbench.document().design();
        greet(robot);
        robot.type(KeyCode.F5, KeyCode.DELETE, KeyCode.F2);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(before, bench.workbench.document().design());
        assertNull(bench.workbench.player().traceProperty().get());
        assertTrue(bench.find("undo").isDisabled());
        robot.type(KeyCode.ESCAPE);
        assertFalse(bench.find("welcome").isVisible());
        robot.type(KeyCode.DELETE);
        assertNull(bench.workbench.document().design().find(ResourceId.of("i-client-1")));
    }

    @Test
    void tabNeverLeavesIt(FxRobot robot) {
        greet(robot);
        for (int press = 0; press < 30; press++) {
            robot.type(KeyCode.TAB);
            Node owner = bench.stage.getScene().getFocusOwner();
            assertTrue(bench.find("welcome").isFocusWithin(), "the focus is on " + owner);
        }
    }

    @Test
    void aNewDesignTakesItsPlace(FxRobot robot) {
        greet(robot);
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        assertFalse(bench.find("welcome").isVisible());
        assertEquals(0, bench.workbench.document().design().resources().size());
    }

    @Test
    void arrowsLeadFromPictureToPictureAndEnterOpensOne(FxRobot robot) {
        greet(robot);
        robot.interact(() -> Shots.save(bench.stage.getScene(), "welcome-first"));
        robot.interact(() -> bench.find("welcome-new").requestFocus());
        robot.type(KeyCode.RIGHT);
        assertEquals("template-lessons-first-privatelink", focused());
        robot.type(KeyCode.DOWN);
        assertEquals("template-walks-walk-13", focused());
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        robot.interact(() -> Shots.save(bench.stage.getScene(), "welcome-scrolled"));
        assertTrue(focused().startsWith("sample-"), this::focused);
        Node tile = bench.stage.getScene().getFocusOwner();
        Bounds shown = tile.localToScene(tile.getBoundsInLocal());
        Node card = bench.stage.getScene().getRoot().lookup(".welcome-card");
        assertTrue(
                card.localToScene(card.getBoundsInLocal()).contains(shown),
                () -> "scrolled into view: " + shown);
        String name = tile.getAccessibleText();
        robot.type(KeyCode.ENTER);
        assertFalse(bench.find("welcome").isVisible());
        assertEquals(name, bench.workbench.document().design().title());
        assertFalse(bench.workbench.document().dirtyProperty().get());
    }

    @Test
    void everySampleAndTemplateShowsItsPicture(FxRobot robot) {
        greet(robot);
        for (Node tile : bench.stage.getScene().getRoot().lookupAll(".welcome-tile")) {
            if (!"welcome-new".equals(tile.getId())) {
                Bench.eventually(() -> isDrawn(robot, tile.lookup(".thumbnail")));
            }
        }
    }

    @Test
    void everyDesignThatComesWithTheAppIsThere(FxRobot robot) throws IOException {
        greet(robot);
        try (Stream<Path> files = Files.list(Path.of("../assets/designs"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String name = String.valueOf(each.getFileName()).replace(".json", "");
                assertTrue(bench.find("sample-" + name).isVisible());
            }
        }
    }

    private static boolean isDrawn(FxRobot robot, Node thumbnail) {
        boolean[] drawn = new boolean[1];
        robot.interact(() -> {
            WritableImage image = thumbnail.snapshot(null, null);
            Set<Integer> colours = new HashSet<>();
            for (int x = 4; x < image.getWidth() - 4; x++) {
                colours.add(image.getPixelReader().getArgb(x, (int) image.getHeight() / 2));
            }
            drawn[0] = colours.size() > 3;
        });
        return drawn[0];
    }

    private String focused() {
        return String.valueOf(bench.stage.getScene().getFocusOwner().getId());
    }

    private void greet(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("welcome"));
        Bench.eventually(() -> bench.find("welcome").isVisible());
    }
}
