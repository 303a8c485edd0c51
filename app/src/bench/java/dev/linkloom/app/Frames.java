package dev.linkloom.app;

import com.sun.management.ThreadMXBean;

import javafx.animation.AnimationTimer;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/// Does one thing in every pulse and measures the pulses.
///
/// What is measured of a frame, from one pulse to the next: the time that passes; the CPU time of
/// the JavaFX thread (events, edits, layout, recording what to paint) and that of the renderer
/// (painting it). The two threads work at the same time; their sum is what a single core would
/// need.
final class Frames extends AnimationTimer {

    /// So many frames are not counted, except where the first ones are what is asked for.
    static final int WARM = 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// One kind of figure, in milliseconds.
    private static final class Series {

        private final double[] values;

        Series(int size) {
            values = new double[size];
        }

        String text() {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return "%7.1f %7.1f"
                    .formatted(sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
        }
    }

    private final int count;
    private final IntConsumer step;
    private final long renderer = renderer().threadId();
    private final CompletableFuture<String> done = new CompletableFuture<>();
    private final Series passed;
    private final Series worked;
    private final Series fx;
    private final Series rendered;
    private int frame;
    private long lastTime;
    private long lastFx;
    private long lastRendered;

    private Frames(int warm, int count, IntConsumer step) {
        frame = -warm;
        this.count = count;
        this.step = step;
        passed = new Series(count);
        worked = new Series(count);
        fx = new Series(count);
        rendered = new Series(count);
    }

    /// To be called on the JavaFX thread.
    ///
    /// @param warm how many frames are not counted
    static CompletableFuture<String> measure(int warm, int count, IntConsumer step) {
        Frames frames = new Frames(warm, count, step);
        frames.start();
        return frames.done;
    }

    static final String HEADER =
            "%-44s %15s %15s %15s %15s %7s%n%-44s %15s %15s %15s %15s %7s"
                    .formatted(
                            "median and p95, ms",
                            "interval",
                            "worked",
                            "JavaFX thread",
                            "renderer",
                            "heap",
                            "",
                            "",
                            "(sum)",
                            "",
                            "",
                            "MB");

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        long ofFx = THREADS.getCurrentThreadCpuTime();
        long ofRenderer = THREADS.getThreadCpuTime(renderer);
        if (frame > 0) {
            int at = frame - 1;
            passed.values[at] = (time - lastTime) / 1e6;
            fx.values[at] = (ofFx - lastFx) / 1e6;
            rendered.values[at] = (ofRenderer - lastRendered) / 1e6;
            worked.values[at] = fx.values[at] + rendered.values[at];
        }
        lastTime = time;
        lastFx = ofFx;
        lastRendered = ofRenderer;
        if (frame == count) {
            stop();
            done.complete(
                    String.join(" ", passed.text(), worked.text(), fx.text(), rendered.text()));
            return;
        }
        step.accept(frame++);
    }

    /// The thread that paints.
    static Thread renderer() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().startsWith("QuantumRenderer"))
                .findFirst()
                .orElseThrow();
    }
}
