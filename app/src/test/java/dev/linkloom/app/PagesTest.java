package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.TargetGroup;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// AWS's own pages are one click away from properties, problems and rules.
@ExtendWith(PromptRobot.class)
class PagesTest {

    private static final ResourceId GROUP = ResourceId.of("tg-api");
    private static final ResourceId SECURITY_GROUP = ResourceId.of("sg-tgt");
    private static final String DOCS = "browse https://docs.aws.amazon.com/";

    @TempDir Path home;

    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void thePropertyUnderTheKeyboardLeadsToItsPageAndSaysWhatItMeansForTraffic(FxRobot robot) {
        robot.interact(() -> bench.workbench.selection().set(SECURITY_GROUP));
        robot.interact(() -> bench.find("field-ingress-0-ports").requestFocus());
        robot.interact(() -> {});
        assertEquals(
                "For traffic: What no rule allows is dropped in silence; clients wait until they"
                        + " give up.",
                ((Labeled) bench.find("help-effect")).getText());
        looks(robot, "help-page");
        hand.click("help-page");
        assertTrue(bench.asked.getLast().startsWith(DOCS), bench.asked::toString);
    }

    @Test
    void withoutABrowserTheAddressIsCopied(FxRobot robot) {
        bench.browser = false;
        robot.interact(() -> bench.workbench.selection().set(GROUP));
        robot.interact(() -> bench.find("field-port").requestFocus());
        robot.interact(() -> {});
        hand.click("help-page");
        String address = bench.asked.getLast().substring("browse ".length());
        robot.interact(() -> assertEquals(address, Clipboard.getSystemClipboard().getString()));
        assertEquals(
                List.of("No browser could be opened; the address is copied: " + address),
                bench.workbench.notices().sentences());
    }

    @Test
    void aSelectedProblemHasItsPageBesideIt(FxRobot robot) {
        SecurityGroup group = hand.design().find(SECURITY_GROUP, SecurityGroup.class);
        TargetGroup target = hand.design().find(GROUP, TargetGroup.class);
        robot.interact(() -> {
            bench.workbench
                    .document()
                    .perform(new Edit.Replace("Close", group.withIngress(List.of())));
            bench.workbench
                    .document()
                    .perform(new Edit.Replace("Empty", target.withTargets(List.of())));
        });
        ListView<?> list = (ListView<?>) bench.find("problem-list");
        Bench.eventually(() -> !list.getItems().isEmpty());
        assertNull(list.lookup(".page-link"));
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
            list.layout();
        });
        looks(robot, "problem-page");
        robot.interact(() -> ((Hyperlink) list.lookup(".page-link")).fire());
        assertTrue(bench.asked.getLast().startsWith("browse https://"), bench.asked::toString);
    }

    @Test
    void theAddressesOnARulesCardAreOpenedByTheKeyboard(FxRobot robot) {
        robot.interact(() -> bench.workbench.selection().set(GROUP));
        robot.interact(() -> bench.find("field-port").requestFocus());
        hand.push(KeyCode.F1);
        assertTrue(bench.find("rule-card").isVisible());
        looks(robot, "rule-pages");
        robot.interact(() -> bench.find("rule-card").lookup(".page-link").requestFocus());
        hand.push(KeyCode.SPACE);
        assertTrue(bench.asked.getLast().startsWith(DOCS), bench.asked::toString);
    }

    private void looks(FxRobot robot, String name) {
        for (ThemeChoice each : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            robot.interact(() -> {
                bench.workbench.appearance().choiceProperty().set(each);
                Shots.save(bench.stage.getScene(), name + "-" + each);
            });
        }
    }
}
