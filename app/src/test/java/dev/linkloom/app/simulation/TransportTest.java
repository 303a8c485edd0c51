package dev.linkloom.app.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.dns.DnsPanel;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Instance;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;

@ExtendWith(PromptRobot.class)
class TransportTest {

    private final Document document = new Document();
    private Player player;
    private FlowOverlay overlay;
    private Scene scene;

    @Start
    void start(Stage stage) {
        document.open(Sample.design(), null);
        player = new Player(document);
        overlay = new FlowOverlay(player);
        FlowDraft draft = new FlowDraft(document);
        Commands commands = new Commands();
        new TransportCommands(commands, draft, player, new Selection(document)).register();
        commands.add(Command.of("save-packets", "Save packets…", () -> {}));
        new Pulse(player);
        VBox root =
                new VBox(
                        new TransportBar(document, draft, player, commands),
                        new FlowPanel(document, player, commands),
                        new DnsPanel(document, draft, player));
        scene = new Scene(root, 970, 860);
        commands.installOn(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void thePulseLeavesItToTheWindowWhetherThingsMove(FxRobot robot) {
        assertFalse(overlay.reducedMotionProperty().isBound());
    }

    @Test
    void aChosenClientAndDestinationPlayToTheEnd(FxRobot robot) throws Exception {
        choose(robot, "#flow-from", Sample.OTHER);
        type(robot, "api.example.com:443");
        robot.interact(() -> player.speedProperty().set(4));
        robot.clickOn("#play");
        assertTrue(player.isPlaying());
        assertEquals(Sample.OTHER, player.traceProperty().get().flow().from());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !player.isPlaying());
        assertEquals(player.duration(), player.time(), 1e-9);
        assertEquals("DELIVERED", text("verdict-code"));
        // Into the other zone 0.4 ms, over the fabric 0.2, to the target 0.1, and back (LAT-01,
        // LAT-04).
        assertEquals("≈ 1.4 ms (estimate)", text("flow-estimate"));
    }

    @Test
    void pauseHoldsThePacketWhereItIs(FxRobot robot) {
        robot.clickOn("#play").clickOn("#pause");
        assertFalse(player.isPlaying());
        assertTrue(player.time() > 0 && player.time() < player.duration());
    }

    @Test
    void scrubbingToTheRewriteShowsTheNewAddressAndSelectsItsRow(FxRobot robot) {
        show(robot);
        Scrubber scrubber = (Scrubber) scene.lookup("#scrubber");
        double rewrite = player.playbackProperty().get().timeAt("rewrite");
        var spot = scrubber.localToScene(scrubber.xOf(rewrite), scrubber.getHeight() / 2);
        robot.clickOn(spot.getX(), spot.getY());
        Seen seen = new Seen(overlay.itemsProperty().get());
        assertTrue(seen.shows("172.16.11.5:20001"));
        assertTrue(seen.isStruckThrough("10.0.1.10:49152"));
        assertEquals(
                player.currentHopProperty().get(),
                table().getSelectionModel().getSelectedItem().hop());
        assertTrue(table().getSelectionModel().getSelectedItem().hop().rewrites());
    }

    @Test
    void selectingARowMovesTheAnimationThere(FxRobot robot) {
        show(robot);
        Hop last = player.traceProperty().get().forward().getLast();
        robot.interact(() ->
                table().getSelectionModel()
                        .select(player.traceProperty().get().forward().size() - 1));
        assertEquals(last, player.currentHopProperty().get());
        assertEquals(player.playbackProperty().get().timeOf(last), player.time(), 1e-9);
    }

    @Test
    void wordsFilterTheDecisionsAndTheAnimationGoesOn(FxRobot robot) {
        show(robot);
        int all = table().getItems().size();
        robot.clickOn("#flow-filter");
        robot.write("network acl");
        assertTrue(table().getItems().size() < all, "nothing is filtered");
        assertFalse(table().getItems().isEmpty());
        robot.interact(() -> player.seekEnd());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.DELETE);
        assertEquals(all, table().getItems().size());
    }

    @Test
    void steppingSelectsRowAfterRowAndBack(FxRobot robot) {
        show(robot);
        robot.interact(() -> player.seek(player.traceProperty().get().forward().getFirst()));
        assertEquals(0, table().getSelectionModel().getSelectedIndex());
        robot.push(KeyCode.F10);
        robot.push(KeyCode.F10);
        assertEquals(2, table().getSelectionModel().getSelectedIndex());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        assertEquals(1, table().getSelectionModel().getSelectedIndex());
        robot.clickOn("#step-back");
        assertEquals(0, table().getSelectionModel().getSelectedIndex());
    }

    @Test
    void eachStepIsTheNextEventAndTheNetworksTimeStandsApart(FxRobot robot) {
        assertFalse(scene.lookup("#flow-event").isVisible(), "nothing is shown");
        show(robot);
        int all = player.playbackProperty().get().events();
        robot.interact(player::stop);
        assertEquals("event 0 of " + all, clock("#flow-event"));
        robot.push(KeyCode.F10);
        robot.push(KeyCode.F10);
        assertEquals("event 2 of " + all, clock("#flow-event"));
        robot.interact(player::seekEnd);
        assertEquals("event %1$d of %1$d".formatted(all), clock("#flow-event"));
        assertTrue(clock("#flow-network-time").matches("net ≈ [0-9.]+ ms"));
        assertTrue(clock("#flow-time").endsWith(" s"), clock("#flow-time"));
    }

