package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Vpc;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// What an architect does first: on an empty canvas, a whole PrivateLink by mouse and keys alone,
/// the consumer's side dragged, the provider's side typed; saved, played, taken back, read again.
@ExtendWith(PromptRobot.class)
@Timeout(480)
class DrawFromScratchTest {

    @TempDir private Path folder;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, folder.resolve("home"));
        stage.setHeight(880);
        hand = new Hand(bench);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(bench.workbench::dispose);
    }

    @Test
    void aPrivateLinkDrawnByHandIsSavedPlayedTakenBackAndReadAgain() throws Exception {
        hand.push(KeyCode.CONTROL, KeyCode.N);
        String empty = DesignFile.format(design());

        drawTheConsumer();
        drawTheProvider();
        connectThem();
        guardThem();
        shot("drawn");

        Path file = folder.resolve("drawn.json");
        bench.chosen = file;
        hand.push(KeyCode.CONTROL, KeyCode.S);
        Bench.eventually(() -> !bench.workbench.document().dirtyProperty().get());
        assertEquals(design(), DesignFile.read(file));
        assertTheApplicationSeesANode(DesignFile.read(file));

        play();
        assertEquals("DELIVERED", ((Label) bench.find("verdict-code")).getText());
        shot("played");

        undoEverything();
        assertEquals(empty, DesignFile.format(design()));
        redoEverything();
        assertEquals(Files.readString(file), DesignFile.format(design()));

        hand.push(KeyCode.CONTROL, KeyCode.N);
        assertEquals(empty, DesignFile.format(design()));
        hand.push(KeyCode.CONTROL, KeyCode.O);
        Bench.eventually(() -> !design().resources().isEmpty());
        assertEquals(Files.readString(file), DesignFile.format(design()));
        play();
        assertEquals("DELIVERED", ((Label) bench.find("verdict-code")).getText());
    }

    @Test
    void whatHasNoBusinessThereIsRefusedAndNothingChanges() {
        hand.push(KeyCode.CONTROL, KeyCode.N);
        Design before = design();

        hand.drop(ResourceType.INSTANCE, hand.canvas().camera().middle());

        assertEquals(before, design());
        String reason = hand.canvas().statusProperty().get();
        assertTrue(reason.startsWith("An Instance belongs inside a Subnet"), reason);
    }

    private void drawTheConsumer() {
        ResourceId vpc = hand.carry(ResourceType.VPC, hand.canvas().camera().middle());
        hand.push(KeyCode.SHIFT, KeyCode.DIGIT1);
        ResourceId subnet = hand.carry(ResourceType.SUBNET, hand.in(vpc, .4, .5));
        hand.push(KeyCode.SHIFT, KeyCode.DIGIT1);
        hand.carry(ResourceType.INSTANCE, hand.in(subnet, .5, .6));
        rename("client");
        hand.carry(ResourceType.INTERFACE_ENDPOINT, onTheRight(vpc));
        rename("door");
        hand.carry(ResourceType.SECURITY_GROUP, hand.in(vpc, .2, .9));
        rename("guard");
    }

    /// The endpoint lies on the border of its VPC.
    private Point onTheRight(ResourceId vpc) {
        return hand.in(vpc, .99, .5);
    }

    /// All of it by keys: pick in the palette, Enter, rename.
    private void drawTheProvider() {
        hand.push(KeyCode.ESCAPE);
        shot("consumer");
        add("AWS account");
        shot("account");
        rename("provider");
        for (String type :
                new String[] {
                    "VPC",
                    "Subnet",
                    "Instance",
                    "Network Load Balancer",
                    "Target group",
                    "Endpoint service",
                    "Security group"
                }) {
            add(type);
        }
        rename("app-guard");
        assertEquals(2, design().all(Vpc.class).stream().map(Vpc::account).distinct().count());
        hand.push(KeyCode.SHIFT, KeyCode.DIGIT1);
    }

    private void add(String type) {
        hand.push(KeyCode.INSERT);
        assertTrue(bench.find("palette-search").isFocused(), "Insert leads to the palette");
        hand.write(type);
        hand.push(KeyCode.ENTER);
        backToTheCanvas();
    }

    private void backToTheCanvas() {
        hand.push(KeyCode.ESCAPE);
        hand.push(KeyCode.ESCAPE);
        assertTrue(hand.canvas().isFocused(), "Escape leads back to the canvas");
    }

    private void connectThem() {
        hand.click(hand.named("service-1"));
        hand.press("add-field-allowedPrincipals");
        hand.click("field-acceptanceRequired");
        hand.connect(hand.named("door"), hand.named("service-1"));
        hand.connect(hand.named("service-1"), hand.named("nlb-1"));
        hand.connect(hand.named("guard"), hand.named("door"));
        connectByKeys("nlb-1", "targets-1");
        connectByKeys("targets-1", "instance-1");
        connectByKeys("app-guard", "instance-1");
        assertEquals(
                InterfaceEndpoint.State.AVAILABLE,
                design().find(hand.named("door"), InterfaceEndpoint.class).state());
        assertFalse(service().acceptanceRequired());
    }

    private EndpointService service() {
        return design().find(hand.named("service-1"), EndpointService.class);
    }

    private void connectByKeys(String from, String to) {
        walkTo(hand.named(from));
        hand.push(KeyCode.C);
        hand.write(to);
        hand.push(KeyCode.ENTER);
    }

    private void walkTo(ResourceId wanted) {
        hand.push(KeyCode.ESCAPE);
        for (int i = 0; i < 30; i++) {
            hand.push(KeyCode.TAB);
            if (hand.selected().equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("Tab never came to " + wanted);
    }

    /// The port of the application, and who may call it.
    private void guardThem() {
        hand.click(hand.named("targets-1"));
        hand.type("field-port", "8443");
        hand.click(hand.named("guard"));
        hand.press("add-field-ingress");
        hand.type("field-ingress-0-peer", "10.0.0.0/24");
        hand.click(hand.named("app-guard"));
        hand.press("add-field-ingress");
        hand.type("field-ingress-0-ports", "8443");
    }

    private void rename(String name) {
        hand.push(KeyCode.F2);
        hand.write(name);
        hand.push(KeyCode.ENTER);
    }

    private void play() throws Exception {
        hand.type("flow-to", door() + ":443");
        hand.push(KeyCode.F5);
        hand.click("speed");
        hand.push(KeyCode.END);
        hand.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> !bench.workbench.player().isPlaying() && bench.workbench.player().time() > 0);
    }

    private String door() {
        InterfaceEndpoint door = design().find(hand.named("door"), InterfaceEndpoint.class);
        return String.valueOf(door.interfaces().getFirst().privateIp());
    }

    private void assertTheApplicationSeesANode(Design drawn) {
        ResourceId client = hand.named("client");
        Trace trace = Fabric.compile(drawn).trace(Flow.tcp(client, door(), 443));
        assertEquals(Verdict.DELIVERED, trace.verdict(), trace.explanation());
        String node =
                String.valueOf(
                        drawn.all(NetworkLoadBalancer.class)
                                .getFirst()
                                .nodes()
                                .getFirst()
                                .privateIp());
        String seen = Objects.requireNonNull(trace.seenByTarget()).packet().from();
        assertTrue(seen.startsWith(node + ":"), seen);
        String own = String.valueOf(drawn.find(client, Instance.class).privateIp());
        assertNotEquals(own, node);
    }

    private void undoEverything() {
        while (!bench.find("undo").isDisabled()) {
            hand.push(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    private void redoEverything() {
        while (!bench.find("redo").isDisabled()) {
            hand.push(KeyCode.CONTROL, KeyCode.Y);
        }
    }

    private void shot(String name) {
        new PromptRobot().interact(() -> Shots.save(bench.stage.getScene(), "scratch-" + name));
    }

    private Design design() {
        return hand.design();
    }
}
