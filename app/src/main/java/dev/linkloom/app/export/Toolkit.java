package dev.linkloom.app.export;

import javafx.application.Platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/// JavaFX for a program that has no window: its own headless platform, painted in software.
final class Toolkit {

    private Toolkit() {}

    /// Answers what the supplier answers on the JavaFX thread, which is started when none runs yet.
    static <T> T call(Supplier<T> supplier) {
        start();
        if (Platform.isFxApplicationThread()) {
            return supplier.get();
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> complete(answer, supplier));
        return await(answer);
    }

    private static <T> void complete(CompletableFuture<T> answer, Supplier<T> supplier) {
        try {
            answer.complete(supplier.get());
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
        }
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Drawing was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// No display is needed, so none is used; the thread ends with the program that exits.
    private static void start() {
        if (Platform.isFxApplicationThread()) {
            return;
        }
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        try {
            CountDownLatch started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            started.await();
            Platform.setImplicitExit(false);
        } catch (IllegalStateException alreadyRunning) {
            // The app's own toolkit does as well.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
