package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.document.Opening;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.SecurityGroup;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Nothing is cut off in a small window.
@ExtendWith(PromptRobot.class)
class TightWindowTest {

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @ParameterizedTest
    @CsvSource({"920, 560", "980, 700", "1000, 900"})
    void barsAndDockShowTheirWordsInFull(int width, int height, FxRobot robot) {
        robot.interact(() -> {
            bench.stage.setWidth(width);
            bench.stage.setHeight(height);
            bench.workbench.player().show(bench.workbench.draft().flow());
            bench.workbench.player().seekEnd();
        });
        for (int tab = 0; tab < 3; tab++) {
            int shown = tab;
            robot.interact(() -> ((TabPane) bench.find("dock")).getSelectionModel().select(shown));
            robot.interact(() -> Shots.save(bench.stage.getScene(), "tight-" + width + shown));
            assertEquals(List.of(), cut(), "in tab " + tab);
        }
    }

    @Test
    void theLetterOfAZoneIsNotCutOff(FxRobot robot) {
        robot.interact(() -> bench.workbench.selection().set(ResourceId.of("111111111111")));
        PromptRobot.settle();
        TextField field = (TextField) bench.find("field-zones-0-name");
        Text words = new Text(field.getText());
        words.setFont(field.getFont());
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        assertEquals("us-east-1a", field.getText());
        assertTrue(
                room >= words.getLayoutBounds().getWidth(),
                () -> words.getLayoutBounds().getWidth() + " in " + room);
    }

