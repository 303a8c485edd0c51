package dev.linkloom.app;

import javafx.application.Platform;
import javafx.stage.Window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the build lets a fresh image do once, so that the JVM can prepare the classes for every
/// later start.
///
/// It lives here because the cache of a JVM fits only the module it was started with.
final class Rehearsal {

    /// Time enough to paint the window and to lay out its panels.
    private static final long WINDOW_MILLIS = 3_000;

    private Rehearsal() {}

    /// Runs the command lines of a script one after the other.
    ///
    /// @param args the file that lists the command lines
    public static void main(String[] args) throws IOException {
        Thread.ofPlatform().daemon().start(Rehearsal::closeWindows);
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                System.err.println("linkloom " + line);
                System.err.println("exit code " + Main.run(line.split(" ")));
            }
        }
        System.exit(0);
    }

    private static void closeWindows() {
        try {
            while (true) {
                Thread.sleep(WINDOW_MILLIS);
                hideAll();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void hideAll() {
        try {
            Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        } catch (IllegalStateException notStartedYet) {
            // There is no window to close either.
        }
    }
}
