package dev.linkloom.app;

import dev.linkloom.app.document.Opening;
import dev.linkloom.app.settings.Home;
import dev.linkloom.app.settings.Settings;
import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.app.text.Language;
import dev.linkloom.app.window.PlatformFileDialogs;

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

    /// Opens the window and waits until it is closed; without a display it makes pictures instead.
    ///
    /// @param design what to open; null for what was open last, or the sample
    /// @return the exit code
    /// @throws IOException when the design cannot be read
    static int open(@Nullable Path design, PrintWriter out) throws IOException {
        if (HeadlessRun.isDue()) {
            Language.SYSTEM.speak();
            Opening opening = design == null ? Opening.sample() : Opening.of(design);
            HeadlessRun.preparePlatform();
            Platform.startup(() -> Platform.setImplicitExit(false));
            new HeadlessRun(Path.of("target", "linkloom"), out).run(opening);
            return 0;
        }
        Home home = Home.locate();
        Settings settings = new SettingsFile(home.settingsFile()).load();
        settings.options().language().speak();
        String last = settings.lastFile();
        Opening opening = design == null ? Opening.remembered(last) : Opening.of(design);
        boolean isNew = design == null && last.isEmpty();
        CountDownLatch closed = new CountDownLatch(1);
        startUp(() -> show(home, opening, isNew, closed::countDown));
        try {
            closed.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return 0;
    }

    private static void startUp(Runnable first) throws IOException {
        try {
            Platform.startup(first);
        } catch (UnsupportedOperationException noWindows) {
            throw new IOException(
                    ("No window can be opened on this display (%s) Install GTK 3, or empty DISPLAY"
                                    + " and WAYLAND_DISPLAY: then pictures are made instead.")
                            .formatted(noWindows.getMessage()),
                    noWindows);
        }
    }

    /// @param isNew whether there is nothing to go on with, so that the user is greeted
    private static void show(Home home, Opening opening, boolean isNew, Runnable closed) {
        Stage stage = new Stage();
        stage.setOnHidden(_ -> closed.run());
        Workbench workbench = new Workbench(stage, home, new PlatformFileDialogs(stage));
        Thread.setDefaultUncaughtExceptionHandler(new Mishaps(workbench.notices()));
        Runtime.getRuntime().addShutdownHook(new Thread(workbench::flushJournal));
        workbench.show(opening);
        if (isNew) {
            workbench.welcome();
        }
    }
}
