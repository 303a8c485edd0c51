package dev.linkloom.app;

import javafx.application.Platform;
import javafx.stage.Window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// What the build lets a fresh image do once, so that the JVM can prepare the classes for every
/// later start.
///
/// It lives here because the cache of a JVM fits only the module it was started with.
final class Rehearsal {

    private static final long PAINTING_MILLIS = 1_000;

    private Rehearsal() {}

    /// Runs the command lines of a script one after the other.
    ///
    /// @param args the file that lists the command lines
    public static void main(String[] args) throws IOException, InterruptedException {
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            if (line.startsWith("open")) {
                openBeside(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                run(line);
            }
        }
        System.exit(0);
    }

    private static void run(String line) {
        System.err.println("linkloom " + line);
        System.err.println("exit code " + Main.run(line.split(" ")));
    }

    /// Goes on when the window is there: it has started the toolkit that other commands then share.
    private static void openBeside(String line) throws InterruptedException {
        Thread opening = Thread.ofPlatform().daemon().start(() -> run(line));
        while (opening.isAlive() && !aWindowShows()) {
            Thread.sleep(100);
        }
        Thread.sleep(PAINTING_MILLIS);
    }

    private static boolean aWindowShows() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        boolean[] shows = new boolean[1];
        try {
            Platform.runLater(() -> {
                shows[0] = !Window.getWindows().isEmpty();
                asked.countDown();
            });
        } catch (IllegalStateException notStartedYet) {
            return false;
        }
        asked.await();
        return shows[0];
    }
}
