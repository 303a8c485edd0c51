package dev.linkloom.app;

import dev.linkloom.app.cli.Words;
import dev.linkloom.app.document.Opening;
import dev.linkloom.app.export.SceneShot;
import dev.linkloom.app.settings.Home;
import dev.linkloom.app.simulation.Playback;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.app.window.PlatformFileDialogs;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;

import javafx.application.Platform;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/// The desktop app where there is no display: the same workbench on JavaFX's headless platform, its
/// flow played, pictures instead of a window.
final class HeadlessRun {

    static final int WIDTH = 1720;
    static final int HEIGHT = 960;

    private final Path folder;
    private final PrintWriter out;
    private final List<Path> pictures = new ArrayList<>();

    /// @param folder where the pictures go
    HeadlessRun(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    /// Whether this machine cannot show a window.
    static boolean isDue() {
        return "Headless".equals(System.getProperty("glass.platform"))
                || (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                        && isBlank("DISPLAY")
                        && isBlank("WAYLAND_DISPLAY"));
    }

    /// Chooses the platform; to be called before anything of JavaFX is.
    static void preparePlatform() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Plays the design's flow and takes pictures on its way.
    ///
    /// @throws IOException when the pictures cannot be written
    void run(Opening opening) throws IOException {
        Files.createDirectories(folder);
        Path home = Files.createTempDirectory("linkloom");
        Workbench workbench = onFx(() -> open(opening, new Home(home)));
        try {
            picture(workbench, "workbench");
            Flow flow = onFx(() -> workbench.draft().flow());
            if (flow != null) {
                play(workbench, flow);
            }
        } finally {
            onFx(() -> {
                workbench.dispose();
                return home;
            });
            delete(home);
        }
        out.println("There is no display, so these pictures were made instead of a window:");
        pictures.forEach(each -> out.println("  " + each));
        out.flush();
    }

    private void play(Workbench workbench, Flow flow) throws IOException {
        Playback playback =
                onFx(() -> {
                    workbench.player().show(flow);
                    return workbench.player().playbackProperty().get();
                });
        if (playback == null) {
            return;
        }
        Trace trace = playback.trace();
        out.println(flow);
        out.println();
        out.print(Words.trace(workbench.document().design(), trace));
        out.println();
        seek(workbench, playback.timeAt("rewrite"));
        picture(workbench, "flow-rewrite");
        seek(workbench, playback.duration());
        picture(workbench, "flow-end");
    }

    private static void seek(Workbench workbench, double seconds) throws IOException {
        onFx(() -> {
            workbench.showFlow();
            workbench.player().seek(seconds);
            return seconds;
        });
    }

    private static Workbench open(Opening opening, Home home) {
        Stage stage = new Stage();
        Workbench workbench = new Workbench(stage, home, new PlatformFileDialogs(stage));
        workbench.appearance().choiceProperty().set(ThemeChoice.LIGHT);
        workbench.show(opening);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        return workbench;
    }

    private void picture(Workbench workbench, String name) throws IOException {
        Path file = folder.resolve(name + ".png");
        await(onFx(() -> Settled.when(workbench::isBusy)));
        Files.write(file, onFx(() -> SceneShot.png(workbench.scene())));
        pictures.add(file);
    }

    private static <T> T onFx(Callable<T> work) throws IOException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception | Error problem) {
                answer.completeExceptionally(problem);
            }
        });
        return await(answer);
    }

    private static <T> T await(CompletableFuture<T> answer) throws IOException {
        try {
            return answer.get();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("The run was interrupted.", stop);
        } catch (ExecutionException problem) {
            throw new IllegalStateException(problem.getCause());
        }
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static boolean isBlank(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }
}