    @Test
    void theBarBesideTheSelectionLiesBesideTheLensesToo(FxRobot robot) {
        robot.interact(() -> bench.workbench.canvas().fit());
        robot.interact(() -> bench.workbench.selection().set(ResourceId.of("111111111111")));
        PromptRobot.settle();
        Node bar = bench.find("selection-bar");
        Bounds lenses = bounds(bench.find("types-choice"));
        assertTrue(
                !bar.isVisible() || !bounds(bar).intersects(lenses),
                () -> bounds(bar) + " covers " + lenses);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void theReasonTakesWhatTheOtherColumnsLeave(FxRobot robot) {
        TableView<?> table = showFlow(robot);
        double all =
                table.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getWidth).sum();
        assertEquals(table.getWidth(), all, 16);
        robot.interact(() -> bench.stage.setWidth(920));
        robot.interact(() -> bench.workbench.commands().run("toggle-inspector"));
        robot.interact(() -> {});
        double wider =
                table.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getWidth).sum();
        assertEquals(table.getWidth(), wider, 16);
        assertTrue(table.getWidth() > 900, () -> "" + table.getWidth());
    }

    @Test
    void theSelectedDecisionShowsItsWholeSentence(FxRobot robot) {
        TableView<?> table = showFlow(robot);
        robot.interact(() ->
                bench.workbench
                        .player()
                        .seek(bench.workbench.player().playbackProperty().get().timeAt("rewrite")));
        robot.interact(() -> {});
        String why = bench.workbench.player().currentHopProperty().get().explanation();
        Text text =
                table.lookupAll(".cell-text").stream()
                        .map(Text.class::cast)
                        .filter(each -> each.getText().equals(why))
                        .findFirst()
                        .orElseThrow();
        Bounds row = text.getParent().getParent().getBoundsInLocal();
        assertTrue(row.getHeight() >= text.getLayoutBounds().getHeight(), row::toString);
        assertTrue(text.getLayoutBounds().getHeight() > 30, "it wraps");
    }

    @Test
    void theRowOfADropIsSeenWholeThoughItIsTheLast(FxRobot robot) throws IOException {
        Design denied = Opening.bundled("walks/walk-02.json");
        robot.interact(() -> bench.workbench.document().open(denied, null));
        TableView<?> table = showFlow(robot);
        robot.interact(() -> bench.workbench.player().seekEnd());
        Bench.eventually(() -> isSeenWhole(table));
        robot.interact(() -> Shots.save(bench.stage.getScene(), "tight-drop"));
    }

    private static boolean isSeenWhole(TableView<?> table) {
        double end = table.localToScene(table.getLayoutBounds()).getMaxY();
        return table.lookupAll(".table-row-cell").stream()
                .filter(each -> each instanceof TableRow<?> row && row.isSelected())
                .map(each -> each.localToScene(each.getLayoutBounds()))
                .anyMatch(each -> each.getHeight() > 30 && each.getMaxY() <= end + 1);
    }

    @Test
    void aSmallWindowLeavesTheDesignRoomAndALargeOneGivesThePanelsTheirs(FxRobot robot) {
        assertEquals(980, bench.stage.getWidth());
        assertTrue(bench.workbench.canvas().getWidth() > 560, this::canvasWidth);
        assertTrue(bench.workbench.canvas().viewport().scale() > .33, this::canvasWidth);
        robot.interact(() -> bench.stage.setWidth(1400));
        robot.interact(() -> {});
        assertEquals(1400 - 208 - 304, bench.workbench.canvas().getWidth(), 6);
        robot.interact(() -> bench.stage.setWidth(980));
        robot.interact(() -> {});
        assertTrue(bench.workbench.canvas().getWidth() > 560, this::canvasWidth);
    }

    private String canvasWidth() {
        return "The canvas is %.0f wide.".formatted(bench.workbench.canvas().getWidth());
    }

    @Test
    void theVerdictOfADropTakesOneLineUntilItIsClicked(FxRobot robot) {
        SecurityGroup group =
                bench.workbench
                        .document()
                        .design()
                        .find(ResourceId.of("sg-ep"), SecurityGroup.class);
        robot.interact(() ->
                bench.workbench
                        .document()
                        .perform(new Edit.Replace("Close", group.withIngress(List.of()))));
        TableView<?> table = showFlow(robot);
        Label sentence = (Label) bench.find("verdict-explanation");
        double oneLine = sentence.getHeight();
        assertTrue(oneLine < 30, () -> "" + oneLine);
        assertTrue(table.getHeight() >= 130, () -> "the hops have " + table.getHeight());
        String whole = bench.workbench.player().traceProperty().get().explanation();
        assertEquals(whole, sentence.getTooltip().getText());
        robot.clickOn(sentence);
        robot.interact(() -> {});
        assertTrue(sentence.getHeight() > oneLine + 10, "it unfolds");
        assertEquals(whole, ((Text) sentence.lookup(".text")).getText().replace("\n", ""));
    }

    private TableView<?> showFlow(FxRobot robot) {
        robot.interact(() -> {
            bench.workbench.player().show(bench.workbench.draft().flow());
            bench.workbench.showFlow();
        });
        robot.interact(() -> {});
        return (TableView<?>) bench.find("flow-table");
    }

    private List<String> cut() {
        List<String> found = new ArrayList<>();
        for (String part :
                List.of(".tool-row", "#transport", ".dns-question", ".dns-answers", ".verdict")) {
            Node root = bench.stage.getScene().getRoot().lookup(part);
            if (root != null && isShown(root)) {
                root.lookupAll("*").forEach(each -> check(each, found));
            }
        }
        return found;
    }

    private void check(Node node, List<String> found) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (isShown(node) && at.getMaxX() > bench.stage.getScene().getWidth() + 1) {
            found.add(node + " leaves the window");
        }
        switch (node) {
            case Labeled labeled when labeled.getText() != null && isShown(labeled) -> {
                if (labeled.lookup(".text") instanceof Text text
                        && text.getText().endsWith("...")
                        && !tellsItAll(labeled)) {
                    found.add(labeled.getText() + " is cut to " + text.getText());
                }
            }
            case TextInputControl field when isShown(field) -> {
                Text text = new Text(field.getText());
                text.setFont(field.getFont());
                if (text.getLayoutBounds().getWidth() > field.getWidth()) {
                    found.add(field.getText() + " is wider than its field");
                }
            }
            default -> {}
        }
    }

    /// Whether what is cut off stands in the tooltip.
    static boolean tellsItAll(Labeled labeled) {
        return labeled.getTooltip() != null
                && labeled.getText().equals(labeled.getTooltip().getText());
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
