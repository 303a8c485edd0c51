package dev.linkloom.app;

import javafx.application.Platform;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.service.support.FiredEvents;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;

/// Closes what a test has opened when it ends, before its temporary files go; found by JUnit
/// itself, so that no test can forget it.
public final class Windows implements AfterEachCallback {

    private static final Deque<Runnable> OPEN = new ArrayDeque<>();

    /// To be called on the JavaFX thread, where the closing happens too.
    public static void closeAfterTest(Runnable closing) {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("Windows are opened on the JavaFX thread.");
        }
        OPEN.push(closing);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (isToolkitUp()) {
            WaitForAsyncUtils.waitForAsyncFx(20_000, Windows::closeAll);
        }
    }

    static void closeAll() {
        while (!OPEN.isEmpty()) {
            OPEN.pop().run();
        }
        forgetEvents();
    }

    /// TestFX remembers every event, and with it every window, for as long as the JVM runs, and
    /// hands out a list that cannot be emptied.
    private static void forgetEvents() {
        try {
            Field remembered = FxToolkitContext.class.getDeclaredField("firedEvents");
            remembered.setAccessible(true);
            if (remembered.get(FxToolkit.toolkitContext()) instanceof FiredEvents events) {
                events.clearEvents();
            }
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException("This TestFX remembers events elsewhere.", other);
        }
    }

    private static boolean isToolkitUp() {
        try {
            Platform.runLater(() -> {});
            return true;
        } catch (IllegalStateException notStarted) {
            return false;
        }
    }
}
