package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.packet.HeaderField;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.TargetGroup;

import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
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

/// The packets of the flow shown: saved for Wireshark, and looked at.
@ExtendWith(PromptRobot.class)
class PacketsTest {

    private static final Flow FLOW = Flow.tcp(ResourceId.of("i-client-1"), "api.example.com", 443);

    @TempDir private Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    private void play(FxRobot robot, boolean proxy) {
        robot.interact(() -> {
            Design design = bench.workbench.document().design();
            TargetGroup group = design.all(TargetGroup.class).getFirst();
            bench.workbench.document().open(design.with(group.withProxyProtocolV2(proxy)), null);
            bench.workbench.player().show(FLOW);
            bench.workbench.player().seekEnd();
        });
    }

    @Test
    void theShortcutSavesWhatTheEngineCaptures(FxRobot robot) throws IOException {
        play(robot, true);
        bench.chosen = home.resolve("flow");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E)
                .release(KeyCode.E, KeyCode.SHIFT, KeyCode.CONTROL);
        Path file = home.resolve("flow.pcapng");
        Bench.eventually(() -> Files.exists(file));
        assertEquals(List.of("capture i-client-1-to-api.example.com-443.pcapng"), bench.asked);
        Fabric fabric = bench.workbench.document().fabric();
        assertArrayEquals(
                fabric.packets(List.of(fabric.trace(FLOW))).bytes(), Files.readAllBytes(file));
    }

    @Test
    void withoutAFlowItSaysWhatIsMissing(FxRobot robot) {
        var command = bench.workbench.commands().get("save-packets");
        assertFalse(command.enabled().get());
        assertEquals("Play a flow first", command.need());
        command.run();
        assertEquals(List.of(), bench.asked);
        play(robot, false);
        assertTrue(command.enabled().get());
        assertEquals("Save packets…", command.label().getValue());
        assertFalse(bench.find("save-packets").isDisabled());
    }

    @Test
    void aFolderThatIsNotThereIsSaid(FxRobot robot) {
        play(robot, false);
        bench.chosen = home.resolve("nowhere").resolve("flow.pcapng");
        robot.interact(() -> bench.workbench.commands().run("save-packets"));
        Bench.eventually(() -> !bench.workbench.notices().sentences().isEmpty());
        String said = bench.workbench.notices().sentences().getFirst();
        assertTrue(said.startsWith("The folder of"), said);
    }

    /// SRC-01: before and after at the node; SRC-22: the header's fields below.
    @Test
    void thePacketTabShowsTheRewritingAndTheHeader(FxRobot robot) {
        play(robot, true);
        robot.interact(() -> {
            ((TabPane) bench.find("dock")).getSelectionModel().select(2);
            bench.workbench.player().seek(rewriting());
        });
        List<String> texts =
                ((Pane) bench.find("packet-addresses"))
                        .getChildren().stream()
                                .map(each ->
                                        each instanceof Text text
                                                ? text.getText()
                                                : ((Labeled) each).getText())
                                .toList();
        assertEquals(
                List.of(
                        "At api-nlb:",
                        "10.0.1.10:49152 → 10.0.11.20:443",
                        "becomes",
                        "172.16.11.5:20001 → 172.16.1.10:8443"),
                texts);
        List<?> fields = ((TableView<?>) bench.find("header-table")).getItems();
        assertEquals(11, fields.size());
        assertEquals(new HeaderField(16, "0a00010a", "source address", "10.0.1.10"), fields.get(4));
        for (ThemeChoice choice : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(choice));
            robot.interact(() -> Shots.save(bench.stage.getScene(), "packet-" + choice));
        }
        robot.interact(() -> ((TabPane) bench.find("dock")).getSelectionModel().select(1));
        robot.interact(() -> Shots.save(bench.stage.getScene(), "packet-flow"));
    }

    private Hop rewriting() {
        return bench.workbench.player().traceProperty().get().forward().stream()
                .filter(Hop::rewrites)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAHeaderTheTabSaysWhatTheTargetSees(FxRobot robot) {
        play(robot, false);
        robot.interact(() -> ((TabPane) bench.find("dock")).getSelectionModel().select(2));
        assertEquals(
                "No PROXY header goes before the first payload: app-1 only sees"
                        + " 172.16.11.5:20001.",
                ((Labeled) bench.find("packet-said")).getText());
        assertFalse(bench.find("header-table").isVisible());
    }
}
