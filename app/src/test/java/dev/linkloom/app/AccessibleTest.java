package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.document.Opening;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import javafx.css.CssParser;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/// Everything that can be opened can be worked without a mouse, heard with a name and read at its
/// size, and its styles have no fault.
@ExtendWith(PromptRobot.class)
class AccessibleTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final Logger CSS = Logger.getLogger("javafx.css");

    @TempDir Path home;

    /// Each with where it was seen first.
    private final Map<String, String> faults = new LinkedHashMap<>();

    private final Handler listener = new Listener();
    private Design design;
    private Bench bench;

    @Start
    void start(Stage stage) {
        CSS.addHandler(listener);
        design = EveryType.design();
        bench = Bench.open(stage, home, new Opening(design, null, null));
        bench.stage.setWidth(1280);
        bench.stage.setHeight(800);
    }

    @AfterEach
    void stopListening() {
        CSS.removeHandler(listener);
    }

    @Test
    void everyFormOfEveryType(FxRobot robot) {
        for (ResourceType type : ResourceType.values()) {
            robot.interact(() -> bench.workbench.selection().set(EveryType.of(design, type)));
            read(robot, "inspector of " + type);
        }
        robot.interact(() -> bench.workbench.commands().run("toggle-json"));
        read(robot, "JSON");
        robot.interact(() -> bench.workbench.commands().run("toggle-json"));
        robot.interact(() ->
                bench.workbench
                        .selection()
                        .set(List.of(ResourceId.of("i-client-1"), ResourceId.of("i-client-2"))));
        read(robot, "inspector of two");
        nothingIsWrong();
    }

    @Test
    void everyTabOfEveryPanel(FxRobot robot) {
        robot.interact(() -> {
            bench.workbench.player().show(bench.workbench.draft().flow());
            bench.workbench.showFlow();
            ((TextField) bench.find("dns-name")).setText("api.example.com");
            bench.press("dns-ask");
            bench.workbench.document().perform(Bench.anEdit());
        });
        for (String pane : List.of("dock", "side-tabs")) {
            TabPane tabs = (TabPane) bench.find(pane);
            for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
                int shown = tab;
                robot.interact(() -> tabs.getSelectionModel().select(shown));
                read(robot, tabs.getTabs().get(shown).getText());
            }
        }
        nothingIsWrong();
    }

    @Test
    void theComparisonOfTwoVersions(FxRobot robot) throws IOException {
        robot.interact(() -> bench.workbench.document().perform(Bench.anEdit()));
        bench.compare(robot, home.resolve("mine.json"), design);
        read(robot, "the comparison", "comparison");
        nothingIsWrong();
    }

    @Test
    void everyContextMenuOpensWithItsKeyAndArrowsLeadToAllItOffers(FxRobot robot) {
        Node canvas = bench.workbench.canvas();
        readMenu(robot, canvas, "menu of nothing");
        robot.interact(() -> bench.workbench.commands().run("next-link"));
        readMenu(robot, canvas, "menu of a link");
        robot.interact(() -> bench.workbench.selection().set(CLIENT));
        readMenu(robot, canvas, "menu of one");
        robot.interact(() ->
                bench.workbench.selection().set(List.of(CLIENT, ResourceId.of("i-client-2"))));
        readMenu(robot, canvas, "menu of several");
        robot.interact(() -> bench.workbench.commands().run("outline"));
        readMenu(robot, bench.find("outline-tree"), "menu of the outline");
        nothingIsWrong();
    }

    private void readMenu(FxRobot robot, Node of, String what) {
        robot.interact(() -> {
            of.requestFocus();
            Event.fireEvent(of, menuKey());
        });
        Scene menu = popup(what);
        Set<Node> left = new LinkedHashSet<>();
        robot.interact(() -> {
            new Reader(menu, menu.getRoot())
                    .faults()
                    .forEach(each -> faults.putIfAbsent(each, what));
            for (Node each : menu.getRoot().lookupAll(".menu-item")) {
                if (each.lookup(".label") instanceof Labeled words && words.getText().isBlank()) {
                    faults.putIfAbsent("an entry without a name", what);
                }
                if (!each.isDisabled() && each.isVisible()) {
                    left.add(each);
                }
            }
        });
        int entries = left.size();
        assertTrue(entries > 0, what);
        for (int i = 0; i < entries; i++) {
            robot.type(KeyCode.DOWN);
            robot.interact(() -> left.remove(menu.getFocusOwner()));
        }
        left.forEach(each -> faults.putIfAbsent("arrows never come to: " + each, what));
        robot.type(KeyCode.ESCAPE);
    }

    /// As the platform tells that the key for menus was pressed.
    private static ContextMenuEvent menuKey() {
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, true, null);
    }

    private static Scene popup(String what) {
        return Window.getWindows().stream()
                .filter(each -> each instanceof ContextMenu && each.isShowing())
                .map(Window::getScene)
                .findFirst()
                .orElseThrow(() -> new AssertionError(what + " does not open"));
    }

    @Test
    void everythingThatLiesOverTheWindow(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("find"));
        read(robot, "find");
        for (String command : List.of("command-palette", "cheat-sheet", "quick-add")) {
            robot.interact(() -> bench.workbench.commands().run(command));
            read(robot, command, command);
            robot.type(KeyCode.ESCAPE);
        }
        robot.interact(() -> bench.workbench.commands().run("export"));
        read(robot, "the picture", "picture-card");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> bench.workbench.commands().run("preferences"));
        TabPane preferences = (TabPane) bench.find("preferences-tabs");
        for (int tab = 0; tab < preferences.getTabs().size(); tab++) {
            int shown = tab;
            robot.interact(() -> preferences.getSelectionModel().select(shown));
            read(robot, "preferences " + tab, "preferences-card");
        }
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> bench.workbench.commands().run("learn"));
        Bench.eventually(() -> bench.find("welcome").isVisible());
        read(robot, "the welcome", "welcome");
        robot.interact(() -> bench.press("lesson-start"));
        robot.interact(() -> bench.press("lesson-next"));
        read(robot, "a lesson");
        robot.interact(() -> bench.press("lesson-quit"));
        robot.interact(() -> {
            bench.workbench.notices().error("An error.");
            bench.workbench.notices().done("Something is done.");
            bench.workbench.selection().set(ResourceId.of("i-client-1"));
        });
        read(robot, "notices and the bar beside the selection");
        robot.interact(() -> {
            bench.workbench.player().show(bench.workbench.draft().flow());
            bench.workbench.showFlow();
        });
        robot.interact(() -> {
            bench.stage.getScene().getRoot().applyCss();
            bench.stage.getScene().getRoot().layout();
            ((Hyperlink) bench.find("flow-table").lookup(".rule-link")).fire();
        });
        read(robot, "a rule", "rule-card");
        nothingIsWrong();
    }

    private void read(FxRobot robot, String what) {
        robot.interact(() -> bench.workbench.canvas().requestFocus());
        robot.interact(() -> {
            Set<Node> left = inspect(what, bench.stage.getScene().getRoot());
            // On the canvas Tab leads from resource to resource, so the focus is moved without it.
            walk(left, () -> focused().requestFocusTraversal(TraversalDirection.NEXT));
            report(left, what);
        });
    }

    /// @param cover the id of what lies over the rest
    private void read(FxRobot robot, String what, String cover) {
        Set<Node> left = new LinkedHashSet<>();
        robot.interact(() -> left.addAll(inspect(what, (Parent) bench.find(cover))));
        walk(left, () -> robot.type(KeyCode.TAB));
        report(left, what);
    }

    /// Answers what Tab must come to.
    private Set<Node> inspect(String what, Parent part) {
        Reader reader = new Reader(bench.stage.getScene(), part);
        reader.faults().forEach(each -> faults.putIfAbsent(each, what));
        return new LinkedHashSet<>(reader.toReach());
    }

    private void walk(Set<Node> left, Runnable next) {
        Set<Node> seen = new HashSet<>();
        while (seen.add(focused())) {
            left.remove(focused());
            next.run();
        }
    }

    private void report(Set<Node> left, String what) {
        left.forEach(each -> faults.putIfAbsent("Tab never comes to: " + Reader.where(each), what));
        CssParser.errorsProperty().forEach(each -> faults.putIfAbsent(each.getMessage(), what));
    }

    private Node focused() {
        return bench.stage.getScene().getFocusOwner();
    }

    private void nothingIsWrong() {
        String all =
                faults.entrySet().stream()
                        .map(each -> "%s: %s".formatted(each.getValue(), each.getKey()))
                        .collect(Collectors.joining("\n"));
        assertEquals("", all);
    }

    private final class Listener extends Handler {

        @Override
        public synchronized void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
                faults.putIfAbsent(record.getMessage(), "styles");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
