package dev.linkloom.app;

import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// TestFX's robot, who goes on as soon as the window has answered.
///
/// The original sleeps for fifty milliseconds after each key, and goes from place to place in up to
/// two hundred steps: most of what the tests took was spent on that.
public class PromptRobot extends ApplicationExtension {

    private static final int STEPS = 5;

    static {
        System.setProperty("testfx.robot.write_sleep", "1");
    }

    /// Waits until a picture has been drawn in which everything is that the last action led to.
    public static void settle() {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        WaitForAsyncUtils.asyncFx(() -> new Pulses(drawn).start());
        WaitForAsyncUtils.waitFor(drawn);
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {}));
    }

    /// Lets one whole pulse go by: the second begins when the first one's picture is painted.
    private static final class Pulses extends AnimationTimer {

        private final CompletableFuture<Void> drawn;
        private int seen;

        Pulses(CompletableFuture<Void> drawn) {
            this.drawn = drawn;
        }

        @Override
        public void handle(long now) {
            seen++;
            if (seen == 2) {
                stop();
                drawn.complete(null);
            }
        }
    }

    @Override
    public FxRobot interact(Runnable work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
        return settled();
    }

    @Override
    public <T> FxRobot interact(Callable<T> work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
        return settled();
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        keyboard().pressNoWait(keys);
        return settled();
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        keyboard().releaseNoWait(keys);
        return settled();
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        keyboard().pressNoWait(keys);
        for (KeyCode each : List.of(keys).reversed()) {
            keyboard().releaseNoWait(each);
        }
        return settled();
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode each : keys) {
            push(each);
        }
        return this;
    }

    @Override
    public FxRobot write(String text) {
        super.write(text);
        return settled();
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        mouse().pressNoWait(buttons);
        return settled();
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        mouse().releaseNoWait(buttons);
        return settled();
    }

    @Override
    public FxRobot moveTo(PointQuery place, Motion motion) {
        Point2D from = robotContext().getBaseRobot().retrieveMouse();
        Point2D to = place.query();
        for (int step = 1; step <= STEPS; step++) {
            mouse().moveNoWait(from.interpolate(to, (double) step / STEPS));
        }
        return settled();
    }

    @Override
    public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        moveTo(place, motion);
        return click(buttons);
    }

    @Override
    public FxRobot doubleClickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        moveTo(place, motion);
        click(buttons);
        return click(buttons);
    }

    private FxRobot click(MouseButton... buttons) {
        MouseButton[] used =
                buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
        mouse().pressNoWait(used);
        mouse().releaseNoWait(used);
        return settled();
    }

    private FxRobot settled() {
        settle();
        return this;
    }

    private MouseRobot mouse() {
        return robotContext().getMouseRobot();
    }

    private KeyboardRobot keyboard() {
        return robotContext().getKeyboardRobot();
    }
}
