package dev.linkloom.app;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;

import java.util.Locale;
import java.util.Objects;

/// Works in the window as a person does: what is there is looked at, and only the mouse and the
/// keys change it.
final class Hand {

    /// How far from its card a connect handle lies.
    private static final double HANDLE = 13;

    private final Bench bench;
    private final FxRobot robot = new PromptRobot();

    Hand(Bench bench) {
        this.bench = bench;
    }

    Design design() {
        return bench.workbench.document().design();
    }

    DesignCanvas canvas() {
        return (DesignCanvas) bench.find("canvas");
    }

    ResourceId selected() {
        return Objects.requireNonNull(bench.workbench.selection().only(), "one selected resource");
    }

    ResourceId named(String name) {
        return design().resources().stream()
                .filter(each -> each.name().equals(name))
                .map(Resource::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is called " + name));
    }

    Box box(ResourceId id) {
        return Objects.requireNonNull(canvas().diagramProperty().get().box(id));
    }

    /// A point inside a resource's box, by shares of its width and height.
    Point in(ResourceId id, double across, double down) {
        Box box = box(id);
        return new Point(box.x() + box.width() * across, box.y() + box.height() * down);
    }

    /// Where a resource is taken hold of: the middle of a card, the title of a container.
    Point grip(ResourceId id) {
        boolean container = Objects.requireNonNull(design().find(id)).type().isContainer();
        return container ? new Point(box(id).x() + 60, box(id).y() + 12) : in(id, .5, .5);
    }

    void push(KeyCode... keys) {
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        PromptRobot.settle();
    }

    void write(String text) {
        robot.write(text);
        PromptRobot.settle();
    }

    /// Clicks on a control, scrolling to it first.
    void click(String id) {
        Node node = shown(id);
        bring(node);
        clickAt(node.localToScreen(middle(node.getLayoutBounds())));
    }

    /// A control, laid out.
    private Node shown(String id) {
        robot.interact(() -> {
            bench.stage.getScene().getRoot().applyCss();
            bench.stage.getScene().getRoot().layout();
        });
        return bench.find(id);
    }

    /// Presses a button that can be pressed.
    void press(String id) {
        if (!(bench.find(id) instanceof ButtonBase button) || button.isDisabled()) {
            throw new AssertionError("#" + id + " cannot be pressed");
        }
        click(id);
    }

    /// Types another text into a field and commits it.
    void type(String id, String text) {
        Node field = shown(id) instanceof ComboBox<?> box ? box.getEditor() : shown(id);
        bring(field);
        clickAt(field.localToScreen(middle(field.getLayoutBounds())));
        push(KeyCode.CONTROL, KeyCode.A);
        write(text);
        push(KeyCode.ENTER);
    }

    void click(ResourceId id) {
        clickAt(onScreen(grip(id)));
    }

    void click(Point world) {
        clickAt(onScreen(world));
    }

    /// Clicks twice; a busy machine would make the second click too late for a double click.
    void doubleClick(Point world) {
        clickAt(onScreen(world));
        Point at = canvas().viewport().toScreen(world);
        robot.interact(() -> {
            Point2D there = canvas().localToScene(at.x(), at.y());
            secondClick(MouseEvent.MOUSE_PRESSED, there);
            secondClick(MouseEvent.MOUSE_RELEASED, there);
        });
        PromptRobot.settle();
    }

    private void secondClick(EventType<MouseEvent> type, Point2D at) {
        double x = at.getX();
        double y = at.getY();
        Event.fireEvent(
                canvas(),
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        2,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    /// Drags a type from the palette to a place.
    ResourceId carry(ResourceType type, Point to) {
        drop(type, to);
        return selected();
    }

    /// The same where nothing need come of it.
    void drop(ResourceType type, Point to) {
        Node row = row(type);
        bring(row);
        drag(row.localToScreen(row.getLayoutBounds().getCenterX(), 10), onScreen(to));
    }

    static String idOf(ResourceType type) {
        return "palette-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Node row(ResourceType type) {
        return bench.find(idOf(type));
    }

    /// Drags from a connect handle of one resource to another.
    void connect(ResourceId from, ResourceId to) {
        connect(from, grip(to));
    }

    /// The same to a place.
    void connect(ResourceId from, Point to) {
        robot.moveTo(onScreen(grip(from)).add(4, 2), Motion.DIRECT); // the pointer may be there
        robot.moveTo(onScreen(grip(from)), Motion.DIRECT);
        PromptRobot.settle();
        Box card = canvas().viewport().toScreen(box(from)).grown(HANDLE);
        drag(canvas().localToScreen(card.centerX(), card.y()), onScreen(to));
    }

    Point2D onScreen(Point world) {
        Point at = canvas().viewport().toScreen(world);
        return canvas().localToScreen(at.x(), at.y());
    }

    private void clickAt(Point2D place) {
        robot.moveTo(place, Motion.DIRECT);
        robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        PromptRobot.settle();
    }

    void drag(Point2D from, Point2D to) {
        robot.moveTo(from, Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        for (int i = 1; i <= 4; i++) {
            robot.moveTo(from.interpolate(to, i / 4.0), Motion.DIRECT);
        }
        robot.release(MouseButton.PRIMARY);
        PromptRobot.settle();
    }

    /// Turns the wheel until a node lies inside of its scroll pane.
    private void bring(Node node) {
        ScrollPane pane = paneOf(node);
        for (int turn = 0; pane != null && turn < 60; turn++) {
            Bounds seen = pane.localToScreen(pane.getLayoutBounds());
            Bounds there = node.localToScreen(node.getLayoutBounds());
            if (there.getMaxY() > seen.getMaxY()) {
                turnWheel(seen, 1);
            } else if (there.getMinY() < seen.getMinY()) {
                turnWheel(seen, -1);
            } else {
                return;
            }
        }
    }

    private void turnWheel(Bounds over, int notches) {
        robot.moveTo(middle(over), Motion.DIRECT);
        robot.scroll(1, notches > 0 ? VerticalDirection.DOWN : VerticalDirection.UP);
        PromptRobot.settle();
    }

    private static ScrollPane paneOf(Node node) {
        Node each = node;
        while (each != null && !(each instanceof ScrollPane)) {
            each = each.getParent();
        }
        return (ScrollPane) each;
    }

    private static Point2D middle(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
