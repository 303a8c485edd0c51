package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Instance;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

@ExtendWith(PromptRobot.class)
@Timeout(60)
class ClipboardTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void copyAndPasteByKeysWorksInAnotherSubnetAndIsOneStep(FxRobot robot) {
        Design before = hand.design();
        hand.click(CLIENT);
        hand.push(KeyCode.CONTROL, KeyCode.C);
        assertTrue(clipboard(robot).contains("\"name\": \"client-1\""), clipboard(robot));
        robot.moveTo(
                hand.onScreen(hand.in(ResourceId.of("subnet-c-app-2"), .5, .85)),
                org.testfx.robot.Motion.DIRECT);
        hand.push(KeyCode.CONTROL, KeyCode.V);
        Instance copy = hand.design().find(hand.selected(), Instance.class);
        assertEquals("client-3", copy.name());
        assertEquals(ResourceId.of("subnet-c-app-2"), copy.subnet());
        assertEquals("10.0.2.4", copy.privateIp().toString());
        robot.interact(() -> Shots.save(bench.stage.getScene(), "clipboard-pasted"));
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertSame(before, hand.design());
    }

    @Test
    void cutMovesAResourceThroughTheClipboard(FxRobot robot) {
        hand.click(CLIENT);
        hand.push(KeyCode.CONTROL, KeyCode.X);
        assertEquals(null, hand.design().find(CLIENT));
        hand.push(KeyCode.CONTROL, KeyCode.V);
        Instance back = hand.design().find(hand.selected(), Instance.class);
        assertEquals("client-1", back.name());
        assertEquals("10.0.1.10", back.privateIp().toString());
        assertEquals("Paste client-1", bench.workbench.document().undoLabelProperty().get());
    }

    @Test
    void controlDDuplicatesAVpcWithEverythingInIt(FxRobot robot) {
        robot.interact(() -> bench.workbench.selection().set(ResourceId.of("vpc-consumer")));
        hand.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(
                "Duplicate 10 resources", bench.workbench.document().undoLabelProperty().get());
        robot.interact(() -> hand.canvas().fit());
        robot.interact(() -> Shots.save(bench.stage.getScene(), "clipboard-duplicated"));
    }

    @Test
    void otherTextIsRefusedWithTheReasonAndNothingIsLost(FxRobot robot) {
        Design before = hand.design();
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Dear Anna,");
            Clipboard.getSystemClipboard().setContent(content);
        });
        hand.click(CLIENT);
        hand.push(KeyCode.CONTROL, KeyCode.V);
        assertSame(before, hand.design());
        String sentence = bench.workbench.notices().sentences().getFirst();
        assertTrue(sentence.startsWith("The clipboard holds no resources to paste."), sentence);
        robot.interact(() -> Shots.save(bench.stage.getScene(), "clipboard-refused"));
    }

    private static String clipboard(FxRobot robot) {
        AtomicReference<String> text = new AtomicReference<>();
        robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
        return text.get();
    }
}
