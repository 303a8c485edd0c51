package dev.linkloom.app.canvas;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shift;
import static dev.linkloom.app.command.Keys.shortcut;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.Windows;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;

import java.util.Random;

/// A canvas in a window that JavaFX's headless screen can hold, and hands to work on it.
public final class Easel {

    public final Document document = new Document();
    public final Selection selection = new Selection(document);
    public final DesignCanvas canvas;
    public final BorderPane root = new BorderPane();
    public final Scene scene = new Scene(root, 980, 700);
    public final FxRobot robot = new PromptRobot();
    public final Appearance appearance;

    /// Opens the sketch on a stage; to be called on the JavaFX thread.
    public Easel(Stage stage) {
        this(stage, Sketch.design());
    }

    public Easel(Stage stage, Design design) {
        document.open(design, null);
        canvas = new DesignCanvas(document, selection, new Random(7));
        root.setCenter(canvas);
        appearance = new Appearance(ThemeChoice.LIGHT);
        Subscription dress = appearance.dress(scene);
        Windows.closeAfterTest(() -> {
            dress.unsubscribe();
            stage.hide();
            stage.setScene(null);
        });
        canvas.paletteProperty().bind(appearance.paletteProperty());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(scene.getWidth()); // one stage serves all tests, whatever size they gave it
        stage.setHeight(scene.getHeight());
        stage.setScene(scene);
        stage.show();
        canvas.requestFocus();
        answer(canvas.editing());
    }

    /// The usual keys of the commands that do something on the canvas.
    private void answer(Editing editing) {
        on(key(KeyCode.DELETE), editing::deleteSelected);
        on(key(KeyCode.BACK_SPACE), editing::deleteSelected);
        on(key(KeyCode.F2), editing::rename);
        on(key(KeyCode.C), canvas::connect);
        on(key(KeyCode.SLASH), editing::add);
        on(shortcut(KeyCode.A), editing::selectAll);
        on(shortcut(KeyCode.DIGIT0), () -> canvas.camera().zoomTo(1));
        on(shortcut(KeyCode.EQUALS), canvas.camera()::zoomIn);
        on(shift(KeyCode.DIGIT1), canvas::fit);
        on(shift(KeyCode.DIGIT2), canvas::zoomToSelection);
    }

    private void on(KeyCombination keys, Runnable action) {
        scene.getAccelerators().put(keys, action);
    }

    public Design design() {
        return document.design();
    }

    public Point2D screen(Point world) {
        Point at = canvas.viewport().toScreen(world);
        return canvas.localToScreen(at.x(), at.y());
    }

    /// The middle of a resource's card, or of a container's title.
    public Point grip(ResourceId id) {
        Box box = canvas.diagram().box(id);
        boolean container = design().find(id).type().isContainer();
        return new Point(box.centerX(), container ? box.y() + 12 : box.centerY());
    }

    public void click(Point world) {
        robot.moveTo(screen(world), Motion.DIRECT);
        robot.press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
        settle();
    }

    /// Presses at one place and moves to the other in steps, without a release.
    public void carry(Point from, Point to) {
        robot.moveTo(screen(from), Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        for (int i = 1; i <= 4; i++) {
            robot.moveTo(screen(from.towards(to, i / 4.0)), Motion.DIRECT);
        }
        settle();
    }

    public void drop() {
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    public void drag(Point from, Point to) {
        carry(from, to);
        drop();
    }

    public void type(KeyCode... codes) {
        robot.press(codes);
        for (int i = codes.length - 1; i >= 0; i--) {
            robot.release(codes[i]);
        }
        settle();
    }

    /// A mouse event with modifiers, which the robot cannot give.
    public void mouse(
            javafx.event.EventType<MouseEvent> type,
            Point world,
            boolean shift,
            boolean control,
            boolean alt) {
        Point at = canvas.viewport().toScreen(world);
        robot.interact(() ->
                Event.fireEvent(
                        canvas,
                        new MouseEvent(
                                type,
                                at.x(),
                                at.y(),
                                at.x(),
                                at.y(),
                                MouseButton.PRIMARY,
                                1,
                                shift,
                                control,
                                alt,
                                false,
                                type != MouseEvent.MOUSE_RELEASED,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null)));
        settle();
    }

    public void clickWith(Point world, boolean shift, boolean control, boolean alt) {
        mouse(MouseEvent.MOUSE_PRESSED, world, shift, control, alt);
        mouse(MouseEvent.MOUSE_RELEASED, world, shift, control, alt);
    }

    public void scroll(double x, double y, double dx, double dy, boolean shift, boolean control) {
        robot.interact(() ->
                Event.fireEvent(
                        canvas,
                        new ScrollEvent(
                                ScrollEvent.SCROLL,
                                x,
                                y,
                                x,
                                y,
                                shift,
                                control,
                                false,
                                false,
                                true,
                                false,
                                dx,
                                dy,
                                dx,
                                dy,
                                ScrollEvent.HorizontalTextScrollUnits.NONE,
                                0,
                                ScrollEvent.VerticalTextScrollUnits.NONE,
                                0,
                                0,
                                null)));
        settle();
    }

    public void settle() {
        PromptRobot.settle();
    }
}
