package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
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

@ExtendWith(PromptRobot.class)
class ProblemsTest {

    private static final ResourceId SERVICE = ResourceId.of("vpce-svc-0123456789abcdef0");

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void theSampleHasNoProblems() {
        Bench.eventually(() -> !bench.workbench.isBusy());
        assertEquals(List.of(), bench.workbench.findings().list());
        assertEquals("Problems", title());
        assertTrue(bench.stage.getScene().lookup(".problems .nothing").isVisible());
    }

    @Test
    void aMistakeIsCountedShownAndLedTo(FxRobot robot) {
        forgetTheBalancer(robot);
        assertEquals("Problems (%d)".formatted(findings().size()), title());
        assertFalse(bench.stage.getScene().lookup(".problems .nothing").isVisible());
        robot.press(KeyCode.F8).release(KeyCode.F8);
        assertEquals(List.of(findings().getFirst().resource()), bench.workbench.selection().ids());
        robot.press(KeyCode.SHIFT, KeyCode.F8).release(KeyCode.F8, KeyCode.SHIFT);
        assertEquals(List.of(findings().getLast().resource()), bench.workbench.selection().ids());
    }

    @Test
    void chipsAndWordsFilterGroupsHaveHeadingsAndTheListIsCopiedAsText(FxRobot robot) {
        forgetTheBalancer(robot);
        Bench.eventually(() -> !bench.workbench.isBusy());
        List<Finding> all = findings();
        Hand hand = new Hand(bench);
        long errors = all.stream().filter(each -> each.severity() == Severity.ERROR).count();
        assertEquals(errors + "", ((ToggleButton) bench.find("problems-error")).getText());
        ComboBox<?> order = (ComboBox<?>) bench.find("problem-grouping");
        robot.interact(() -> order.getSelectionModel().select(2));
        shots(robot);
        assertTrue(rows().size() > all.size(), "headings");
        hand.push(KeyCode.F8);
        assertEquals(List.of(all.getFirst().resource()), bench.workbench.selection().ids());
        robot.interact(() -> bench.press("copy-problems"));
        String copied = clipboard(robot);
        assertTrue(copied.contains(all.getFirst().explanation()), copied);
        robot.clickOn(bench.find("problem-filter"));
        hand.write("no such words");
        assertEquals(0, rows().size());
    }

    private static String clipboard(FxRobot robot) {
        String[] text = {""};
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private List<?> rows() {
        return ((ListView<?>) bench.find("problem-list")).getItems();
    }

    private void shots(FxRobot robot) {
        for (ThemeChoice each : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(each));
            robot.interact(() -> Shots.save(bench.stage.getScene(), "problems-" + each));
        }
    }

    @Test
    void theInspectorSaysWhatIsWrongWithTheSelectedResource(FxRobot robot) {
        forgetTheBalancer(robot);
        Finding first = findings().getFirst();
        robot.interact(() -> bench.workbench.selection().set(first.resource()));
        Labeled sentence = (Labeled) bench.stage.getScene().lookup("#inspector .finding > .label");
        assertEquals(first.explanation(), sentence.getText());
    }

    @Test
    void theFixButtonMendsAndUndoBringsTheProblemBack(FxRobot robot) {
        Design sound = design();
        robot.interact(() -> {
            EndpointService service = design().find(SERVICE, EndpointService.class);
            bench.workbench.document().perform(new Edit.Replace("Shrink", withoutZones(service)));
        });
        Bench.eventually(() -> findings().stream().anyMatch(each -> each.fix() != null));
        List<Finding> before = findings();
        Finding mendable =
                before.stream().filter(each -> each.fix() != null).findFirst().orElseThrow();
        robot.interact(() ->
                robot.lookup(".problems .fix").queryAllAs(Button.class).iterator().next().fire());
        Bench.eventually(() -> !findings().contains(mendable));
        assertEquals("Undo " + mendable.fix().label(), bench.find("undo").getAccessibleText());
        robot.interact(() -> bench.workbench.commands().run("undo"));
        Bench.eventually(() -> findings().equals(before));
        robot.interact(() -> bench.workbench.commands().run("undo"));
        assertEquals(sound, design());
    }

    private void forgetTheBalancer(FxRobot robot) {
        robot.interact(() -> {
            EndpointService service = design().find(SERVICE, EndpointService.class);
            bench.workbench
                    .document()
                    .perform(new Edit.Replace("Forget", withoutBalancer(service)));
        });
        Bench.eventually(() -> !findings().isEmpty());
    }

    private static EndpointService withoutBalancer(EndpointService service) {
        return service.forgetting(java.util.Set.of(ResourceId.of("nlb-api")));
    }

    private static EndpointService withoutZones(EndpointService service) {
        return service.withZoneIds(List.of("use1-az1"));
    }

    private Design design() {
        return bench.workbench.document().design();
    }

    private List<Finding> findings() {
        return bench.workbench.findings().list();
    }

    private String title() {
        return ((TabPane) bench.find("dock")).getTabs().getFirst().getText();
    }
}
