package dev.linkloom.app;

import dev.linkloom.app.settings.Home;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// The desktop app from its start to the closing of its window.
final class Desktop {

    private Desktop() {}

    /// Opens the window and waits until it is closed.
    ///
    /// @param design what to open; null for what was open last, or the sample
    /// @return the exit code
    /// @throws IOException when the design cannot be read
    static int open(@Nullable Path design, PrintWriter out) throws IOException {
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setOnHidden(_ -> closed.countDown());
            new Workbench(Home.locate()).show(stage);
        });
        try {
            closed.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return 0;
    }
}
