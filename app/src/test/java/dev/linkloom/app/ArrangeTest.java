package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.Aids;
import dev.linkloom.app.settings.DrawingAids;
import dev.linkloom.app.settings.SettingsFile;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;

/// Drawing straight by commands.
@ExtendWith(ApplicationExtension.class)
class ArrangeTest {

    @TempDir Path home;

    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void keysSwitchSnappingAndTheGridAndBothAreRemembered() {
        Aids aids = hand.canvas().aids();
        hand.push(KeyCode.ALT, KeyCode.S);
        assertFalse(aids.snappingProperty().get());
        hand.push(KeyCode.CONTROL, KeyCode.QUOTE);
        assertFalse(aids.gridProperty().get());
        SettingsFile file = new SettingsFile(home.resolve("settings.json"));
        Bench.eventually(() -> file.load().aids().equals(new DrawingAids(false, false, true)));
        hand.push(KeyCode.ALT, KeyCode.S);
        Bench.eventually(() -> file.load().aids().equals(new DrawingAids(false, true, true)));
        assertTrue(hand.canvas().isFocused());
    }
}
