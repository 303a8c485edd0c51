package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Opening;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ResourceType;

import javafx.scene.control.Button;
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

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// The first lesson, taken in the window by mouse and keys: it can be finished, and only by the
/// right behaviour.
@ExtendWith(PromptRobot.class)
@Timeout(480)
class FirstLessonByHandTest {

    private static final ResourceId SERVICE = ResourceId.of("vpce-svc-0123456789abcdef0");
    private static final ResourceId GUARD = ResourceId.of("sg-ep");
    private static final Point IN_CONSUMER = new Point(450, 200);
    private static final Point IN_PROVIDER = new Point(1010, 440);

    @TempDir Path home;

    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(bench.workbench::dispose);
    }

    @Test
    void theLessonCanBeFinishedByMouseAndKeys() throws Exception {
        begin();
        shot("1");
        goOn("Would it work as it is?");
        hand.press("lesson-choice-2");
        goOn("A door in the consumer VPC");
        dropTheDoor();
        shot("3");
        goOn("Where it leads, who guards it");
        hand.connect(door(), SERVICE);
        hand.connect(door(), GUARD);
        shot("4");
        goOn("A name for the door");
        nameTheDoor();
        shot("5");
        goOn("The first packet");
        hand.type("flow-to", "api.example.com:443");
        playOut();
        shot("6");
        goOn("Who stopped it?");
        letIn("10.0.0.0/16");
        shot("7");
        goOn("Whom does the application see?");
        hand.press("lesson-choice-2");
        goOn("See it happen");
        playOut();
        shot("9");
        goOn("What you take along");
        shot("10");
        hand.press("lesson-next");
        assertEquals("Finished", bench.find("lesson-dots").getAccessibleText());
        shot("finished");
        hand.press("lesson-next");
        assertEquals(Opening.sample().design(), bench.workbench.document().design());
    }

    @Test
    void nothingLessThanTheRightBehaviourLeadsToTheEnd() throws Exception {
        begin();
        goOn("Would it work as it is?");
        hand.press("lesson-choice-1");
        staysBecause("the packet does not get that far");
        hand.press("lesson-choice-2");
        goOn("A door in the consumer VPC");
        dropTheDoorIntoTheWrongVpc();
        dropTheDoor();
        goOn("Where it leads, who guards it");
        hand.press("lesson-check");
        staysBecause("Not yet.");
        hand.connect(door(), SERVICE);
        hand.press("lesson-check");
        staysBecause("The guard is missing");
        hand.connect(door(), GUARD);
        goOn("A name for the door");
        hand.press("lesson-check");
        staysBecause("Nobody knows api.example.com yet.");
        nameTheDoor();
        goOn("The first packet");
        playAnotherConnection();
        skipPlaying();
        playOut();
        goOn("Who stopped it?");
        mendTheWrongThing();
        letIn("10.0.0.0/16");
        goOn("Whom does the application see?");
        hand.press("lesson-choice-0");
        staysBecause("not for traffic that comes through PrivateLink");
        hand.press("lesson-choice-2");
        goOn("See it happen");
        skipPlaying();
        hand.press("lesson-quit");
        hand.press("learn");
        Bench.eventually(() -> bench.find("welcome").isVisible());
        assertTrue(bench.find("lesson-resume").isVisible(), "it is not finished");
    }

    private void begin() {
        hand.press("learn");
        Bench.eventually(() -> bench.find("welcome").isVisible());
        hand.press("lesson-start");
    }

    private void dropTheDoor() {
        hand.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.carry(ResourceType.INTERFACE_ENDPOINT, IN_CONSUMER);
    }

    private void dropTheDoorIntoTheWrongVpc() {
        hand.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.carry(ResourceType.INTERFACE_ENDPOINT, IN_PROVIDER);
        shot("3-wrong");
        staysBecause("opens into the provider's VPC");
        hand.push(KeyCode.CONTROL, KeyCode.Z);
    }

    private void nameTheDoor() {
        hand.click(door());
        shot("5-ring");
        Bench.eventually(() -> bench.find("ring-field-privateDns").isVisible());
        hand.click("field-privateDns");
    }

    private void playAnotherConnection() throws Exception {
        hand.type("flow-to", "172.16.1.10:8443");
        playOut();
        staysBecause("That was another connection.");
        hand.type("flow-to", "api.example.com:443");
    }

    /// Leaps to the end of the flow, before and after it has begun to play.
    private void skipPlaying() {
        speed(KeyCode.HOME);
        hand.press("play");
        hand.press("pause");
        hand.click("scrubber");
        hand.push(KeyCode.END);
        assertEquals(player().duration(), player().time());
        assertTrue(next().isDisabled(), this::where);
    }

    private void playOut() throws Exception {
        speed(KeyCode.END);
        hand.press("play");
        assertTrue(next().isDisabled(), this::where);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !player().isPlaying());
    }

    private void speed(KeyCode slowestOrFastest) {
        hand.click("speed");
        hand.push(slowestOrFastest);
        hand.push(KeyCode.ENTER);
    }

    private void mendTheWrongThing() {
        hand.press("lesson-check");
        staysBecause("A security group said no.");
        shot("7-wrong");
        letIn("10.0.3.0/24");
        staysBecause("");
    }

    private void letIn(String block) {
        hand.click(GUARD);
        hand.type("field-ingress-0-peer", block);
    }

    private Player player() {
        return bench.workbench.player();
    }

    private ResourceId door() {
        return hand.design().all(InterfaceEndpoint.class).getFirst().id();
    }

    private void goOn(String title) {
        assertFalse(next().isDisabled(), this::where);
        hand.press("lesson-next");
        assertEquals(title, ((Label) bench.find("lesson-title")).getText());
    }

    private void staysBecause(String words) {
        assertTrue(next().isDisabled(), this::where);
        String said = bench.find("lesson-outcome").getAccessibleText();
        assertTrue(said.contains(words), said);
    }

    private String where() {
        return ((Label) bench.find("lesson-title")).getText()
                + ": "
                + bench.find("lesson-outcome").getAccessibleText();
    }

    private Button next() {
        return (Button) bench.find("lesson-next");
    }

    private void shot(String step) {
        new PromptRobot()
                .interact(() -> Shots.save(bench.stage.getScene(), "first-lesson-" + step));
    }
}
