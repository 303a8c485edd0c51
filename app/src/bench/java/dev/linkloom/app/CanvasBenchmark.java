package dev.linkloom.app;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.Viewport;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.Opening;
import dev.linkloom.app.settings.Home;
import dev.linkloom.app.window.PlatformFileDialogs;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.Instance;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// How fast the whole window is with designs of 1,000, 5,000 and 20,000 resources: without a
/// display, painted in software.
///
/// Arguments: where to write, then a part of the names of the cases to measure, or nothing for all.
public final class CanvasBenchmark {

    private static final int[] SIZES = {1_000, 5_000, 20_000};
    private static final int FRAMES = 120;
    private static final int EDITS = 40;
    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId VPC = ResourceId.of("vpc-consumer");

    private final StringBuilder report = new StringBuilder();
    private final Path to;
    private final String part;
    private final Workbench workbench;
    private final Stage stage;
    private final Path home;
    private final Thread renderer = Frames.renderer();

    private CanvasBenchmark(Path to, String part, Stage stage, Path home) {
        this.to = to;
        this.part = part;
        this.stage = stage;
        this.home = home;
        FileDialogs dialogs = new PlatformFileDialogs(stage);
        workbench = new Workbench(stage, new Home(home), dialogs);
    }

    public static void main(String[] args) throws IOException {
        Path to = Path.of(args[0]);
        String part = args.length > 1 ? args[1] : "";
        Path home = Files.createTempDirectory("linkloom-bench");
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        Platform.startup(() -> Platform.setImplicitExit(false));
        CanvasBenchmark bench = onFx(() -> begin(to, part, home));
        int failed = 1;
        try {
            bench.measure();
            failed = 0;
        } catch (RuntimeException | Error problem) {
            problem.printStackTrace();
            bench.say("ended early: " + problem);
        }
        System.exit(failed); // JavaFX's threads would wait for ever
    }

    private void measure() {
        say(Frames.HEADER);
        start();
        for (int size : SIZES) {
            measure(size);
        }
        drag("drag a VPC of 200 children", Estate.crowded(200));
    }

    /// What the first movements after the start of the program cost, when hardly any of it has been
    /// compiled.
    private void start() {
        run(() -> workbench.document().open(Estate.of(SIZES[0]), null));
        run(this::close);
        settle();
        first("the first pan after the start", this::pan);
        first("the first zoom after the start", this::zoom);
    }

    private void first(String name, IntConsumer step) {
        if (wants(name)) {
            frames(name, 0, FRAMES, step);
        }
    }

    private static CanvasBenchmark begin(Path to, String part, Path home) {
        CanvasBenchmark bench = new CanvasBenchmark(to, part, new Stage(), home);
        bench.stage.setX(0);
        bench.stage.setY(0);
        bench.workbench.show(Opening.sample());
        bench.stage.setWidth(1280);
        bench.stage.setHeight(800);
        return bench;
    }

    private void measure(int size) {
        Design design = Estate.of(size);
        String of = "%,d: ".formatted(design.resources().size());
        open(of, design);
        view(of + "pan at 100 %", this::close, this::pan);
        view(of + "zoom at 100 %", this::close, this::zoom);
        view(of + "pan fitted", canvas()::fit, this::pan);
        view(of + "zoom fitted", canvas()::fit, this::zoom);
        drag(of + "drag a consumer's VPC", null);
        edit(of + "nudge", this::nudge);
        edit(of + "rename", this::rename);
        type(of + "type in the inspector");
    }