    private String clock(String id) {
        return ((Label) scene.lookup(id)).getText();
    }

    @Test
    void homeAndEndOnTheScrubberGoToTheEnds(FxRobot robot) {
        show(robot);
        robot.interact(() -> scene.lookup("#scrubber").requestFocus());
        robot.push(KeyCode.END);
        assertEquals(player.duration(), player.time(), 1e-9);
        robot.push(KeyCode.HOME);
        assertEquals(0, player.time());
    }

    @Test
    void aWrongDestinationIsExplainedInPlaceAndNothingIsPlayed(FxRobot robot) {
        type(robot, "api.example.com");
        robot.push(KeyCode.F5);
        Label problem = (Label) scene.lookup("#flow-problem");
        assertTrue(problem.isVisible());
        assertTrue(problem.getText().contains("has no port"), problem.getText());
        assertNull(player.traceProperty().get());
        type(robot, "api.example.com:443");
        assertFalse(problem.isVisible());
    }

    @Test
    void aDeniedFlowShowsTheCrossAndNamesTheRule(FxRobot robot) {
        robot.interact(() -> document.open(Sample.denying(), null));
        show(robot);
        robot.interact(player::seekEnd);
        Seen seen = new Seen(overlay.itemsProperty().get());
        assertTrue(seen.hasGlyph(Marks.CROSS));
        assertTrue(seen.shows("DROP_SG_INGRESS"));
        assertEquals("DROP_SG_INGRESS", text("verdict-code"));
        assertFalse(table().getSelectionModel().getSelectedItem().hop().passed());
        assertNotNull(scene.lookup(".scrubber .tick.stop"));
    }

    @Test
    void anEditUnderAShownFlowRaisesTheRibbon(FxRobot robot) {
        show(robot);
        assertFalse(scene.lookup("#design-changed").isVisible());
        var group = Sample.denying().find(ResourceId.of("sg-ep"));
        robot.interact(() -> document.perform(new Edit.Replace("Change group", group)));
        assertTrue(scene.lookup("#design-changed").isVisible());
        assertEquals(Verdict.DROP_SG_INGRESS.name(), text("verdict-code"));
        robot.push(KeyCode.F5);
        assertFalse(scene.lookup("#design-changed").isVisible());
    }

    @Test
    void theFlowCanBeCopiedAsText(FxRobot robot) {
        show(robot);
        robot.clickOn("#flow-copy");
        robot.interact(() -> {
            String copied = Clipboard.getSystemClipboard().getString();
            assertTrue(copied.startsWith("client-1 to api.example.com:443/tcp: DELIVERED"), copied);
            assertTrue(
                    copied.contains(
                            "10.0.1.10:49152 -> 10.0.11.20:443 becomes 172.16.11.5:20001 ->"
                                    + " 172.16.1.10:8443"),
                    copied);
        });
    }

    @Test
    void aNameCanBeAskedAsTheSameClient(FxRobot robot) {
        robot.clickOn("#dns-name").write("api.example.com").push(KeyCode.ENTER);
        assertEquals("ANSWERED", text("dns-status"));
        robot.interact(() -> ((TextField) scene.lookup("#dns-name")).setText("nobody.example.com"));
        robot.clickOn("#dns-ask");
        assertEquals("NXDOMAIN", text("dns-status"));
        choose(robot, "#dns-from", Sample.OTHER);
        assertEquals(Sample.OTHER, ((ComboBox<?>) scene.lookup("#flow-from")).getValue());
    }

    @Test
    void theClientStaysWhenOthersComeBeforeIt(FxRobot robot) {
        ComboBox<?> box = (ComboBox<?>) scene.lookup("#flow-from");
        String name = box.getButtonCell().getText();
        Instance known = document.design().find((ResourceId) box.getValue(), Instance.class);
        robot.interact(() -> {
            for (int i = 0; i < 40; i++) {
                Instance more = known.withId(ResourceId.of("i-00" + (10 + i)));
                document.perform(
                        new Edit.Add(more.renamed("client-" + (100 + i)), new Box(0, 0, 1, 1)));
            }
        });
        PromptRobot.settle();
        assertEquals(known.id(), box.getValue());
        assertEquals(name, box.getButtonCell().getText());
    }

    private void show(FxRobot robot) {
        robot.interact(() -> player.show(Sample.FLOW));
    }

    private void type(FxRobot robot, String destination) {
        ComboBox<?> box = (ComboBox<?>) scene.lookup("#flow-to");
        robot.interact(box.getEditor()::clear);
        robot.clickOn(box.getEditor()).write(destination);
    }

    @SuppressWarnings("unchecked")
    private void choose(FxRobot robot, String box, ResourceId id) {
        robot.interact(() -> ((ComboBox<ResourceId>) scene.lookup(box)).setValue(id));
    }

    @SuppressWarnings("unchecked")
    private TableView<FlowRow> table() {
        return (TableView<FlowRow>) scene.lookup("#flow-table");
    }

    private String text(String id) {
        Node node = scene.lookup("#" + id);
        assertNotNull(node, id);
        return ((Labeled) node).getText();
    }
}
