package dev.linkloom.app.background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Work away from the JavaFX thread, one piece after the other, and the one door back to it.
public final class Background implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;
    private static final Set<Worker.State> ENDS =
            EnumSet.of(Worker.State.SUCCEEDED, Worker.State.FAILED, Worker.State.CANCELLED);

    private final ExecutorService worker;
    private final Queue<Job> jobs = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();

    /// @param name what its thread is called
    public Background(String name) {
        worker =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name(name).factory());
    }

    /// Does the work, then calls back on the JavaFX thread.
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        start(task(work, done, failed));
    }

    /// The same for work that the user may give up; then nobody is called back.
    ///
    /// @param label what is being done, such as "Opening saas.json"
    public <T> void run(
            String label, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        if (worker.isShutdown()) {
            return;
        }
        Task<T> task = task(work, done, failed);
        Job own = new Job(label, task::cancel);
        jobs.add(own);
        task.stateProperty()
                .subscribe(state -> {
                    if (ENDS.contains(state)) {
                        jobs.remove(own);
                        job.set(jobs.peek());
                    }
                });
        job.set(jobs.peek());
        start(task);
    }

    /// What is being done that has a name, or waits until other work is done; null when nothing
    /// does.
    public ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    private static <T> Task<T> task(
            Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        Task<T> task =
                new Task<>() {
                    @Override
                    protected T call() throws Exception {
                        return work.call();
                    }
                };
        task.setOnSucceeded(_ -> done.accept(task.getValue()));
        task.setOnFailed(_ -> failed.accept(task.getException()));
        return task;
    }

    private void start(Task<?> task) {
        if (!worker.isShutdown()) {
            worker.execute(task);
        }
    }

    /// Gives up what is not done yet.
    public void stop() {
        worker.shutdownNow();
    }

    /// Waits until everything asked for is done.
    @Override
    public void close() {
        worker.shutdown();
        try {
            worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