    /// From the file on disk to the picture.
    private void open(String of, Design design) {
        if (!wants(of + "open")) {
            run(() -> workbench.document().open(design, null));
            return;
        }
        run(() -> workbench.document().open(workbench.document().design(), null));
        Path file = home.resolve("open.json");
        try {
            DesignFile.write(design, file);
            settle();
            long start = System.nanoTime();
            Design opened = DesignFile.read(file);
            long read = System.nanoTime();
            run(() -> workbench.document().open(opened, null));
            long described = System.nanoTime();
            painted();
            long drawn = System.nanoTime();
            settle();
            say(
                    "%-44s read %,.0f ms, compiled and described %,.0f ms, drawn after %,.0f ms, heap %,d MB"
                            .formatted(
                                    of + "open",
                                    (read - start) / 1e6,
                                    (described - read) / 1e6,
                                    (drawn - start) / 1e6,
                                    heap()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void view(String name, Runnable first, IntConsumer step) {
        if (wants(name)) {
            run(first);
            settle();
            frames(name, Frames.WARM, FRAMES, step);
        }
    }

    private void drag(String name, Design other) {
        if (!wants(name)) {
            return;
        }
        if (other != null) {
            run(() -> workbench.document().open(other, null));
        }
        run(canvas()::fit);
        run(this::near);
        settle();
        Box box = Objects.requireNonNull(canvas().diagramProperty().get().box(VPC));
        Box shown = canvas().viewport().toScreen(box);
        double x = shown.x() + 40;
        double y = shown.y() + 5;
        run(() -> mouse(MouseEvent.MOUSE_PRESSED, x, y));
        run(() -> mouse(MouseEvent.MOUSE_DRAGGED, x + 10, y + 8));
        if (!workbench.selection().contains(VPC)) {
            throw new IllegalStateException("The VPC is not what is dragged.");
        }
        frames(
                name,
                Frames.WARM,
                FRAMES,
                frame -> mouse(MouseEvent.MOUSE_DRAGGED, x + 10 + Math.abs(frame), y + 8));
        run(() -> {
            mouse(MouseEvent.MOUSE_RELEASED, x, y);
        });
    }

    private void edit(String name, IntConsumer change) {
        if (wants(name)) {
            run(this::close);
            run(() -> workbench.selection().set(CLIENT));
            run(canvas()::requestFocus);
            settle();
            frames(name + ", one a frame", Frames.WARM, EDITS, change);
            latency(name, change);
        }
    }

    /// From the key to the moment the renderer has painted what it changed.
    private void latency(String name, IntConsumer change) {
        List<Double> each = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            int now = i;
            settle();
            long start = System.nanoTime();
            run(() -> change.accept(now));
            painted();
            each.add((System.nanoTime() - start) / 1e6);
        }
        each.sort(null);
        say(
                "%-44s %7.1f %7.1f"
                        .formatted(
                                name + ", key to frame",
                                each.get(each.size() / 2),
                                each.get(each.size() * 95 / 100)));
    }

    /// A letter into the name of what is selected; then one that is taken over at once by Enter.
    private void type(String name) {
        if (!wants(name)) {
            return;
        }
        run(this::close);
        run(() -> workbench.selection().set(CLIENT));
        settle();
        run(() -> name().requestFocus());
        latency(name, _ -> key(name(), KeyEvent.KEY_TYPED, "x", KeyCode.UNDEFINED));
        latency(
                name + " and press Enter",
                _ -> {
                    key(name(), KeyEvent.KEY_TYPED, "y", KeyCode.UNDEFINED);
                    key(name(), KeyEvent.KEY_PRESSED, "", KeyCode.ENTER);
                });
    }

    private Node name() {
        return Objects.requireNonNull(stage.getScene().lookup("#field-name"));
    }

    private static void key(Node at, EventType<KeyEvent> type, String letter, KeyCode code) {
        Event.fireEvent(at, new KeyEvent(type, letter, "", code, false, false, false, false));
    }

    private void nudge(int frame) {
        KeyCode key = frame % 2 == 0 ? KeyCode.DOWN : KeyCode.UP;
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            key(canvas(), type, "", key);
        }
    }

    private void rename(int frame) {
        Instance client =
                Objects.requireNonNull(workbench.document().design().find(CLIENT, Instance.class));
        workbench
                .document()
                .perform(new Edit.Replace("Rename", client.withName("client " + frame)));
    }

    private void pan(int frame) {
        Viewport at = canvas().viewport();
        double to = Math.floorMod(frame, 80) < 40 ? -16 : 16;
        canvas().camera().setViewport(at.panned(to, to / 2));
    }

    private void zoom(int frame) {
        Viewport at = canvas().viewport();
        double factor = Math.floorMod(frame, 60) < 30 ? 1.03 : 1 / 1.03;
        canvas().camera()
                .setViewport(
                        at.scaledAbout(
                                canvas().getWidth() / 2,
                                canvas().getHeight() / 2,
                                at.scale() * factor));
    }

    private void close() {
        canvas().camera().setViewport(new Viewport(1, 0, 0));
    }

    private void near() {
        canvas().camera().setViewport(new Viewport(.5, 60, 60));
    }

    /// At a place on the canvas; an event without a source is in the scene's coordinates.
    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Point2D at = canvas().localToScene(x, y);
        Event.fireEvent(
                canvas(),
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private void frames(String name, int warm, int count, IntConsumer step) {
        CompletableFuture<String> measured = onFx(() -> Frames.measure(warm, count, step));
        say("%-44s %s %7d".formatted(name, measured.join(), heap()));
    }

    /// Until what is scheduled has been painted: the pulse has ended and the renderer has nothing
    /// more to do.
    private void painted() {
        CompletableFuture<Void> handedOver = new CompletableFuture<>();
        run(() -> {
            stage.getScene()
                    .addPostLayoutPulseListener(
                            new Runnable() {
                                @Override
                                public void run() {
                                    stage.getScene().removePostLayoutPulseListener(this);
                                    Platform.runLater(() -> handedOver.complete(null));
                                }
                            });
            Platform.requestNextPulse();
        });
        handedOver.join();
        while (renderer.getState() == Thread.State.RUNNABLE) {
            LockSupport.parkNanos(200_000);
        }
    }

    private void settle() {
        onFx(() -> Settled.when(workbench::isBusy)).join();
    }

    private DesignCanvas canvas() {
        return workbench.canvas();
    }

    private boolean wants(String name) {
        return name.contains(part);
    }

    private void say(String line) {
        System.out.println(line);
        report.append(line).append('\n');
        try {
            Files.writeString(to, report); // what there is stays, however this ends
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static void run(Runnable work) {
        onFx(() -> {
            work.run();
            return true;
        });
    }

    private static <T> T onFx(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error problem) {
                done.completeExceptionally(problem);
            }
        });
        return done.join();
    }
}
