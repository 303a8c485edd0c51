package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.rule.Rule;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.OpenPoint;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
import java.util.Set;

/// A rule's ID is a link wherever it stands, and the rules can be searched and read.
@ExtendWith(PromptRobot.class)
class RuleLinksTest {

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void aHopOpensItsRuleBesideTheLinkAndEscGoesBackToTheTable(FxRobot robot) {
        play(robot);
        Hyperlink link = link("#flow-table");
        robot.interact(() -> {
            bench.find("flow-table").requestFocus();
            link.fire();
        });
        assertTrue(bench.find("rule-card").isVisible());
        assertEquals(link.getText(), cardText(".id"));
        shoot(robot, "rule-card-light");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(bench.find("rule-card").isVisible());
        assertTrue(bench.find("flow-table").isFocused());
    }

    @Test
    void theKeyF1OpensTheRuleOfTheSelectedHop(FxRobot robot) {
        play(robot);
        TableView<?> table = (TableView<?>) bench.find("flow-table");
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(1);
        });
        robot.press(KeyCode.F1).release(KeyCode.F1);
        assertTrue(bench.find("rule-card").isVisible());
        assertEquals(
                bench.workbench.player().traceProperty().get().forward().get(1).rule().value(),
                cardText(".id"));
    }

    @Test
    void aStepOfTheNameWalkOpensItsRule(FxRobot robot) {
        robot.interact(() -> {
            select("tab-dns");
            ((TextField) bench.find("dns-name")).setText("api.example.com");
            bench.press("dns-ask");
        });
        Hyperlink link = link("#dns-table");
        robot.interact(link::fire);
        assertEquals(link.getText(), cardText(".id"));
        assertTrue(link.getText().startsWith("DNS-"), link.getText());
    }

    @Test
    void aFindingOpensItsRuleInProblemsAndInTheInspector(FxRobot robot) {
        robot.interact(() -> {
            ResourceId service = ResourceId.of("vpce-svc-0123456789abcdef0");
            EndpointService found =
                    bench.workbench.document().design().find(service, EndpointService.class);
            bench.workbench
                    .document()
                    .perform(
                            new Edit.Replace(
                                    "Forget", found.forgetting(Set.of(ResourceId.of("nlb-api")))));
        });
        Bench.eventually(() -> !bench.workbench.findings().list().isEmpty());
        String rule = bench.workbench.findings().list().getFirst().rule().value();
        robot.interact(() -> {
            assertEquals(rule, link("#problem-list").getText());
            link("#problem-list").fire();
        });
        assertEquals(rule, cardText(".id"));
        robot.interact(() ->
                bench.workbench
                        .selection()
                        .set(bench.workbench.findings().list().getFirst().resource()));
        assertEquals(rule, link("#inspector .findings").getText());
    }

    @Test
    void thePropertiesAndFactsOfTheInspectorLinkToTheirRules(FxRobot robot) {
        robot.interact(() -> bench.workbench.selection().set(ResourceId.of("nlb-api")));
        List<String> rules =
                robot.lookup("#inspector .rule-link").queryAllAs(Hyperlink.class).stream()
                        .map(Labeled::getText)
                        .toList();
        assertTrue(rules.contains("SRC-31"), rules.toString());
        assertTrue(rules.contains("DNS-39"), rules.toString());
        shoot(robot, "rules-inspector");
        robot.interact(() -> bench.find("field-crossZone").requestFocus());
        robot.press(KeyCode.F1).release(KeyCode.F1);
        assertEquals("NLB-17", cardText(".id"));
    }

    @Test
    void anOpenPointIsAnsweredForTheDesignAndTheAnswerCanBeUndone(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("open-points"));
        robot.interact(() -> ((RadioButton) bench.find("answer-U-01-one")).fire());
        assertTrue(bench.workbench.document().design().assumptions().hold(Assumption.ONE_ADDRESS));
        assertEquals("Assume U-01: one", bench.workbench.document().undoLabelProperty().get());
        shoot(robot, "rules-open-point");
        robot.interact(() -> bench.workbench.document().undo());
        assertTrue(((RadioButton) bench.find("answer-U-01-all")).isSelected());
        robot.interact(() ->
                list().getItems().stream()
                        .filter(each -> each.id().value().equals("U-17"))
                        .forEach(list().getSelectionModel()::select));
        robot.interact(() -> ((Spinner<?>) bench.find("answer-U-17-number")).increment(7));
        assertEquals(
                14,
                bench.workbench.document().design().assumptions().number(OpenPoint.REQUEST_LIFE));
        shoot(robot, "rules-open-point-number");
    }

    @Test
    void theCardLeadsOnToOtherRulesAndToTheList(FxRobot robot) {
        play(robot);
        robot.interact(() -> open("NLB-08"));
        assertEquals("VALID-26", link("#rule-card .see").getText());
        robot.interact(() -> link("#rule-card .see").fire());
        assertEquals("VALID-26", cardText(".id"));
        robot.interact(() -> ((Hyperlink) bench.find("rule-in-list")).fire());
        assertFalse(bench.find("rule-card").isVisible());
        assertEquals("tab-rules", dock().getSelectionModel().getSelectedItem().getId());
        assertEquals(RuleId.of("VALID-26"), list().getSelectionModel().getSelectedItem().id());
    }

    @Test
    void aClickElsewherePutsTheCardAway(FxRobot robot) {
        play(robot);
        robot.interact(() -> open("NLB-08"));
        robot.clickOn("#flow-from");
        assertFalse(bench.find("rule-card").isVisible());
    }

    @Test
    void theRulesAreSearchedByWords(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("rules"));
        assertTrue(bench.find("rule-search").isFocused());
        assertEquals("391 rules", ((Labeled) bench.find("rule-count")).getText());
        robot.write("geneve 68");
        assertEquals("2 rules", ((Labeled) bench.find("rule-count")).getText());
        assertEquals(
                List.of("GWLB-02", "GWLB-03"),
                list().getItems().stream().map(each -> each.id().value()).toList());
        shoot(robot, "rules-light");
        robot.interact(() -> bench.workbench.appearance().toggle());
        robot.interact(() -> open("SRC-31"));
        shoot(robot, "rules-dark");
    }

    @Test
    void anAddressIsCopied(FxRobot robot) {
        play(robot);
        robot.interact(() -> {
            open("SRC-31");
            ((javafx.scene.control.Button)
                            bench.stage.getScene().lookup("#rule-card .address-line .button"))
                    .fire();
            assertEquals(
                    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html",
                    Clipboard.getSystemClipboard().getString());
        });
    }

    private void play(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("play"));
        robot.interact(() -> bench.workbench.showFlow());
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> Shots.save(bench.stage.getScene(), name));
    }

    private void open(String rule) {
        bench.find("flow-panel").fireEvent(new dev.linkloom.app.rules.RuleEvent(RuleId.of(rule)));
    }

    private Hyperlink link(String within) {
        Node found = bench.stage.getScene().lookup(within + " .rule-link");
        if (found == null) {
            throw new AssertionError("There is no link in " + within);
        }
        return (Hyperlink) found;
    }

    private String cardText(String part) {
        return ((Labeled) bench.stage.getScene().lookup("#rule-card .head " + part)).getText();
    }

    private void select(String tab) {
        dock().getTabs().stream()
                .filter(each -> tab.equals(each.getId()))
                .forEach(dock().getSelectionModel()::select);
    }

    private TabPane dock() {
        return (TabPane) bench.find("dock");
    }

    @SuppressWarnings("unchecked")
    private ListView<Rule> list() {
        return (ListView<Rule>) bench.find("rule-list");
    }
}
