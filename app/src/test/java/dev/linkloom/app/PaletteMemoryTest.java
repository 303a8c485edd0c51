package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.app.settings.Home;
import dev.linkloom.model.resource.ResourceType;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What was added last stands first in the palette of the next run too.
@ExtendWith(PromptRobot.class)
class PaletteMemoryTest {

    @TempDir Path home;

    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void theNextWindowBeginsWithWhatWasUsedLast(FxRobot robot) {
        add(robot, ResourceType.ACCOUNT);
        add(robot, ResourceType.INTERNET);
        Path settings = new Home(home).settingsFile();
        Bench.eventually(() ->
                Files.exists(settings) && Files.readString(settings).contains("\"internet\""));
        Bench[] next = new Bench[1];
        robot.interact(() -> next[0] = Bench.open(new Stage(), home));
        assertEquals(
                List.of("recent-internet", "recent-account"),
                next[0].find("palette").lookupAll(".recent-row").stream()
                        .map(Node::getId)
                        .toList());
    }

    private void add(FxRobot robot, ResourceType type) {
        robot.interact(() -> bench.find(Hand.idOf(type)).requestFocus());
        hand.push(KeyCode.ENTER);
    }
}
